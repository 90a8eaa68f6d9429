import Foundation
import PolicyMeaning
import PolicyText
import Testing

/// A profile with every key, damaged in every place.
@Suite("Damaged profiles")
struct ProfileMutationTests {
  @Test("are refused by loading only where the check finds an error")
  func checkAgreesWithLoading() throws {
    let whole = try JSONSerialization.jsonObject(with: Data(ProfileFiles.complete.utf8))
    var refused = 0
    var loaded = 0
    for path in Self.places(in: whole) {
      for damage in Self.damages {
        let text = try Self.text(Self.damaged(whole, path[...], by: damage))
        let files = ProfileFiles(texts: ["p.json": text])
        let isUsable = try files.check("p.json").isUsable
        do throws(Trouble) {
          _ = try files.profile("p.json")
          loaded += 1
        } catch {
          refused += 1
          #expect(!isUsable, "\(path): \(error.message)")
          #expect(error.subject == "p.json")
        }
      }
    }
    #expect(refused > 100)
    #expect(loaded > 50)
  }

  private enum Step {
    case key(String)
    case index(Int)
  }

  /// Nil takes the value out.
  private static var damages: [Any?] { [nil, 3, "?", [Any]()] }

  private static func places(in value: Any) -> [[Step]] {
    var places: [[Step]] = []
    var rest: [([Step], Any)] = [([], value)]
    while let (path, value) = rest.popLast() {
      if !path.isEmpty { places.append(path) }
      if let object = value as? [String: Any] {
        for key in object.keys.sorted() { rest.append((path + [.key(key)], object[key] ?? NSNull())) }
      } else if let list = value as? [Any] {
        for (index, element) in list.enumerated() { rest.append((path + [.index(index)], element)) }
      }
    }
    return places
  }

  private static func damaged(_ value: Any, _ path: ArraySlice<Step>, by damage: Any?) -> Any? {
    guard let step = path.first else { return damage }
    switch step {
    case .key(let key):
      guard var object = value as? [String: Any], let member = object[key] else { return value }
      object[key] = damaged(member, path.dropFirst(), by: damage)
      return object
    case .index(let index):
      guard var list = value as? [Any] else { return value }
      if let element = damaged(list[index], path.dropFirst(), by: damage) {
        list[index] = element
      } else {
        list.remove(at: index)
      }
      return list
    }
  }

  private static func text(_ value: Any?) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value ?? [:], options: [.sortedKeys]), as: UTF8.self)
  }
}
