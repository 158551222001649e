import Foundation

/// The two functions of the C library that scoring needs, under one roof.
enum FloatMath {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
