import HuiyinCore

/// The tested module's place; the testing library has a type of the same name.
typealias Place = HuiyinCore.SourceLocation
