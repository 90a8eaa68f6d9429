internal import PolicyText

/// Poppler's programs, which take a file apart in a process of their own.
struct Poppler {
  /// What a file's pages print, and what the program complained of.
  struct Reading {
    var document: PrintedDocument
    /// Whether parts of the file were broken, so that text may be missing.
    var isDamaged: Bool
    /// Whether the file asks programs not to copy its text.
    var forbidsCopying: Bool
  }

  /// The folders that the programs are looked for in, joined by colons.
  var searchPath = InstalledProgram.searchPath
  /// What each run may take.
  var limits = ChildProcess.Limits(seconds: 60, memory: 1 << 30, output: 128 << 20)

  /// Reads the text of a file's pages with its fonts and places.
  ///
  /// - Throws: `Trouble` where the program is missing or fails, or the file is locked or broken.
  func read(_ file: [UInt8], path: String) throws(Trouble) -> Reading {
    var outcome = try run("pdftohtml", Self.arguments + [Self.standardInput], input: file, path: path)
    var forbidsCopying = false
    if outcome.status != 0, Self.says("Permission Error", outcome) || Self.says("copy-protection", outcome) {
      // The file opens without a password. Whoever may read it may also read what it says here.
      forbidsCopying = true
      outcome = try run("pdftohtml", Self.arguments + ["-nodrm", Self.standardInput], input: file, path: path)
    }
    let document = PopplerOutput.read(outcome.output)
    guard outcome.status == 0 || !document.pages.isEmpty else { throw Self.refusal(outcome, path: path) }
    let isDamaged = outcome.status != 0 || Self.says("Syntax Error", outcome)
    return Reading(document: document, isDamaged: isDamaged, forbidsCopying: forbidsCopying)
  }

  /// The numbers of the pages that hold a picture, among those between two; nil where that can't be told.
  func pagesWithPictures(in file: [UInt8], from first: Int, to last: Int) -> Set<Int>? {
    let arguments = ["-list", "-f", "\(first)", "-l", "\(last)", Self.standardInput]
    guard let outcome = try? run("pdfimages", arguments, input: file, path: ""), outcome.status == 0
    else { return nil }
    var pages: Set<Int> = []
    for line in outcome.output.split(separator: 0x0A).dropFirst(2) {
      if let field = line.split(separator: 0x20).first, let page = Int(String(decoding: field, as: UTF8.self)) {
        pages.insert(page)
      }
    }
    return pages
  }

  /// A page as a drawing (SVG), or nil where there is none to be had.
  func drawing(of page: Int, in file: [UInt8]) -> [UInt8]? {
    let arguments = ["-svg", "-f", "\(page)", "-l", "\(page)", Self.standardInput, "-"]
    let outcome = try? run("pdftocairo", arguments, input: file, path: "")
    return outcome?.status == 0 ? outcome?.output : nil
  }

  private static let standardInput = "/dev/stdin"

  /// No pictures, no merging of lines, text also where it is invisible (it lies behind the picture of a scanned page).
  private static let arguments = [
    "-xml", "-stdout", "-i", "-nomerge", "-noroundcoord", "-hidden", "-fontfullname", "-zoom", "3",
  ]

  private func run(
    _ name: String, _ arguments: [String], input: [UInt8], path: String
  ) throws(Trouble) -> ChildProcess.Outcome {
    guard let program = InstalledProgram.path(of: name, in: searchPath) else {
      throw Trouble(
        path,
        "is \(DocumentFormat.pdf.description), which needs another program to be read: install the package "
          + "\(Converter.poppler.package), or give its text")
    }
    do {
      return try ChildProcess(program: program, arguments: arguments, limits: limits).run(input: input)
    } catch {
      throw error.trouble(path, program: name)
    }
  }

  private static func refusal(_ outcome: ChildProcess.Outcome, path: String) -> Trouble {
    if says("password", outcome) {
      return Trouble(path, "is encrypted and needs a password; save a copy without one and give that")
    }
    if says("ncrypt", outcome) {
      return Trouble(path, "is encrypted in a way that can't be opened; save a copy without encryption and give that")
    }
    return Trouble(path, "is broken: no page of it can be read; open it in a PDF viewer and print it to a new PDF")
  }

  private static func says(_ words: String, _ outcome: ChildProcess.Outcome) -> Bool {
    String(decoding: outcome.messages, as: UTF8.self).contains(words)
  }
}
