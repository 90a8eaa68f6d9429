package import PolicyText

/// A place inside a JSON file, which knows its path, so that a wrong value can be told with the key that holds it.
package struct JSONCursor: Sendable {
  /// One step of the way from the root. Written out only when something is wrong.
  private indirect enum Place: Sendable {
    case root
    case member(String, of: Place)
    case element(Int, of: Place)
  }

  /// What stands inside, where it was put together from several files.
  private enum Parts: Sendable {
    case members([(key: String, cursor: JSONCursor)])
    case elements([JSONCursor])
  }

  /// The file's path, for messages.
  package let file: String
  package let value: JSONValue
  private let place: Place
  private let parts: Parts?

  /// The root of a JSON file.
  package init(_ bytes: [UInt8], file: String) throws(Trouble) {
    self.init(file: file, place: .root, value: try JSONValue.parse(bytes, path: file))
  }

  private init(file: String, place: Place, value: JSONValue, parts: Parts? = nil) {
    self.file = file
    self.place = place
    self.value = value
    self.parts = parts
  }

  /// This place with other members in it, each of which keeps the file and place that it came from.
  package func holding(_ members: [(key: String, cursor: JSONCursor)]) -> JSONCursor {
    JSONCursor(
      file: file, place: place, value: .object(members.map { ($0.key, $0.cursor.value) }), parts: .members(members))
  }

  /// This place with other elements in it, each of which keeps the file and place that it came from.
  package func holding(_ elements: [JSONCursor]) -> JSONCursor {
    JSONCursor(file: file, place: place, value: .array(elements.map(\.value)), parts: .elements(elements))
  }

  /// The member of that name, or nil where it is absent or null. Linear in the members.
  package func member(_ key: String) throws(Trouble) -> JSONCursor? {
    guard case .object(let members) = value else { throw failure("must be an object") }
    if case .members(let members) = parts {
      guard let member = members.first(where: { $0.key == key })?.cursor else { return nil }
      if case .null = member.value { return nil }
      return member
    }
    guard let member = members.first(where: { $0.key == key }) else { return nil }
    if case .null = member.value { return nil }
    return JSONCursor(file: file, place: .member(key, of: place), value: member.value)
  }

  package func required(_ key: String) throws(Trouble) -> JSONCursor {
    guard let cursor = try member(key) else { throw failure("lacks the key \"\(key)\"") }
    return cursor
  }

  package func members() throws(Trouble) -> [(key: String, cursor: JSONCursor)] {
    guard case .object(let members) = value else { throw failure("must be an object") }
    if case .members(let members) = parts { return members }
    return members.map { key, value in (key, JSONCursor(file: file, place: .member(key, of: place), value: value)) }
  }

  package func elements() throws(Trouble) -> [JSONCursor] {
    guard case .array(let elements) = value else { throw failure("must be a list") }
    if case .elements(let elements) = parts { return elements }
    return elements.enumerated().map { index, value in
      JSONCursor(file: file, place: .element(index, of: place), value: value)
    }
  }

  package func string() throws(Trouble) -> String {
    guard case .string(let text) = value else { throw failure("must be text") }
    return text
  }

  package func strings() throws(Trouble) -> [String] {
    guard case .array(let elements) = value else { throw failure("must be a list") }
    var texts: [String] = []
    if case .elements(let elements) = parts {
      for element in elements { texts.append(try element.string()) }
      return texts
    }
    texts.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard case .string(let text) = element else {
        throw JSONCursor(file: file, place: .element(index, of: place), value: element).failure("must be text")
      }
      texts.append(text)
    }
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
    let path = path
    return Trouble(file, path.isEmpty ? "the file \(message)" : "\(path) \(message)")
  }

  /// The place as a person writes it: "topics[3].question"; empty at the root.
  package var path: String {
    switch place {
    case .root: return ""
    case .member(let key, let outer):
      let before = JSONCursor(file: file, place: outer, value: .null).path
      return before.isEmpty ? key : "\(before).\(key)"
    case .element(let index, let outer):
      return "\(JSONCursor(file: file, place: outer, value: .null).path)[\(index)]"
    }
  }
}
