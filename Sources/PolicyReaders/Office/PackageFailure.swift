internal import PolicyText

/// Why a word processor's file, a zip archive of XML parts, can't be read.
enum PackageFailure: Error {
  case archive(ZipArchive.Failure)
  case xml(XMLParser.Failure, part: String)
  /// A part without which it is no document.
  case missing(part: String)
  case needsPassword

  /// - Parameter program: what can write the file anew.
  func trouble(_ path: String, program: String) -> Trouble {
    let again = "open it in \(program) and save it again"
    return switch self {
    case .archive(.damaged): Trouble(path, "is damaged or cut short; \(again), or ask for another copy")
    case .archive(.encrypted), .needsPassword:
      Trouble(path, "is protected by a password; open it in \(program) and save it without one")
    case .archive(.tooLarge):
      Trouble(path, "unpacks to more than 64 MiB of text, as no policy does; save it as text")
    case .archive(.tooManyParts): Trouble(path, "holds more than 10,000 parts, as no document does; \(again)")
    case .archive(.unsafeName):
      Trouble(path, "names a part outside of itself, as no word processor does; don't trust it, or \(again)")
    case .missing(let part): Trouble(path, "has no part \(part), without which it is no document; \(again)")
    case .xml(.damaged, let part): Trouble(path, "is damaged: its part \(part) is not XML; \(again)")
    case .xml(.declaresEntities, let part):
      Trouble(
        path, "declares a document type in its part \(part), as no word processor does; don't trust it, or \(again)")
    case .xml(.tooDeep, let part):
      Trouble(path, "nests more than \(XMLParser.deepest) elements in its part \(part), as no document does; \(again)")
    case .xml(.tooManyAttributes, let part):
      Trouble(path, "has a tag with more than 1,000 attributes in its part \(part), as no document has; \(again)")
    }
  }
}

extension ZipArchive {
  /// The steps of a part, or nil where there is no such part.
  func events<Element: XMLVocabulary, Attribute: XMLVocabulary>(
    of part: String, elements: Element.Type = Element.self, attributes: Attribute.Type = Attribute.self
  ) throws(PackageFailure) -> XMLEvents<Element, Attribute>? {
    let bytes: [UInt8]?
    do { bytes = try self.part(part) } catch { throw .archive(error) }
    guard let bytes else { return nil }
    do { return try XMLParser.parse(bytes) } catch { throw .xml(error, part: part) }
  }
}
