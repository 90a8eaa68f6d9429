internal import CLibXML2

/// Parses the XML of office formats with libxml2. No libxml2 type or pointer leaves this file.
///
/// The parser gets UTF-8 from memory and reports what it comes by; it builds no tree, opens no file and no connection, and
/// knows no entities but XML's own five, as a document type declaration ends the work.
enum XMLParser {
  /// The most elements that may be open at once; libxml2 has the same limit.
  static let deepest = 256

  enum Failure: Error {
    case damaged
    case declaresEntities
    case tooDeep
    case tooManyAttributes
  }

  private static let initialise: Void = xmlInitParser()

  /// Reads XML of less than 2 GiB into steps. O(n).
  static func parse<Element: XMLVocabulary, Attribute: XMLVocabulary>(
    _ bytes: [UInt8], elements: Element.Type = Element.self, attributes: Attribute.Type = Attribute.self
  ) throws(Failure) -> XMLEvents<Element, Attribute> {
    _ = initialise
    guard let text = try? DecodedText.decode(bytes, path: ""), text.diagnostics.isEmpty, !text.bytes.isEmpty else {
      throw .damaged
    }
    guard XMLGuard.isAffordable(text.bytes) else { throw .tooManyAttributes }
    let collector = Collector<Element, Attribute>()
    let isWellFormed = text.bytes.withUnsafeBytes { bytes -> Bool in
      guard
        let context = xmlCreateMemoryParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return false }
      defer { xmlFreeParserCtxt(context) }
      install(collector, in: context)
      xmlParseDocument(context)
      return context.pointee.wellFormed == 1
    }
    if let failure = collector.failure { throw failure }
    guard isWellFormed else { throw .damaged }
    return collector.events
  }

  private static func install(_ collector: XMLCollector, in context: xmlParserCtxtPtr) {
    collector.context = context
    context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
    // The bytes are UTF-8 whatever the document says of itself.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.options |= Int32(XML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_NONET.rawValue)
    guard let handler = context.pointee.sax else { return }
    var callbacks = xmlSAXHandler()
    // Without this mark libxml2 ignores `serror` and writes to standard error.
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.serror = { _, _ in }
    callbacks.internalSubset = { context, _, _, _ in XMLCollector.of(context)?.stop(.declaresEntities) }
    callbacks.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      XMLCollector.of(context)?.start(name, namespace, attributes, Int(count))
    }
    callbacks.endElementNs = { context, _, _, _ in XMLCollector.of(context)?.end() }
    callbacks.characters = { XMLCollector.of($0)?.text($1, $2) }
    callbacks.cdataBlock = { XMLCollector.of($0)?.text($1, $2) }
    handler.pointee = callbacks
  }

  /// What libxml2's callbacks, which can't be generic, see of a collector.
  private class XMLCollector {
    var context: xmlParserCtxtPtr?
    private(set) var failure: Failure?

    static func of(_ userData: UnsafeMutableRawPointer?) -> XMLCollector? {
      userData.map { Unmanaged<XMLCollector>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ reason: Failure) {
      failure = failure ?? reason
      xmlStopParser(context)
    }

    func start(
      _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
      _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {}
    func end() {}
    func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {}
  }

  /// Takes down what the parser reports.
  private final class Collector<Element: XMLVocabulary, Attribute: XMLVocabulary>: XMLCollector {
    var events = XMLEvents<Element, Attribute>()
    private var open: [Element] = []
    /// libxml2 keeps one copy of each name, so that its address tells it.
    private var elements: [Name: Element] = [:]
    private var names: [Name: Attribute] = [:]

    private struct Name: Hashable {
      let local: UnsafePointer<xmlChar>?
      let namespace: UnsafePointer<xmlChar>?

      /// With the prefix that vocabularies use; nil in a namespace that none knows.
      var qualified: String? {
        guard let local else { return nil }
        guard let namespace else { return String(cString: local) }
        return XMLNamespace.prefix(of: String(cString: namespace)).map { "\($0):\(String(cString: local))" }
      }
    }

    override func start(
      _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
      _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
      guard failure == nil else { return }
      guard open.count < XMLParser.deepest else { return stop(.tooDeep) }
      let element = Self.find(Name(local: name, namespace: namespace), in: &elements)
      open.append(element)
      let first = events.attributes.count
      // Each attribute takes five places: local name, prefix, namespace, start and end of its value.
      for index in 0..<count {
        guard let attribute = attributes.map({ $0 + 5 * index }), let start = attribute[3], let end = attribute[4]
        else { continue }
        let name = Self.find(Name(local: attribute[0], namespace: attribute[2]), in: &names)
        guard name != .other else { continue }
        let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        events.attributes.append((name, value))
      }
      events.steps.append(.init(kind: .start(element), payload: first..<events.attributes.count))
    }

    override func end() {
      guard failure == nil, let element = open.popLast() else { return }
      events.steps.append(.init(kind: .end(element), payload: 0..<0))
    }

    override func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
      guard failure == nil, let start, count > 0 else { return }
      let first = events.texts.count
      events.texts.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
      if let last = events.steps.last, case .text = last.kind {
        events.steps[events.steps.count - 1].payload = last.payload.lowerBound..<events.texts.count
      } else {
        events.steps.append(.init(kind: .text, payload: first..<events.texts.count))
      }
    }

    private static func find<Known: XMLVocabulary>(_ name: Name, in known: inout [Name: Known]) -> Known {
      if let known = known[name] { return known }
      let value = name.qualified.flatMap(Known.init(rawValue:)) ?? .other
      known[name] = value
      return value
    }
  }
}
