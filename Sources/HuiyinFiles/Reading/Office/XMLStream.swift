import COffice

/// What reads one part of an office file, element by element.
protocol XMLReader: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem)
    func end(_ name: XMLName) throws(OfficeProblem)
    /// Text comes in pieces: at line ends, entities and the ends of chunks.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeProblem)
}

extension XMLReader {
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Feeds the chunks of one part to expat and hands its events to a reader.
///
/// - Throws: the reader's own problems; `unsafe` at a DOCTYPE, which no office program writes, so that no entity is ever
///   declared; `damaged` at XML that is not well formed, is nested too deep (each level costs memory until it ends), or
///   has a tag above the limit (expat reads an unfinished tag again with every chunk).
final class XMLStream {
    /// Workbooks have about a dozen levels, documents five for each table within a table.
    private static let deepest = 200

    private let part: String
    private let reader: any XMLReader
    private let largestTag: Int
    private let parser: OpaquePointer
    private var problem: OfficeProblem?
    private var fed = 0
    private var depth = 0

    init(_ part: String, _ reader: any XMLReader, largestTag: Int) throws(OfficeProblem) {
        self.part = part
        self.reader = reader
        self.largestTag = largestTag
        guard let parser = XML_ParserCreate(nil) else { throw .damaged("\(part)（内存不足）") }
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name, let attributes else { return }
                XMLStream.run(data, level: 1) { reader throws(OfficeProblem) in
                    try reader.start(XMLName(name), XMLAttributes(attributes))
                }
            },
            { data, name in
                guard let name else { return }
                XMLStream.run(data, level: -1) { reader throws(OfficeProblem) in try reader.end(XMLName(name)) }
            })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let text else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(length)).assumingMemoryBound(to: UInt8.self)
            XMLStream.run(data) { reader throws(OfficeProblem) in try reader.text(bytes) }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            let stream = XMLStream.stream(data)
            stream.stop(.unsafe("\(stream.part) 里有 DOCTYPE 声明，办公软件不会这样写"))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Memory of the parser to write the next chunk into.
    func buffer(_ size: Int) throws(OfficeProblem) -> UnsafeMutableRawBufferPointer {
        guard let buffer = XML_GetBuffer(parser, Int32(size)) else { throw .damaged("\(part)（内存不足）") }
        return UnsafeMutableRawBufferPointer(start: buffer, count: size)
    }

    /// Reads the chunk that was written last.
    func parse(_ count: Int, isLast: Bool) throws(OfficeProblem) {
        fed += count
        let status = XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
        if let problem { throw problem }
        guard status == XML_STATUS_OK else {
            throw .damaged(
                "\(part) 第\(XML_GetCurrentLineNumber(parser))行写法有误（expat \(XML_GetErrorCode(parser).rawValue)）")
        }
        guard fed - Int(XML_GetCurrentByteIndex(parser)) <= largestTag else { throw .damaged("\(part) 里有一个过长的标记") }
    }

    private func stop(_ problem: OfficeProblem) {
        guard self.problem == nil else { return }
        self.problem = problem
        XML_StopParser(parser, 0)
    }

    private static func stream(_ data: UnsafeMutableRawPointer?) -> XMLStream {
        Unmanaged<XMLStream>.fromOpaque(data!).takeUnretainedValue()
    }

    /// Expat may still call once or twice after a stop; those calls are not passed on.
    private static func run(
        _ data: UnsafeMutableRawPointer?, level: Int = 0, _ body: (any XMLReader) throws(OfficeProblem) -> Void
    ) {
        // The stream outlives its parser; counting references would cost as much as the events themselves.
        Unmanaged<XMLStream>.fromOpaque(data!)._withUnsafeGuaranteedRef { stream in
            guard stream.problem == nil else { return }
            stream.depth += level
            guard stream.depth <= deepest else { return stream.stop(.damaged("\(stream.part) 嵌套过深")) }
            do throws(OfficeProblem) { try body(stream.reader) } catch { stream.stop(error) }
        }
    }
}
