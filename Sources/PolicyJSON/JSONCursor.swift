package import PolicyText

/// A place inside a JSON file, which knows its path, so that a wrong value can be told with the key that holds it.
package struct JSONCursor: Sendable {
  /// The file's path, for messages.
  package let file: String
  /// The place inside it, as "topics[3].question"; empty at the root.
  package let place: String
  package let value: JSONValue

  /// The root of a JSON file.
  package init(_ bytes: [UInt8], file: String) throws(Trouble) {
    self.init(file: file, place: "", value: try JSONValue.parse(bytes, path: file))
  }

  private init(file: String, place: String, value: JSONValue) {
    self.file = file
    self.place = place
    self.value = value
  }

  /// The member of that name, or nil where it is absent or null.
  package func member(_ key: String) throws(Trouble) -> JSONCursor? {
    try members().first { $0.key == key }.flatMap { if case .null = $0.cursor.value { nil } else { $0.cursor } }
  }

  package func required(_ key: String) throws(Trouble) -> JSONCursor {
    guard let cursor = try member(key) else { throw failure("lacks the key \"\(key)\"") }
    return cursor
  }

  package func members() throws(Trouble) -> [(key: String, cursor: JSONCursor)] {
    guard case .object(let members) = value else { throw failure("must be an object") }
    return members.map { key, value in
      (key, JSONCursor(file: file, place: place.isEmpty ? key : "\(place).\(key)", value: value))
    }
  }

  package func elements() throws(Trouble) -> [JSONCursor] {
    guard case .array(let elements) = value else { throw failure("must be a list") }
    return elements.enumerated().map { JSONCursor(file: file, place: "\(place)[\($0.offset)]", value: $0.element) }
  }

  package func string() throws(Trouble) -> String {
    guard case .string(let text) = value else { throw failure("must be text") }
    return text
  }

  package func strings() throws(Trouble) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.string()) }
    return texts
  }

  package func number() throws(Trouble) -> Double {
    guard case .number(let number) = value else { throw failure("must be a number") }
    return number
  }

  package func bool() throws(Trouble) -> Bool {
    guard case .bool(let flag) = value else { throw failure("must be true or false") }
    return flag
  }

  /// What is wrong with the value at this place, for the user.
  package func failure(_ message: String) -> Trouble {
    Trouble(file, place.isEmpty ? "the file \(message)" : "\(place) \(message)")
  }
}
