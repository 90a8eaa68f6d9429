import Foundation
import PolicyChecks
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyRendering
import PolicySite
import PolicyTestSupport
import PolicyText
import Synchronization

/// A site made of documents in a folder that is gone when the test is.
final class BuiltSite {
  let folder: TemporaryFolder
  private let builder: SiteBuilder
  /// Paths of the documents that were compiled, in no order.
  let compiled = Compiled()

  final class Compiled: Sendable {
    private let paths = Mutex<[String]>([])

    func add(_ path: String) { paths.withLock { $0.append(path) } }
    func take() -> [String] {
      paths.withLock { paths in
        defer { paths = [] }
        return paths
      }
    }
  }

  /// - Parameter now: the time in seconds that the site takes it to be.
  init(
    today: CalendarDate? = CalendarDate(iso: "2026-11-21"), templates: PageTemplates? = nil, program: String = "one",
    isChecking: Bool = false, now: (@Sendable () -> Int)? = nil
  ) throws {
    folder = try TemporaryFolder()
    let profile = try Profile.embedded(named: Profile.standardName)
    let compiler = PolicyCompiler(profile: profile)
    let compiled = compiled
    let checker =
      isChecking ? Checker(profile: profile, vocabulary: try CheckVocabulary(embeddedFor: profile), today: today) : nil
    builder = SiteBuilder(
      configuration: SiteConfiguration(title: "Five policies", today: today), profile: profile,
      templates: try templates ?? PageTemplates(), identity: ContentHash { $0.add(program) },
      check: checker.map { checker in { @Sendable policy in checker.check([policy]) } }, now: now
    ) { (document) throws(Trouble) in
      compiled.add(document.path)
      return compiler.compile(Outline.infer(try Reader.read(try document.read(), path: document.path)))
    }
  }

  var path: String { folder.path + "/out" }

  static func documents(_ paths: [String] = Repository.policies) throws -> [SiteDocument] {
    try paths.map { SiteDocument(path: $0, bytes: try Repository.bytes($0)) }
  }

  /// Policies of one sentence each or a little more, all different.
  static func small(_ count: Int) -> [SiteDocument] {
    (0..<count).map { index in
      let text = """
        School \(index) Social Media Policy

        1. Staff must not be friends with pupils online.
        2. Staff \(index % 3 == 0 ? "must" : "should") report concerns to the headteacher.
        \(index % 4 == 0 ? "3. This policy is next reviewed in March 20\(20 + index % 10)." : "")
        """
      return SiteDocument(path: "in/school-\(index).txt", bytes: Array(text.utf8))
    }
  }

  @discardableResult
  func write(_ documents: [SiteDocument], worthRemembering: Int = .max) throws -> SiteOutcome {
    try builder.write(documents, to: path, worthRemembering: worthRemembering)
  }

  func firstStale(_ documents: [SiteDocument]) throws -> String? { try builder.firstStale(documents, in: path) }

  /// Every file of the site and its bytes, by path.
  var files: [String: [UInt8]] {
    get throws {
      let paths = folder.files.filter { $0.hasPrefix("out/") }.map { String($0.dropFirst(4)) }
      return try Dictionary(
        uniqueKeysWithValues: paths.map { ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\($0)")))) })
    }
  }

  /// The pages alone, read.
  var pages: [String: PageCheck] {
    get throws { try files.filter { $0.key.hasSuffix(".html") }.mapValues { PageCheck($0) } }
  }
}
