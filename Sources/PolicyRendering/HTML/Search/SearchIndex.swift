internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// The clauses of all policies as scripts that a page can load from a folder as well as from a server.
///
/// Each file holds some policies, so that a change of one policy changes one small file.
package enum SearchIndex {
  /// How many policies share a file.
  package static let policiesInShard = 50

  package static func shardCount(policies: Int) -> Int {
    (policies + policiesInShard - 1) / policiesInShard
  }

  /// A script that hands the clauses of policies to the search: one line a policy.
  ///
  /// - Parameter policies: of each its page, its name, and what `clauses` made of it.
  package static func shard(_ policies: [(page: String, name: String, clauses: [UInt8])]) -> [UInt8] {
    var bytes = Array("\"use strict\";\n".utf8)
    for policy in policies {
      var json = JSONWriter()
      json.inlineArray {
        $0.value(policy.page)
        $0.value(policy.name)
      }
      bytes += "policydiffClauses(".utf8
      bytes += json.finished().dropLast()
      bytes += ", ".utf8
      bytes += policy.clauses
      bytes += ");\n".utf8
    }
    return bytes
  }

  /// The clauses of a policy that have words, each with its anchor and its place, as an array of JSON on one line.
  static func clauses(of policy: Policy, anchors: [Anchor], references: ClauseReferences) -> [UInt8] {
    var json = JSONWriter()
    json.inlineArray { json in
      for index in policy.tree.clauses.indices {
        let words = [policy.tree.heading(of: index), policy.tree.body(of: index)].compactMap(\.self)
          .map(VisibleText.line).filter { !$0.isEmpty }.joined(separator: ": ")
        guard !words.isEmpty else { continue }
        let line = "line \(policy.document.source(of: policy.tree.clauses[index].range).line)"
        json.inlineArray {
          $0.value(anchors[index].name)
          $0.value(references.citation(of: index).map { "\($0.words), \(line)" } ?? line)
          $0.value(words)
        }
      }
    }
    return Array(json.finished().dropLast())
  }
}
