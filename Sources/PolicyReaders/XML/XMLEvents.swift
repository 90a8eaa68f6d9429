/// An XML document as a flat list of steps, so that no depth of nesting can exhaust a stack.
struct XMLEvents<Element: XMLVocabulary, Attribute: XMLVocabulary> {
  enum Kind {
    /// Its attributes are `payload` of `attributes`.
    case start(Element)
    case end(Element)
    /// It is `payload` of `texts`.
    case text
  }

  struct Step {
    var kind: Kind
    var payload: Range<Int>
  }

  var steps: [Step] = []
  var attributes: [(name: Attribute, value: String)] = []
  var texts: [UInt8] = []

  /// The value of an attribute of a start, or nil.
  func value(of name: Attribute, in step: Step) -> String? {
    for index in step.payload where attributes[index].name == name { return attributes[index].value }
    return nil
  }

  /// The index of the end that closes the start at an index.
  func end(of start: Int) -> Int {
    var depth = 0
    for index in start..<steps.count {
      switch steps[index].kind {
      case .start: depth += 1
      case .end:
        depth -= 1
        if depth == 0 { return index }
      case .text: break
      }
    }
    return steps.count
  }
}
