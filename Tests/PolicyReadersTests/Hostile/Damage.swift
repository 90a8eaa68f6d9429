import PolicyTestSupport

/// Damages a document as editors, transfers and enemies do: by parts of its own grammar, so that what comes of it is still
/// nearly a document.
struct Damage: Sendable {
  /// Where a grammar's parts begin and end.
  enum Grammar: Sendable {
    case words
    case markup
    case richText
    /// Bytes that tell each other where they stand, so that none may move.
    case places

    fileprivate func isCut(before byte: UInt8, after last: UInt8) -> Bool {
      switch self {
      case .words: last == 0x20 || last == 0x0A
      case .markup: byte == 0x3C || last == 0x3E
      case .richText: byte == 0x5C || byte == 0x7B || byte == 0x7D || last == 0x7B || last == 0x20
      case .places: false
      }
    }
  }

  let grammar: Grammar
  /// What may come in where nobody put it.
  let strangers: [String]
  private let parts: [[UInt8]]

  init(_ sample: [UInt8], _ grammar: Grammar, strangers: [String]) {
    self.grammar = grammar
    self.strangers = strangers
    var parts: [[UInt8]] = []
    for (index, byte) in sample.enumerated() {
      if index == 0 || grammar.isCut(before: byte, after: sample[index - 1]) { parts.append([]) }
      parts[parts.count - 1].append(byte)
    }
    self.parts = parts
  }

  /// A copy with some of it lost, doubled, moved, cut, changed or come in.
  func copy(using random: inout SeededGenerator) -> [UInt8] {
    if case .places = grammar { return overwrittenCopy(using: &random) }
    var parts = parts
    for _ in 0..<Int.random(in: 1...8, using: &random) where !parts.isEmpty {
      let place = Int.random(in: parts.indices, using: &random)
      let stretch = place..<min(parts.count, place + Int.random(in: 1...6, using: &random))
      switch Int.random(in: 0..<9, using: &random) {
      case 0: parts.removeSubrange(stretch)
      case 1: parts.insert(contentsOf: Array(parts[stretch]), at: place)
      case 2: parts.swapAt(place, Int.random(in: parts.indices, using: &random))
      case 3: parts.insert(contentsOf: Array(parts[stretch]), at: Int.random(in: parts.indices, using: &random))
      case 4: parts[place] = Array((strangers.randomElement(using: &random) ?? "").utf8)
      case 5: parts.insert(Array((strangers.randomElement(using: &random) ?? "").utf8), at: place)
      case 6: parts[place] = changingNumbers(in: parts[place], using: &random)
      case 7: parts[place] = Array(parts[place].prefix(Int.random(in: 0...parts[place].count, using: &random)))
      default:
        guard !parts[place].isEmpty else { continue }
        parts[place][Int.random(in: parts[place].indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return Array(parts.joined())
  }

  /// A copy of the same length, as a rule, with some bytes and stretches of bytes changed.
  private func overwrittenCopy(using random: inout SeededGenerator) -> [UInt8] {
    var bytes = parts.first ?? []
    for _ in 0..<Int.random(in: 1...12, using: &random) where bytes.count > 64 {
      let place = Int.random(in: 0..<bytes.count - 32, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: for index in place..<place + 32 { bytes[index] = UInt8.random(in: 0...255, using: &random) }
      case 1:
        let other = Int.random(in: 0..<bytes.count - 32, using: &random)
        bytes.replaceSubrange(place..<place + 32, with: Array(bytes[other..<other + 32]))
      case 2: if Bool.random(using: &random) { bytes.removeLast(bytes.count - place) }
      case 3: bytes.replaceSubrange(place..<place + 4, with: [0xFF, 0xFF, 0xFF, 0x7F])
      default: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  /// A copy of XML that is well-formed still, so that what it says is read: elements are lost, doubled, emptied of their
  /// tags and put elsewhere, and numbers are such as no program writes.
  func wellFormedCopy(using random: inout SeededGenerator) -> [UInt8] {
    var parts = parts
    for _ in 0..<Int.random(in: 1...8, using: &random) where parts.count > 4 {
      let place = Int.random(in: parts.indices, using: &random)
      guard let element = Self.element(at: place, in: parts) else {
        // Text, or a tag of something else.
        if parts[place].first != 0x3C { parts[place] = Array("word \u{1F4F1}".utf8) }
        continue
      }
      let isWhole = element == parts.indices || element.count * 2 > parts.count
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where !isWhole: parts.removeSubrange(element)
      case 1 where !isWhole: parts.insert(contentsOf: Array(parts[element]), at: element.upperBound)
      case 2 where !isWhole && element.count > 1:
        parts.remove(at: element.upperBound - 1)
        parts.remove(at: element.lowerBound)
      case 3 where !isWhole:
        let moved = Array(parts[element])
        parts.removeSubrange(element)
        let targets = parts.indices.dropFirst(2).filter { Self.element(at: $0, in: parts) != nil }
        parts.insert(contentsOf: moved, at: targets.randomElement(using: &random) ?? parts.count - 1)
      default: parts[place] = changingNumbers(in: parts[place], using: &random)
      }
    }
    return Array(parts.joined())
  }

  /// The parts of the element that begins with a part: its start tag to its end tag.
  private static func element(at place: Int, in parts: [[UInt8]]) -> Range<Int>? {
    guard isStart(parts[place]) else { return nil }
    if parts[place].suffix(2).elementsEqual([0x2F, 0x3E]) { return place..<place + 1 }
    var depth = 0
    for index in place..<parts.count {
      let part = parts[index]
      if part.starts(with: [0x3C, 0x2F]) {
        depth -= 1
      } else if isStart(part), !part.suffix(2).elementsEqual([0x2F, 0x3E]) {
        depth += 1
      }
      if depth == 0 { return place..<index + 1 }
    }
    return nil
  }

  private static func isStart(_ part: [UInt8]) -> Bool {
    part.count > 2 && part[0] == 0x3C && ![0x2F, 0x3F, 0x21].contains(part[1])
  }

  /// A part whose numbers in quotation marks, or behind a control word, are others.
  private func changingNumbers(in part: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    let extremes = ["0", "-1", "9", "99", "65536", "2147483648", "-9223372036854775809", "1e309", "", "x", "%1.%9"]
    var result: [UInt8] = []
    var index = 0
    while index < part.count {
      let start = index
      while index < part.count, part[index] >= 0x30, part[index] <= 0x39 { index += 1 }
      let isValue = start > 0 && (part[start - 1] == 0x22 || grammar != .markup)
      if index > start, isValue, Bool.random(using: &random) {
        result += Array((extremes.randomElement(using: &random) ?? "").utf8)
      } else {
        result += part[start..<index]
      }
      if index < part.count, index == start {
        result.append(part[index])
        index += 1
      }
    }
    return result
  }
}
