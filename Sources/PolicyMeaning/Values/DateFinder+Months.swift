extension DateFinder {
  /// The month that a token names, in full or abbreviated, and the token behind it and its full stop.
  static func month(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (number: Int, end: Int)? {
    let bytes = view.bytes(index)
    guard bytes.count >= 3, bytes.count <= 9, let first = bytes.first, first >= 0x41, first <= 0x5A,
      let number = months.value(folding: bytes)
    else { return nil }
    let isDotted =
      sentence.contains(index + 1) && view.tokens[index + 1].kind == .stop && !view.tokens[index + 1].followsSpace
    return (number, isDotted && bytes.count <= 4 ? index + 2 : index + 1)
  }

  /// By name, by its first three letters, and as "Sept".
  private static let months: ByteTable<Int> = {
    let names: [(StaticString, Int)] = [
      ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8),
      ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("sept", 9),
    ]
    var months = ByteTable<Int>(capacity: 2 * names.count)
    for (name, month) in names {
      name.withUTF8Buffer { name in
        for form in [name, UnsafeBufferPointer(rebasing: name[..<3])] where months.value(form) == nil {
          months.insert(form, month)
        }
      }
    }
    return months
  }()
}
