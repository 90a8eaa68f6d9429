package import Foundation
package import PolicyMeaning
package import PolicyOutline
internal import PolicyReaders

/// The checkout that the tests run in.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static func file(_ path: String) -> URL { root.appending(path: path) }

  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: file(path)))
  }

  /// The clause tree of a file below the root.
  package static func tree(_ path: String) throws -> ClauseTree {
    Outline.infer(try Reader.read(bytes(path), path: path))
  }

  /// A file below the root, compiled with the standard profile.
  package static func policy(_ path: String) throws -> Policy {
    PolicyCompiler(profile: try .embedded(named: Profile.standardName)).compile(try tree(path))
  }

  /// The five policies that the project was founded on, as paths below the root, in order.
  package static let policies = [
    "Documents/aycliffe-drive.txt", "Documents/bath-and-wells-mat.txt", "Documents/holy-trinity.txt",
    "Documents/hope-tree.txt", "Documents/montessori-place.txt",
  ]
}
