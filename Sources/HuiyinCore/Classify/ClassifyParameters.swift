/// How evidence is weighed and when it is enough. Ranges and reasons stand in the pipeline definition.
public struct ClassifyParameters: Sendable, Equatable {
    /// Weight of a trade word in the text.
    public let strongWeight: Double
    /// Weight of an everyday word.
    public let generalWeight: Double
    /// Times a word counts in the title.
    public let titleFactor: Double
    /// A unit's name alone, which proves little.
    public let aliasWeight: Double
    /// A unit's name in a routing phrase (请…局核实处理).
    public let hintWeight: Double
    public let confusionWeight: Double
    public let sceneWeight: Double
    /// Times a word counts whose ends are no word borders.
    public let misalignedFactor: Double
    /// Exponent that turns shares of evidence into probabilities.
    public let sharpness: Double
    /// Evidence that an unknown other unit would have.
    public let doubt: Double
    /// Least probability of the direct lane.
    public let directProbability: Double
    /// Least distance to the runner-up in the direct lane.
    public let directMargin: Double
    /// Below this probability a person decides.
    public let manualProbability: Double
    /// Share of the best unit's probability from which a second unit marks a letter of several matters.
    public let secondMatterShare: Double

    public init(
        strongWeight: Double, generalWeight: Double, titleFactor: Double, aliasWeight: Double, hintWeight: Double,
        confusionWeight: Double, sceneWeight: Double, misalignedFactor: Double, sharpness: Double, doubt: Double,
        directProbability: Double, directMargin: Double, manualProbability: Double, secondMatterShare: Double
    ) {
        self.strongWeight = strongWeight
        self.generalWeight = generalWeight
        self.titleFactor = titleFactor
        self.aliasWeight = aliasWeight
        self.hintWeight = hintWeight
        self.confusionWeight = confusionWeight
        self.sceneWeight = sceneWeight
        self.misalignedFactor = misalignedFactor
        self.sharpness = sharpness
        self.doubt = doubt
        self.directProbability = directProbability
        self.directMargin = directMargin
        self.manualProbability = manualProbability
        self.secondMatterShare = secondMatterShare
    }
}

extension ClassifyParameters {
    init(_ fields: Fields) {
        let weight = 0.0...20.0
        self.init(
            strongWeight: fields.number("strong_weight", in: weight),
            generalWeight: fields.number("general_weight", in: weight),
            titleFactor: fields.number("title_factor", in: 1...10),
            aliasWeight: fields.number("alias_weight", in: weight),
            hintWeight: fields.number("hint_weight", in: weight),
            confusionWeight: fields.number("confusion_weight", in: weight),
            sceneWeight: fields.number("scene_weight", in: weight),
            misalignedFactor: fields.number("misaligned_factor", in: 0...1),
            sharpness: fields.number("sharpness", in: 0.5...5),
            doubt: fields.number("doubt", in: 0...20),
            directProbability: fields.number("direct_probability", in: 0...1),
            directMargin: fields.number("direct_margin", in: 0...1),
            manualProbability: fields.number("manual_probability", in: 0...1),
            secondMatterShare: fields.number("second_matter_share", in: 0...1))
    }

    static let zero = ClassifyParameters(
        strongWeight: 0, generalWeight: 0, titleFactor: 1, aliasWeight: 0, hintWeight: 0, confusionWeight: 0,
        sceneWeight: 0, misalignedFactor: 0, sharpness: 1, doubt: 0, directProbability: 1, directMargin: 1,
        manualProbability: 0, secondMatterShare: 1)
}
