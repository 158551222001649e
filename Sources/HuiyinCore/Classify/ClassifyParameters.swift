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
