package import PolicyText

extension JSONCursor {
  /// One of an enumeration's raw values.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    of: Choice.Type
  ) throws(Trouble) -> Choice where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw failure("is \"\(text)\"; it must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }
}
