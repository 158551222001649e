import HanText
import Testing

@testable import HuiyinFiles

@Suite("Beginning of a page")
struct HTMLStartTests {
    @Test(
        "a page is known by its first element, in any encoding",
        arguments: [
            "<html>", "<TABLE border=1>", "\u{FEFF}\r\n <!DOCTYPE HTML PUBLIC>",
            "<?xml version='1.0'?><!-- 导出 --><!doctype html>",
            "<meta charset=gbk>", "<div>", "<head/>", "<style>",
        ])
    func pages(text: String) {
        #expect(HTMLGrids.isHTML(Array(text.utf8)))
        #expect(HTMLGrids.isHTML(units(text.utf16, littleEndian: true)))
        #expect(HTMLGrids.isHTML(units(text.utf16, littleEndian: false)))
    }

    @Test(
        "other text is none",
        arguments: [
            "", "<", "编号,<table>", "<xml>", "<tablet>", "<!DOCTYPE svg>", "<!-- <table>", "{\"a\":\"<table>\"}",
            "< table>",
        ])
    func others(text: String) { #expect(!HTMLGrids.isHTML(Array(text.utf8))) }

    @Test("the encoding it names is found in either form of the tag")
    func encodings() {
        #expect(HTMLStart.encoding(Array("<meta charset=GBK>".utf8)) == .gb18030)
        #expect(HTMLStart.encoding(Array("<meta content=\"text/html; charset=big5\">".utf8)) == .big5)
        #expect(HTMLStart.encoding(Array("<META CHARSET=\"UTF-8\">".utf8)) == .utf8)
        #expect(HTMLStart.encoding(Array("<meta charset=koi8-r>".utf8)) == nil)
    }
}
