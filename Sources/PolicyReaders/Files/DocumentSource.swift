package import PolicyText

/// Where a document comes from.
package enum DocumentSource: Hashable, Sendable {
  /// A file, a folder that stands for its files, or "-" for standard input.
  case path(String)
  /// A file that stands for another one, as a copy that git makes: results and messages give its name.
  case copy(String, of: String)
  case revision(RevisionFile)
  /// A version that is not there yet, or not any more. It has no words.
  case nothing(name: String)

  /// The device that git and diff write where there is no file.
  package init(version path: String) {
    self = path == "/dev/null" ? .nothing(name: path) : .path(path)
  }

  /// The path that is read, where there is one.
  package var path: String? {
    switch self {
    case .path(let path), .copy(let path, _): path
    case .revision, .nothing: nil
    }
  }
}

extension SourceDocument {
  /// A document without a word.
  package static func empty(named name: String) -> SourceDocument {
    SourceDocument(path: name, format: .text, original: [], source: [], content: [], map: .identity, blocks: [])
  }
}
