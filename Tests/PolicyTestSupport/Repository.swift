package import Foundation

/// The checkout that the tests run in.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static func file(_ path: String) -> URL { root.appending(path: path) }

  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: file(path)))
  }

  /// The five policies that the project was founded on, as paths below the root, in order.
  package static let policies = [
    "Documents/aycliffe-drive.txt", "Documents/bath-and-wells-mat.txt", "Documents/holy-trinity.txt",
    "Documents/hope-tree.txt", "Documents/montessori-place.txt",
  ]
}
