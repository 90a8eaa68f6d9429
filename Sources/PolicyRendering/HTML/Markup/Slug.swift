/// Text reduced to what may stand in a file's name or an anchor on any system.
package enum Slug {
  /// Small ASCII letters, figures, and between these single full stops or hyphens; at most 80 bytes. Empty where the text
  /// has no letters or figures.
  package static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      if slug.count == 80 { break }
      switch byte {
      case 0x30...0x39, 0x61...0x7A: slug.append(byte)
      case 0x41...0x5A: slug.append(byte | 0x20)
      case _ where slug.isEmpty || slug.last == 0x2D || slug.last == 0x2E: continue
      default: slug.append(byte == 0x2E ? 0x2E : 0x2D)
      }
    }
    return trimmed(slug[...])
  }

  private static func trimmed(_ slug: ArraySlice<UInt8>) -> String {
    let end = slug.lastIndex { $0 != 0x2D && $0 != 0x2E }
    return String(decoding: slug[..<(end.map { $0 + 1 } ?? slug.startIndex)], as: UTF8.self)
  }

  /// A slug for each text, all different: one that is taken gets a number. O(n) in the number of texts.
  package static func distinct(_ texts: [String]) -> [String] {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    return texts.map { text in
      let slug = of(text)
      let base = slug.isEmpty ? "unnamed" : trimmed(Array(slug.utf8.prefix(70))[...])
      if !slug.isEmpty, taken.insert(slug).inserted { return slug }
      var number = next[base, default: slug.isEmpty ? 1 : 2]
      while !taken.insert("\(base)-\(number)").inserted { number += 1 }
      next[base] = number + 1
      return "\(base)-\(number)"
    }
  }
}
