import Foundation
package import PolicyJSON

/// The part of JSON Schema (draft 2020-12) that the project's schemas use. A keyword outside it is an error, so that no
/// rule of a schema goes unchecked.
package struct JSONSchema {
  private let files: [String: JSONValue]
  private let root: String

  /// - Parameters:
  ///   - name: a file of the folder; the others are there to be referred to.
  ///   - folder: below the root of the checkout.
  package init(_ name: String, in folder: String = "Templates/Schemas") throws {
    let folder = Repository.file(folder)
    var files: [String: JSONValue] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()) where file.hasSuffix(".json") {
      files[file] = try JSONValue.parse([UInt8](Data(contentsOf: folder.appending(path: file))), path: file)
    }
    self.files = files
    root = name
  }

  /// What is wrong with a value, each with its place; empty where nothing is.
  package func errors(in value: JSONValue) -> [String] {
    guard let schema = files[root] else { return ["no schema \(root)"] }
    return errors(value, schema, file: root, at: "$")
  }

  private func errors(_ value: JSONValue, _ schema: JSONValue, file: String, at place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): schema is not an object"] }
    let properties = keywords.first { $0.key == "properties" }?.value.members ?? []
    return keywords.flatMap { keyword, rule -> [String] in
      switch (keyword, rule) {
      case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _): return []
      case ("$ref", .string(let target)): return follow(target, value, file: file, at: place)
      case ("const", _): return value.text == rule.text ? [] : ["\(place): must be \(rule.text)"]
      case ("enum", .array(let choices)):
        return choices.contains { $0.text == value.text } ? [] : ["\(place): \(value.text) is not one of the choices"]
      case ("type", .string(let type)): return value.has(type: type) ? [] : ["\(place): must be \(type)"]
      case ("type", .array(let types)):
        return types.contains { $0.string.map(value.has(type:)) ?? false } ? [] : ["\(place): has the wrong type"]
      case ("minimum", .number(let bound)):
        return (value.number ?? bound) >= bound ? [] : ["\(place): below \(bound)"]
      case ("maximum", .number(let bound)):
        return (value.number ?? bound) <= bound ? [] : ["\(place): above \(bound)"]
      case ("minLength", .number(let bound)):
        return Double(value.string?.count ?? Int(bound)) >= bound ? [] : ["\(place): too short"]
      case ("pattern", .string(let pattern)):
        let matches = value.string?.range(of: pattern, options: .regularExpression) != nil
        return matches ? [] : ["\(place): does not match \(pattern)"]
      case ("items", _):
        return (value.elements ?? []).enumerated().flatMap {
          errors($0.element, rule, file: file, at: "\(place)[\($0.offset)]")
        }
      case ("required", .array(let names)):
        let keys = Set((value.members ?? []).map(\.key))
        return names.compactMap(\.string).filter { !keys.contains($0) }.map { "\(place): lacks \($0)" }
      case ("properties", .object(let rules)):
        return (value.members ?? []).flatMap { key, member in
          rules.first { $0.key == key }.map { errors(member, $0.value, file: file, at: "\(place).\(key)") } ?? []
        }
      case ("additionalProperties", .bool(false)):
        let known = Set(properties.map(\.key))
        return (value.members ?? []).filter { !known.contains($0.key) }.map { "\(place): has \($0.key)" }
      case ("additionalProperties", .object):
        let known = Set(properties.map(\.key))
        return (value.members ?? []).filter { !known.contains($0.key) }.flatMap {
          errors($0.value, rule, file: file, at: "\(place).\($0.key)")
        }
      case ("oneOf", .array(let choices)):
        let fitting = choices.filter { errors(value, $0, file: file, at: place).isEmpty }
        return fitting.count == 1 ? [] : ["\(place): fits \(fitting.count) of the choices"]
      case ("anyOf", .array(let choices)):
        return choices.contains { errors(value, $0, file: file, at: place).isEmpty } ? [] : ["\(place): fits no choice"]
      default: return ["\(place): the validator does not know \(keyword) with such a value"]
      }
    }
  }

  private func follow(_ target: String, _ value: JSONValue, file: String, at place: String) -> [String] {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].isEmpty ? file : String(parts[0])
    var schema = files[name]
    for key in parts.dropFirst().joined().split(separator: "/") {
      schema = schema?.members?.first { $0.key == key }?.value
    }
    guard let schema else { return ["\(place): \(target) leads nowhere"] }
    return errors(value, schema, file: name, at: place)
  }
}

extension JSONValue {
  package var members: [(key: String, value: JSONValue)]? {
    if case .object(let members) = self { members } else { nil }
  }
  package var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }

  package subscript(_ key: String) -> JSONValue? { members?.first { $0.key == key }?.value }
  package subscript(_ index: Int) -> JSONValue? {
    elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// A scalar as text that differs for different scalars.
  fileprivate var text: String {
    switch self {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .string(let text): "\"\(text)\""
    case .array, .object: "a container"
    }
  }

  fileprivate func has(type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
