internal import CJansson
package import PolicyText

/// A JSON document as a value. Objects keep the order of their keys.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Parses strict JSON in UTF-8; a key given twice in one object is an error.
  ///
  /// - Throws: `Trouble` with the line and column of the first error.
  package static func parse(_ bytes: [UInt8], path: String) throws(Trouble) -> JSONValue {
    var error = json_error_t()
    let root = bytes.withUnsafeBytes { buffer in
      json_loadb(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        size_t(JSON_REJECT_DUPLICATES | JSON_DECODE_ANY), &error)
    }
    guard let root else {
      let reason = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      throw Trouble(path, "not valid JSON at line \(max(error.line, 1)), column \(max(error.column, 1)): \(reason)")
    }
    defer { policydiff_json_release(root) }
    return copy(root)
  }

  /// jansson refuses more than 2,048 levels, which bounds the recursion.
  private static func copy(_ node: UnsafeMutablePointer<json_t>) -> JSONValue {
    switch json_type(UInt32(policydiff_json_type(node))) {
    case JSON_OBJECT:
      var members: [(key: String, value: JSONValue)] = []
      members.reserveCapacity(json_object_size(node))
      var iterator = json_object_iter(node)
      while let here = iterator {
        if let key = json_object_iter_key(here), let value = json_object_iter_value(here) {
          members.append((String(cString: key), copy(value)))
        }
        iterator = json_object_iter_next(node, here)
      }
      return .object(members)
    case JSON_ARRAY:
      return .array((0..<json_array_size(node)).compactMap { json_array_get(node, $0).map(copy) })
    case JSON_STRING:
      return .string(
        String(
          decoding: UnsafeRawBufferPointer(start: json_string_value(node), count: json_string_length(node)),
          as: UTF8.self))
    case JSON_INTEGER, JSON_REAL: return .number(json_number_value(node))
    case JSON_TRUE: return .bool(true)
    case JSON_FALSE: return .bool(false)
    default: return .null
    }
  }
}
