import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyText
import Testing

@Suite("Why a policy is silent")
struct SilenceTests {
  @Test("the clause that holds part of a cue is nearest, and what it lacks is named")
  func nearest() throws {
    let explained = try Explained(
      """
      1. General

      1.1 Staff must wear a badge on the site.

      1.2 Staff must not befriend anybody online whom they do not know.

      1.3 Visitors sign in at the office.
      """, on: "contact.current-pupils")
    #expect(explained.stance == .silent)
    let first = try #require(explained.explanation.nearest.first)
    #expect(explained.policy.document.source(of: first.range).line == 5)
    guard case .lacks(let groups) = first.obstacle else {
      Issue.record("\(first.obstacle)")
      return
    }
    #expect(groups.joined().contains("pupil"))
    #expect(explained.marked(first.passages)[0].contains("<t:befriend>"))
  }

  @Test("at most five are named, the nearest first, each sentence once")
  func five() throws {
    let clauses = (1...40).map { "1.\($0) Staff must not befriend visitor number \($0) online.\n" }
    let explained = try Explained("1. General\n\n\(clauses.joined(separator: "\n"))", on: "contact.current-pupils")
    let nearest = explained.explanation.nearest
    #expect(nearest.count == 5)
    #expect(zip(nearest, nearest.dropFirst()).allSatisfy { $0.nearness >= $1.nearness })
    #expect(Set(nearest.map(\.range.lowerBound)).count == 5)
  }

  @Test("a text about something else has nothing near")
  func nothing() throws {
    let explained = try Explained("1. Bread\n\n1.1 Knead the dough and let it rise.\n", on: "contact.current-pupils")
    #expect(explained.explanation.considered.isEmpty)
    #expect(explained.explanation.nearest.isEmpty)
  }

  @Test("ten times the text takes no more than some thirty times as long", .timeLimit(.minutes(1)))
  func growth() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let compiler = PolicyCompiler(profile: profile)
    func time(_ sentences: Int) throws -> Duration {
      // One clause, so that nothing is saved by the outline.
      let text = String(repeating: "Staff must not be friends with pupils online. ", count: sentences)
      let policy = compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: "long.txt")))
      return ContinuousClock().measure {
        _ = compiler.explain(policy, topics: Array(profile.topics.indices))
      }
    }
    _ = try time(50)
    #expect(try time(2_000) < time(200) * 30 + .milliseconds(200))
  }
}
