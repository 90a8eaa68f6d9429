import Foundation
import PolicyTestSupport

@testable import PolicyReaders

/// A packed document taken apart, so that its parts can be damaged one by one and packed again.
struct PackageSample: Sendable {
  /// Names and contents, in the order in which they are packed.
  var parts: [(name: String, bytes: [UInt8])]

  /// The parts of a file.
  init(_ file: [UInt8]) throws {
    let archive = try ZipArchive(file)
    parts = try archive.names.map { ($0, try archive.part($0) ?? []) }
  }

  /// A folder of the repository as the parts of a file.
  init(folder path: String) throws {
    let root = Repository.file(path).standardizedFileURL
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    parts = try (files?.allObjects as? [URL] ?? []).filter {
      try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    }
    .map { (String($0.standardizedFileURL.path.dropFirst(root.path.count + 1)), [UInt8](try Data(contentsOf: $0))) }
    .sorted { $0.0 < $1.0 }
  }

  var packed: [UInt8] {
    var zip = ZipWriter()
    for part in parts { zip.add(part.name, part.bytes) }
    return zip.bytes
  }

  /// A copy with one part in the place of another of its name.
  func replacing(_ name: String, with bytes: [UInt8]) -> PackageSample {
    var copy = self
    for index in copy.parts.indices where copy.parts[index].name == name { copy.parts[index].bytes = bytes }
    return copy
  }

  var markupNames: [String] {
    parts.map(\.name).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
  }
}
