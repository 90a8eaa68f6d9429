/// How one level of a numbered or bulleted list is written.
struct NumberingLevel {
  var start = 1
  var format = NumberFormat.decimal
  /// With "%1" to "%9" where the numbers of the levels go; "%2" is that of the second.
  var text = ""
  /// The level at or above which a number makes this one begin again; 0 for none. By default the one above.
  var restart: Int?
  /// Whether the numbers of all levels are written as decimals: "Article IV" with "4.1" below it.
  var isLegal = false
  /// Twentieths of a point from the margin to the text, and from there back to the number.
  var indent: Int?
  var hanging: Int?
}

/// Counts the items of a list with several levels.
struct NumberingCounter {
  static let deepest = 10

  /// For each level the last number since it began, nil where it has not begun.
  private(set) var numbers = [Int?](repeating: nil, count: deepest)

  /// Lets the next number of a level be that one.
  mutating func begin(_ level: Int, at number: Int) {
    numbers[level] = number - 1
  }

  /// Counts an item, and tells its label; nil where none is shown. Bullets are shown as "•", whatever their font makes of
  /// them.
  ///
  /// - Parameters:
  ///   - level: from 0.
  ///   - settings: how a level is written, or nil where that is not told.
  mutating func label(of level: Int, _ settings: (Int) -> NumberingLevel?) -> String? {
    guard let own = settings(level) else { return nil }
    if own.format == .bullet { return OfficeText.trimmed(own.text).isEmpty ? nil : "\u{2022}" }
    numbers[level] = (numbers[level] ?? own.start - 1) + 1
    for deeper in level + 1..<max(Self.deepest, level + 1) where settings(deeper)?.restart ?? deeper > level {
      numbers[deeper] = nil
    }
    let label = OfficeText.trimmed(written(own, settings))
    return label.isEmpty ? nil : label
  }

  /// A level's text with its numbers put in.
  private func written(_ own: NumberingLevel, _ settings: (Int) -> NumberingLevel?) -> String {
    var label = ""
    var rest = own.text[...]
    while let mark = rest.firstIndex(of: "%") {
      label += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      guard let level = rest.first?.wholeNumberValue, (1...9).contains(level) else {
        label += "%"
        continue
      }
      rest = rest.dropFirst()
      let other = settings(level - 1)
      let number = numbers[level - 1] ?? other?.start ?? 1
      let format = own.isLegal ? .decimal : other?.format ?? .decimal
      label += format.text(of: number, repeatsLetters: true)
    }
    return label + rest
  }
}
