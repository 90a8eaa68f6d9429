import PolicyJSON
import PolicyMeaning

/// What of a value counts when answers are compared: names without case, punctuation, "the", "act" and "policy".
struct ValueKey: Hashable {
  let type: String
  var name = ""
  var number: Int?

  init(_ value: Value) {
    type = value.typeName
    switch value {
    case .age(_, let years): number = years
    case .date(let date): name = Self.iso(date)
    case .interval(let months), .period(let months): number = months
    case .role(let id), .measure(let id), .party(let id): name = id
    case .platform(let name): self.name = Self.words(name).joined()
    case .instrument(let name, let year):
      self.name = Self.words(name, except: ["the", "act"]).joined(separator: " ")
      number = year
    case .policy(let name): self.name = Self.policyName(name)
    }
  }

  init(_ cursor: JSONCursor) throws {
    type = try cursor.required("type").string()
    func integer(_ key: String) throws -> Int? { try cursor.member(key).map { Int(try $0.number()) } }
    switch type {
    case "age": number = try integer("years")
    case "interval": number = try integer("months")
    case "date": name = try cursor.required("iso").string()
    case "role", "measure", "party": name = try cursor.required("id").string()
    case "platform": name = Self.words(try cursor.required("name").string()).joined()
    case "instrument":
      name = Self.words(try cursor.required("name").string(), except: ["the", "act"]).joined(separator: " ")
      number = try integer("year")
    default: name = Self.policyName(try cursor.required("name").string())
    }
  }

  /// Whether one of the given answers gives this one. Of names, one may hold the other.
  func isAmong(_ given: Set<ValueKey>) -> Bool {
    if given.contains(self) { return true }
    guard type == "instrument" || type == "policy" else { return false }
    return given.contains { other in
      guard other.type == type, !other.name.isEmpty else { return false }
      let overlaps = name.isEmpty || other.name.contains(name) || name.contains(other.name)
      return overlaps && (type == "policy" || number == nil || number == other.number)
    }
  }

  private static func policyName(_ name: String) -> String {
    words(name, except: ["the", "policy", "procedure"]).joined(separator: " ")
  }

  private static func words(_ text: String, except left: Set<String> = []) -> [String] {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
      .filter { !left.contains($0) }
  }

  private static func iso(_ date: PartialDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ["\(date.year)", date.month.map(two), date.day.map(two)].compactMap(\.self).joined(separator: "-")
  }
}
