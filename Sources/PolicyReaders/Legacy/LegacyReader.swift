internal import PolicyText

/// Reads what only other programs know how to read, through the best of them that is installed: old Word files and RTF.
enum LegacyReader {
  /// - Parameter converters: the programs to try, the best first; nil for all that read the format.
  /// - Throws: `Trouble` that names the packages to install where there is no program, or says why those there are failed.
  static func read(
    _ bytes: [UInt8], as format: DocumentFormat, path: String, trackedChanges: TrackedChanges,
    through converters: [Converter]? = nil
  ) throws(Trouble) -> SourceDocument {
    guard format != .rtf || RichTextGuard.isAffordable(bytes) else {
      throw Trouble(
        path,
        "nests more than \(RichTextGuard.deepest) groups, as no document does; open it in a word processor and save it again"
      )
    }
    var failure: Trouble?
    for converter in converters ?? Converter.all(for: format) {
      guard let program = converter.path else { continue }
      do throws(Trouble) {
        let document =
          switch converter.program {
          case Converter.libreOffice.program:
            try throughLibreOffice(bytes, as: format, at: program, path: path, trackedChanges: trackedChanges)
          case Converter.antiword.program: try throughAntiword(bytes, at: program, path: path)
          default: try throughUnRTF(bytes, at: program, path: path)
          }
        return finished(document, as: format, original: bytes, by: converter)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    let packages = Converter.all(for: format).map(\.package)
    throw Trouble(
      path,
      "is \(format.description), which needs another program to be read: install the package "
        + "\(packages.joined(separator: " or ")), or save it as .docx, text or PDF")
  }

  /// LibreOffice turns it into its own format, with its numbers, headings and tables.
  ///
  /// It would follow what a document names: linked sections, pictures and objects. Its settings forbid that, it is told what
  /// the file is so that it is taken for nothing else, and it is kept from the network and from all files but its own.
  private static func throughLibreOffice(
    _ bytes: [UInt8], as format: DocumentFormat, at program: String, path: String, trackedChanges: TrackedChanges
  ) throws(Trouble) -> SourceDocument {
    let converted: [UInt8]
    do throws(ChildProcess.Failure) {
      let folder = try TemporaryFolder()
      try folder.write(bytes, to: "policy")
      try folder.makeFolder("profile")
      try folder.makeFolder("profile/user")
      try folder.makeFolder("temporary")
      try folder.write(Array(LibreOfficeSettings.safe.utf8), to: "profile/user/registrymodifications.xcu")
      var child = ChildProcess(
        program: program,
        arguments: [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
          "--infilter=\(format == .rtf ? "Rich Text Format" : "MS Word 97")", "--convert-to", "odt", "--outdir",
          folder.path,
          "\(folder.path)/policy",
        ])
      child.confinement = .folder(folder.path)
      child.variables = ["TMPDIR": "\(folder.path)/temporary"]
      child.limits = ChildProcess.Limits(seconds: 120, memory: 8 << 30, output: 1 << 20)
      _ = try child.run()
      guard let output = try? InputFile.read("\(folder.path)/policy.odt") else {
        throw ChildProcess.Failure.wroteNothing
      }
      converted = output
    } catch {
      throw error.trouble(path, program: Converter.libreOffice.name)
    }
    do {
      return try OpenDocumentReader.read(
        ZipArchive(converted), path: path, original: bytes, trackedChanges: trackedChanges)
    } catch {
      throw ChildProcess.Failure.wroteNothing.trouble(path, program: Converter.libreOffice.name)
    }
  }

  /// antiword writes every paragraph as a line of text.
  private static func throughAntiword(
    _ bytes: [UInt8], at program: String, path: String
  ) throws(Trouble) -> SourceDocument {
    let text = try output(
      of: ChildProcess(program: program, arguments: ["-m", "UTF-8.txt", "-w", "0", "-"]), bytes, path,
      name: Converter.antiword.name)
    return Reader.plainText(text, path: path, original: bytes)
  }

  /// unrtf writes a web page, of which nothing is kept but what it says. Without being told it would write a document's
  /// pictures into the folder that one stands in.
  private static func throughUnRTF(
    _ bytes: [UInt8], at program: String, path: String
  ) throws(Trouble) -> SourceDocument {
    let page = try output(
      of: ChildProcess(program: program, arguments: ["--nopict", "--html"]), bytes, path, name: Converter.unrtf.name)
    return try HTMLReader.read(page, path: path, original: bytes)
  }

  private static func output(
    of child: ChildProcess, _ bytes: [UInt8], _ path: String, name: String
  ) throws(Trouble) -> DecodedText {
    let outcome: ChildProcess.Outcome
    do throws(ChildProcess.Failure) {
      outcome = try child.run(input: bytes)
      guard !outcome.output.isEmpty else { throw ChildProcess.Failure.wroteNothing }
    } catch {
      throw error.trouble(path, program: name)
    }
    return try DecodedText.decode(outcome.output, path: path)
  }

  /// The document as read from the file that was given. Its lines are those of its text, as a converter's are nowhere to be
  /// seen.
  private static func finished(
    _ document: SourceDocument, as format: DocumentFormat, original: [UInt8], by converter: Converter
  ) -> SourceDocument {
    var diagnostics = document.source == document.content ? document.diagnostics : []
    if let loss = converter.loss {
      diagnostics.append(
        Diagnostic(
          .warning,
          "was read through \(converter.name), which \(loss); "
            + "install \(Converter.libreOffice.package) to have it read better"))
    }
    return SourceDocument(
      path: document.path, format: format, original: original, source: document.content, content: document.content,
      map: .identity, blocks: document.blocks, diagnostics: diagnostics)
  }
}

/// What LibreOffice is told before it opens a file that nobody vouches for.
private enum LibreOfficeSettings {
  /// No macros, and nothing fetched from elsewhere.
  static let safe = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse">\
    <value>0</value></prop></item>
    </oor:items>
    """
}
