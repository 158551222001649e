import HanText
import Testing

@testable import HuiyinCore

@Suite("Numbers that name a person")
struct NumberScannerTests {
    @Test("a check digit tells an identity number from a typing mistake")
    func identity() {
        #expect(NumberScanner.isIdentity(Units(text: "11010519491231002x")))
        for digit in "0123456789" { #expect(!NumberScanner.isIdentity(Units(text: "11010519491231002\(digit)"))) }
        #expect(!NumberScanner.isIdentity(Units(text: "1101051949123100x2")))
        #expect(!NumberScanner.isIdentity(Units(text: "11010519491231002")))
    }

    @Test(
        "exactly one last digit makes a card number",
        arguments: ["622202123456789012", "621700345678901234", "622202123456789"])
    func card(beginning: String) {
        #expect((0...9).count { NumberScanner.isLuhn(Units(text: "\(beginning)\($0)")) } == 1)
    }

    @Test(
        "numbers are known by length, beginning and check digit",
        arguments: [
            ("13800138000", PersonalData.Kind.phone), ("12800138000", nil), ("1380013800", nil), ("138001380001", nil),
            ("04725551234", .phone), ("8613800138000", .phone), ("11010519491231002X", .idNumber),
            ("110105491231002", .idNumber), ("110105499931002", nil), ("6222021234567890128", .account),
            ("6222021234567890129", nil), ("12345", nil), ("202199990000123456", nil),
        ] as [(String, PersonalData.Kind?)])
    func kinds(number: String, kind: PersonalData.Kind?) {
        #expect(NumberScanner.findings(in: NormalForm.units(number)).map(\.kind) == (kind.map { [$0] } ?? []))
    }
}
