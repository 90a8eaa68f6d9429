/// A tag of markup that a program wrote: its name, and attributes in double quotation marks.
struct MarkupTag {
  /// With the slash of a closing tag.
  let name: String
  private let attributes: ArraySlice<UInt8>

  /// - Parameter bytes: what stands between the angle brackets.
  init(_ bytes: ArraySlice<UInt8>) {
    let name = bytes.prefix { $0 > 0x20 }
    self.name = name.count <= 16 ? String(decoding: name, as: UTF8.self) : ""
    attributes = bytes[name.endIndex...]
  }

  /// The value of an attribute, as it is written. O(n) in the tag.
  func value(_ attribute: String) -> ArraySlice<UInt8>? {
    var index = attributes.startIndex
    while let equals = attributes[index...].firstIndex(of: 0x3D) {
      let open = equals + 1
      guard open < attributes.endIndex, attributes[open] == 0x22,
        let close = attributes[(open + 1)...].firstIndex(of: 0x22)
      else { return nil }
      if attributes[index..<equals].drop(while: { $0 <= 0x20 }).elementsEqual(attribute.utf8) {
        return attributes[open + 1..<close]
      }
      index = close + 1
    }
    return nil
  }

  /// The number that an attribute gives, within what a page can hold.
  func number(_ attribute: String) -> Double? {
    guard let value = value(attribute), let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite,
      abs(number) < 1e7
    else { return nil }
    return number
  }
}
