/// What a page's own style sheets say that changes how it is read: which classes are bold, and how Google Docs, whose
/// lists are told apart by classes alone, writes the numbers of their levels.
///
/// Classes that hide are not heeded: pages hide what a click then shows.
struct StyleSheet {
  /// Levels from 0, by list.
  private(set) var levels: [String: [Int: NumberingLevel]] = [:]
  private var weights: [String: Bool] = [:]

  /// Whether the sheets are those of a page that Google Docs made.
  var isGoogleDocs: Bool { !levels.isEmpty }

  /// What the last of some classes that has a weight says of it.
  func isStrong(classes: [String]) -> Bool? {
    weights.isEmpty ? nil : classes.compactMap { weights[$0] }.last
  }

  /// Takes in a style sheet. O(n).
  mutating func add(_ sheet: [UInt8]) {
    var index = 0
    while let open = sheet[index...].firstIndex(of: 0x7B) {
      let selectors = String(decoding: sheet[index..<open], as: UTF8.self)
      guard let close = Self.end(of: open, in: sheet) else { return }
      index = close + 1
      // What holds only on paper, or on some screens, stands in rules within rules.
      if selectors.contains("@") { continue }
      let declarations = String(decoding: sheet[open + 1..<close], as: UTF8.self)
      for selector in selectors.split(separator: ",") { add(selector, declarations) }
    }
  }

  /// The brace that closes the one at a place, as long as none is in a string.
  private static func end(of open: Int, in sheet: [UInt8]) -> Int? {
    var depth = 0
    for index in open..<sheet.count {
      if sheet[index] == 0x7B { depth += 1 }
      if sheet[index] == 0x7D { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private mutating func add(_ selector: Substring, _ declarations: String) {
    let selector = selector.filter { !$0.isWhitespace }.lowercased()
    if let name = selector.split(separator: ">").first, selector.hasSuffix(">li:before") {
      guard let kix = KixLevel(classes: [String(name.dropFirst())]), let content = Self.content(of: declarations) else {
        return
      }
      levels[kix.list, default: [:]][kix.level] = NumberingLevel(counters: content)
    } else if let dot = selector.firstIndex(of: ".") {
      let name = selector[selector.index(after: dot)...]
      guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else { return }
      if let isStrong = StyleAttribute(declarations).isStrong { weights[String(name)] = isStrong }
    }
  }

  /// The value of `content`, as written.
  private static func content(of declarations: String) -> Substring? {
    guard let start = declarations.firstRange(of: "content:") else { return nil }
    return declarations[start.upperBound...]
  }
}

/// The list and level that Google Docs puts into a class: "lst-kix_list_3-1".
struct KixLevel {
  let list: String
  let level: Int
  /// Whether the list begins here.
  let isStart: Bool

  init?(classes: [String]) {
    guard let name = classes.first(where: { $0.hasPrefix("lst-kix_") }), let dash = name.lastIndex(of: "-"),
      let level = Int(name[name.index(after: dash)...]), (0..<NumberingCounter.deepest).contains(level)
    else { return nil }
    list = String(name[..<dash])
    self.level = level
    isStart = classes.contains("start")
  }
}

extension NumberingLevel {
  /// Reads `"(" counter(lst-ctn-kix_a-0,lower-latin) ") "`.
  fileprivate init(counters content: Substring) {
    self.init()
    var rest = content
    var hasCounter = false
    while let first = rest.first {
      if first == "\"" {
        let text = rest.dropFirst().prefix { $0 != "\"" }
        self.text += text
        rest = rest.dropFirst(text.count + 2)
      } else if rest.hasPrefix("counter(") {
        let parts = rest.dropFirst(8).prefix { $0 != ")" }.split(separator: ",")
        rest = rest.drop { $0 != ")" }.dropFirst()
        guard parts.count == 2, let level = parts[0].split(separator: "-").last.flatMap({ Int($0) }) else { continue }
        hasCounter = true
        text += "%\(level + 1)"
        format = ListNumbering.format(named: parts[1].filter { $0 != " " }) ?? .decimal
      } else {
        rest = rest.dropFirst()
      }
    }
    if !hasCounter { format = .bullet }
  }
}
