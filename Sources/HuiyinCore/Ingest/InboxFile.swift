/// A file of the inbox, read and decoded but not yet understood.
public struct InboxFile: Sendable {
    /// The path inside the inbox; for a file of an archive, the archive's path and its own.
    public let name: String
    /// Of the bytes; the same file under another name has the same digest.
    public let digest: String
    public let content: Content
    /// What the office says about its columns, in a file beside it.
    public let mapping: DefinitionFile?

    public init(name: String, digest: String, content: Content, mapping: DefinitionFile? = nil) {
        self.name = name
        self.digest = digest
        self.content = content
        self.mapping = mapping
    }

    public enum Content: Sendable {
        /// One, or one a sheet, a table of a page, a run of paragraphs.
        case grids([Grid])
        /// Not readable as a whole; it stays in the inbox and is reported every night until someone mends it.
        case refused(Diagnostic)
    }
}
