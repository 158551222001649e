import HuiyinCore
import HuiyinFiles

/// The dictionary a definition asks for, found or made.
enum Dictionaries {
    /// - Parameter pipeline: path of the definition file, from which its own paths start.
    static func prepare(
        _ parameters: SegmentParameters, _ pack: ActivityPack, pipeline: String
    ) throws -> OfficeDictionary {
        let lexicon = try LexiconFolder(
            Setup.place(parameters.lexicon, beside: pipeline), frequencies: parameters.frequencies)
        return OfficeDictionary.prepare(lexicon, words: PackWords(pack), costs: parameters.costs)
    }

    /// Prepares it, says what is missing, and makes this process cut words with it.
    static func use(_ parameters: SegmentParameters, _ pack: ActivityPack, pipeline: String) throws {
        let dictionary = try prepare(parameters, pack, pipeline: pipeline)
        dictionary.notes.forEach { Terminal.say($0.description) }
        dictionary.use()
    }
}
