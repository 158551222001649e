import HuiyinCore
import HuiyinFiles

/// The dictionary a definition asks for, found or made.
enum Dictionaries {
    /// - Parameter pipeline: path of the definition file, from which its own paths start.
    static func prepare(
        _ parameters: SegmentParameters, _ pack: ActivityPack, pipeline: String
    ) throws -> OfficeDictionary {
        OfficeDictionary.prepare(
            try lexicon(parameters, pipeline: pipeline), words: PackWords(pack), costs: parameters.costs)
    }

    static func lexicon(_ parameters: SegmentParameters, pipeline: String) throws -> LexiconFolder {
        try LexiconFolder(Setup.place(parameters.lexicon, beside: pipeline), frequencies: parameters.frequencies)
    }

    /// Prepares it, says what is missing, and makes this process cut words with it.
    static func use(_ parameters: SegmentParameters, _ pack: ActivityPack, pipeline: String) throws {
        let dictionary = try prepare(parameters, pack, pipeline: pipeline)
        dictionary.notes.forEach { Terminal.say($0.description) }
        dictionary.use()
    }
}
