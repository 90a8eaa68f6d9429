extension HTML {
  /// The markup as UTF-8. O(n) in its size.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    for node in nodes {
      switch node {
      case .open(let element, let attributes):
        output.append(0x3C)
        output += element.rawValue.utf8
        for attribute in attributes { Self.write(attribute, to: &output) }
        output.append(0x3E)
        if element.isContainer || element.isVoid { output.append(0x0A) }
      case .close(let element):
        output += "</".utf8
        output += element.rawValue.utf8
        output.append(0x3E)
        if !element.isInline { output.append(0x0A) }
      case .text(let text):
        Self.write(escaped: text, to: &output)
      }
    }
    return output
  }

  private static func write(_ attribute: Attribute, to output: inout [UInt8]) {
    let (name, value) = attribute.pair
    output.append(0x20)
    output += name.utf8
    output += "=\"".utf8
    write(escaped: value, to: &output)
    output.append(0x22)
  }

  /// Writes text so that it is text in an element as well as in a quoted attribute.
  ///
  /// Control characters, which no page may hold, and the marks that reorder the text around them are shown as the
  /// replacement character: a policy may not rearrange what is said about it.
  static func write(escaped text: String, to output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".utf8
      case "<": output += "&lt;".utf8
      case ">": output += "&gt;".utf8
      case "\"": output += "&quot;".utf8
      case "'": output += "&#39;".utf8
      case "\t", "\n": output.append(UInt8(ascii: scalar))
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
        "\u{FFFE}"..."\u{FFFF}":
        output += "\u{FFFD}".utf8
      default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
