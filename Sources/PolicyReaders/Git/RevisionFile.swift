package import PolicyText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file as it was in a revision of a git repository.
package struct RevisionFile: Hashable, Sendable {
  /// As git takes it: a branch, a tag, "HEAD~1".
  package let revision: String
  /// The file's path in the file system, as it is or would be checked out.
  package let path: String

  package init(_ revision: String, path: String) {
    self.revision = revision
    self.path = path
  }

  /// As git writes it: "HEAD~1:Documents/oak.txt".
  package var name: String { "\(revision):\(path)" }

  /// Asks git for the file's bytes. Git runs without a shell, changes nothing and fetches nothing.
  ///
  /// - Throws: `Trouble` where git is missing, or knows no such revision or file in it.
  package func read() throws(Trouble) -> [UInt8] {
    // What begins with a hyphen would be an option to git.
    guard !revision.isEmpty, !revision.hasPrefix("-"), revision.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      throw Trouble("\"\(revision)\"", "is no revision that git knows; give a branch, a tag or a commit")
    }
    guard !path.isEmpty, !path.hasSuffix("/") else {
      throw Trouble(name, "names no file; write policydiff changes --git REV REV -- FILE")
    }
    guard let program = InstalledProgram.path(of: "git") else {
      throw Trouble(name, "git is not installed; install it, or give two files")
    }
    var git = ChildProcess(program: program, arguments: arguments)
    git.limits.memory = Self.memory
    git.limits.output = InputFile.largest
    git.variables = Self.variables
    git.confinement = .none
    let outcome: ChildProcess.Outcome
    do {
      outcome = try git.run()
    } catch {
      throw trouble(error)
    }
    guard outcome.status == 0 else { throw Trouble(name, Self.message(outcome.messages)) }
    guard !outcome.output.isEmpty else { throw Trouble(name, "is empty; give a revision in which it holds a policy") }
    return outcome.output
  }

  /// Git finds its repository from the folder of the file, wherever the program was started; a folder that is not checked
  /// out any more is looked for from here.
  private var arguments: [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    var status = stat()
    guard let file = parts.last, !folder.isEmpty, stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return ["cat-file", "blob", "\(revision):\(path.hasPrefix("/") ? "" : "./")\(path)"]
    }
    return ["-C", folder, "cat-file", "blob", "\(revision):./\(file)"]
  }

  /// Address space for git, which maps all of a repository's packs.
  private static let memory = 64 << 30

  /// As git is set up here, but that it asks nothing, traces nothing and fetches no file that a partial clone lacks.
  private static var variables: [String: String] {
    var variables = InheritedVariables.all().filter { !$0.key.hasPrefix("GIT_TRACE") }
    variables["GIT_NO_LAZY_FETCH"] = "1"
    variables["GIT_TERMINAL_PROMPT"] = "0"
    return variables
  }

  /// The first line of what git says, which is in plain words but for how it begins.
  private static func message(_ bytes: [UInt8]) -> String {
    var line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    if line.hasPrefix("fatal: ") { line.removeFirst(7) }
    while line.hasSuffix(".") { line.removeLast() }
    return "git says: \(line.isEmpty ? "nothing" : line); check the revision and the path"
  }

  private func trouble(_ failure: ChildProcess.Failure) -> Trouble {
    switch failure {
    case .wroteTooMuch: Trouble(name, "is larger than 64 MiB, the most that is read; split it into several files")
    case .tookTooLong(let seconds): Trouble(name, "git took more than \(seconds) seconds; try it again")
    case .notStarted(let error): Trouble(name, "git could not be started (system error \(error)); give two files")
    case .killed, .wroteNothing: Trouble(name, "git broke down over it; check the repository with git fsck")
    }
  }
}
