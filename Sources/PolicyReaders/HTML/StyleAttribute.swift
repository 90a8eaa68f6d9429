/// The few declarations of a `style` attribute that change how a page is read.
struct StyleAttribute {
  var isHidden = false
  var isStrong: Bool?
  var listFormat: NumberFormat?

  /// O(n) in the length of the text.
  init(_ text: String) {
    for declaration in text.lowercased().utf8.split(separator: 0x3B) {
      let parts = declaration.filter { $0 > 0x20 }.split(separator: 0x3A, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = String(decoding: parts[1], as: UTF8.self)
      switch String(decoding: parts[0], as: UTF8.self) {
      case "display": isHidden = isHidden || value.hasPrefix("none")
      case "visibility": isHidden = isHidden || value.hasPrefix("hidden")
      case "font-weight":
        isStrong = value.hasPrefix("bold") || ["600", "700", "800", "900"].contains { value.hasPrefix($0) }
      case "list-style-type": listFormat = ListNumbering.format(named: value)
      case "list-style": if value == "none" { listFormat = NumberFormat.none }
      default: break
      }
    }
  }
}
