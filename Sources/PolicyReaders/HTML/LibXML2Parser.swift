internal import CLibXML2
internal import PolicyText

/// Parses HTML with libxml2's forgiving parser. No libxml2 type or pointer leaves this file.
///
/// The parser reports tags and text as it comes by them and builds no tree, so that nesting costs no stack and the place
/// of each text is known. It is given validated UTF-8 from memory; HTML has no external entities and expands none.
enum LibXML2Parser {
  /// The most elements that may be open at once.
  static let deepest = 1000

  /// Whether HTML has an element of that name, in small letters.
  static func isElement(_ name: String) -> Bool {
    HTMLElement(rawValue: name) != nil || younger.contains(name) || htmlTagLookup(name) != nil
  }

  /// Elements younger than libxml2's list, beside those that this program heeds.
  private static let younger: Set = [
    "abbr", "bdi", "data", "mark", "meter", "output", "picture", "progress", "rp", "rt", "ruby", "slot", "source",
    "time",
    "track", "wbr",
  ]

  enum Failure: Error {
    case tooDeep
    case outOfMemory

    var explanation: String {
      switch self {
      case .tooDeep: "nests more than \(deepest) elements in one another, as no page does; save it as text"
      case .outOfMemory: "needs more memory than there is; save it as text"
      }
    }
  }

  private static let initialise: Void = xmlInitParser()

  /// Reads markup of less than 2 GiB into steps. Places are offsets into the markup.
  static func parse(_ markup: [UInt8]) throws(Failure) -> HTMLEvents {
    _ = initialise
    let collector = Collector(markup)
    let failure = markup.withUnsafeBytes { bytes -> Failure? in
      guard
        let context = htmlCreateMemoryParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return .outOfMemory }
      defer { htmlFreeParserCtxt(context) }
      install(collector, in: context)
      htmlParseDocument(context)
      if collector.isTooDeep { return .tooDeep }
      return context.pointee.errNo == Int32(XML_ERR_NO_MEMORY.rawValue) ? .outOfMemory : nil
    }
    if let failure { throw failure }
    return collector.events
  }

  private static func install(_ collector: Collector, in context: htmlParserCtxtPtr) {
    collector.context = context
    context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
    // The bytes are UTF-8 whatever the page says of itself.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.options |= Int32(HTML_PARSE_IGNORE_ENC.rawValue)
    guard let handler = context.pointee.sax else { return }
    var callbacks = xmlSAXHandler()
    // Without this mark libxml2 ignores `serror` and writes to standard error.
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.serror = { _, _ in }
    callbacks.startElement = { Collector.of($0)?.start($1, $2) }
    callbacks.endElement = { Collector.of($0)?.end($1) }
    callbacks.characters = { Collector.of($0)?.text($1, $2) }
    callbacks.ignorableWhitespace = { Collector.of($0)?.text($1, $2) }
    handler.pointee = callbacks
  }

  /// Takes down what the parser reports.
  private final class Collector {
    var events = HTMLEvents()
    var context: htmlParserCtxtPtr?
    var isTooDeep = false
    private let markup: [UInt8]
    private var depth = 0
    /// Where the last text ended.
    private var textEnd = 0
    /// libxml2 keeps one copy of each name, so that its address tells the element.
    private var elements: [UnsafeRawPointer: HTMLElement] = [:]

    init(_ markup: [UInt8]) {
      self.markup = markup
    }

    static func of(_ userData: UnsafeMutableRawPointer?) -> Collector? {
      userData.map { Unmanaged<Collector>.fromOpaque($0).takeUnretainedValue() }
    }

    /// How far the parser has read.
    private var position: Int {
      guard let input = context?.pointee.input, let current = input.pointee.cur, let base = input.pointee.base else {
        return textEnd
      }
      return min(Int(input.pointee.consumed) + (current - base), markup.count)
    }

    private func element(_ name: UnsafePointer<xmlChar>) -> HTMLElement {
      if let known = elements[name] { return known }
      let element = HTMLElement(rawValue: String(cString: name)) ?? .other
      elements[name] = element
      return element
    }

    func start(
      _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
      guard let name, !isTooDeep else { return }
      depth += 1
      guard depth <= LibXML2Parser.deepest else {
        isTooDeep = true
        xmlStopParser(context)
        return
      }
      let first = events.attributes.count
      var pair = attributes
      while let here = pair, let key = here[0] {
        if let attribute = HTMLAttribute(rawValue: String(cString: key)) {
          events.attributes.append((attribute, here[1].map { String(cString: $0) } ?? ""))
        }
        pair = here + 2
      }
      let here = position
      events.steps.append(
        HTMLEvent(kind: .start(element(name)), source: here..<here, payload: first..<events.attributes.count))
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
      guard let name, !isTooDeep else { return }
      depth = max(0, depth - 1)
      let here = position
      events.steps.append(HTMLEvent(kind: .end(element(name)), source: here..<here, payload: 0..<0))
    }

    func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
      guard let start, count > 0, !isTooDeep else { return }
      let text = UnsafeBufferPointer(start: start, count: Int(count))
      let here = position
      if let place = place(of: text, endingBy: here) {
        events.steps.append(HTMLEvent(kind: .text, source: place, payload: 0..<0))
        textEnd = place.upperBound
        return
      }
      let first = events.texts.count
      events.texts.append(contentsOf: text)
      let source = reference(endingAt: here)
      events.steps.append(HTMLEvent(kind: .writtenText, source: source, payload: first..<events.texts.count))
      textEnd = max(textEnd, source.upperBound)
    }

    /// Where the text stands as it is: right before the parser's place; when it reports a long text in parts, up to the
    /// character at that place, or right behind the part before.
    private func place(of text: UnsafeBufferPointer<UInt8>, endingBy end: Int) -> ByteRange? {
      let isPart = text.count >= Self.longestText
      let starts = (0...(isPart ? 4 : 0)).map { end + $0 - text.count } + [textEnd]
      for start in starts where start >= textEnd && start + text.count <= markup.count {
        let place = start..<start + text.count
        if markup[place].elementsEqual(text) { return place }
      }
      return nil
    }

    /// The bytes of text from which on libxml2 reports it in parts (its HTML_PARSER_BIG_BUFFER_SIZE).
    private static let longestText = 1000

    /// The character reference, or whatever else it is, that ends at a place.
    private func reference(endingAt end: Int) -> ByteRange {
      var start = end
      let limit = max(textEnd, end - 64)
      while start > limit {
        start -= 1
        if markup[start] == 0x26 { return start..<end }
      }
      return min(textEnd, end)..<end
    }
  }
}
