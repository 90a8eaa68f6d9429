internal import PolicyText

/// Tells the format of a text: by what it holds first, by its file's extension second.
enum FormatDetection {
  static func detect(_ source: [UInt8], path: String) -> DocumentFormat {
    let named = format(named: path)
    return source.withUnsafeBufferPointer { bytes in
      switch HTMLMarks.evidence(in: bytes) {
      case .certain: return .html
      // Markdown may begin with a tag too.
      case .likely where named != .markdown: return .html
      default: break
      }
      if MarkdownMarks.areEnough(in: bytes) { return .markdown }
      return named ?? .text
    }
  }

  /// What the extension of a file name says, if it says anything.
  private static func format(named path: String) -> DocumentFormat? {
    guard let dot = path.utf8.lastIndex(of: 0x2E) else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "html", "htm", "xhtml": return .html
    case "txt", "text": return .text
    default: return nil
    }
  }
}
