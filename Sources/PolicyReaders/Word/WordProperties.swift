/// How a paragraph is set, as far as it changes how it is read. What is nil is as the style, or Word, has it.
struct WordProperties {
  var style: String?
  /// From 0; 9 is text.
  var outlineLevel: Int?
  var numberingID: Int?
  var numberingLevel: Int?
  /// Space above and below, in twentieths of a point.
  var spaceBefore: Int?
  var spaceAfter: Int?
  /// Whether there is no space between it and a paragraph of the same style.
  var ignoresSpaceWithinStyle: Bool?
  /// How far its lines stand in, and the first further out, in twentieths of a point.
  var indent: Int?
  var hanging: Int?
  var isBold: Bool?
  var isHidden: Bool?
  /// Whether it shows in capitals, however it was typed.
  var isInCapitals: Bool?

  /// Takes in one element of `w:pPr` or `w:rPr`.
  mutating func apply(_ element: WordElement, _ step: WordEvents.Step, in events: WordEvents) {
    switch element {
    case .paragraphStyle: style = events.value(of: .value, in: step)
    case .outlineLevel: outlineLevel = events.number(.value, in: step)
    case .numberingID: numberingID = events.number(.value, in: step)
    case .numberingLevel: numberingLevel = events.number(.value, in: step).map { min(max($0, 0), 8) }
    case .contextualSpacing: ignoresSpaceWithinStyle = events.isOn(step)
    case .bold: isBold = events.isOn(step)
    case .hidden: isHidden = events.isOn(step)
    case .capitals, .smallCapitals: isInCapitals = events.isOn(step)
    case .spacing:
      // The same element of a run's properties has neither attribute.
      spaceBefore = Self.space(.before, .automaticBefore, step, events) ?? spaceBefore
      spaceAfter = Self.space(.after, .automaticAfter, step, events) ?? spaceAfter
    case .indentation:
      indent = events.number(.left, in: step) ?? events.number(.start, in: step) ?? indent
      hanging = events.number(.hanging, in: step) ?? hanging
    default: break
    }
  }

  private static func space(
    _ exact: WordAttribute, _ automatic: WordAttribute, _ step: WordEvents.Step, _ events: WordEvents
  ) -> Int? {
    if let automatic = events.value(of: automatic, in: step), ["1", "true", "on"].contains(automatic) { return 280 }
    return events.number(exact, in: step)
  }

  /// The properties with those of what they are based on where they say nothing themselves.
  func inheriting(_ base: WordProperties) -> WordProperties {
    var merged = self
    merged.outlineLevel = outlineLevel ?? base.outlineLevel
    merged.numberingID = numberingID ?? base.numberingID
    merged.numberingLevel = numberingLevel ?? base.numberingLevel
    merged.spaceBefore = spaceBefore ?? base.spaceBefore
    merged.spaceAfter = spaceAfter ?? base.spaceAfter
    merged.ignoresSpaceWithinStyle = ignoresSpaceWithinStyle ?? base.ignoresSpaceWithinStyle
    merged.indent = indent ?? base.indent
    merged.hanging = hanging ?? base.hanging
    merged.isBold = isBold ?? base.isBold
    merged.isHidden = isHidden ?? base.isHidden
    merged.isInCapitals = isInCapitals ?? base.isInCapitals
    return merged
  }
}
