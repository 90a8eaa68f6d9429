internal import PolicyText

/// A step of an HTML document, in order.
struct HTMLEvent {
  enum Kind {
    case start(HTMLElement)
    case end(HTMLElement)
    /// Text that stands in the source as it is.
    case text
    /// Text that stands otherwise in the source, as a character reference does.
    case writtenText
  }

  var kind: Kind
  /// Where text stands in the source; for a tag an empty range behind it.
  var source: ByteRange
  /// A start's attributes, as a range of `HTMLEvents.attributes`; written text, as a range of `HTMLEvents.texts`.
  var payload: Range<Int>
}

/// An HTML document as a flat list of steps, so that no depth of nesting can exhaust a stack.
struct HTMLEvents {
  var steps: [HTMLEvent] = []
  var attributes: [(name: HTMLAttribute, value: String)] = []
  var texts: [UInt8] = []

  /// The words of an attribute that names what an element is, in lower case.
  func names(_ attribute: HTMLAttribute, of step: HTMLEvent) -> [String] {
    value(of: attribute, in: step)?.lowercased().split(separator: " ").map { String($0) } ?? []
  }

  /// The value of an attribute of a start, or nil.
  func value(of name: HTMLAttribute, in step: HTMLEvent) -> String? {
    for index in step.payload where attributes[index].name == name { return attributes[index].value }
    return nil
  }
}
