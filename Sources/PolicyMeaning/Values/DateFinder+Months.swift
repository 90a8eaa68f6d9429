extension DateFinder {
  /// The month that a token names, in full or abbreviated, and the token behind it and its full stop.
  static func month(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (number: Int, end: Int)? {
    let bytes = view.bytes(index)
    guard bytes.count >= 3, bytes.count <= 9, let first = bytes.first, first >= 0x41, first <= 0x5A,
      let number = months[bytes.map { $0 | 0x20 }]
    else { return nil }
    let isDotted =
      sentence.contains(index + 1) && view.tokens[index + 1].kind == .stop && !view.tokens[index + 1].followsSpace
    return (number, isDotted && bytes.count <= 4 ? index + 2 : index + 1)
  }

  private static let months: [[UInt8]: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var months: [[UInt8]: Int] = [:]
    for (index, name) in names.enumerated() {
      months[Array(name.utf8)] = index + 1
      months[Array(name.utf8.prefix(3))] = index + 1
    }
    months[Array("sept".utf8)] = 9
    return months
  }()
}
