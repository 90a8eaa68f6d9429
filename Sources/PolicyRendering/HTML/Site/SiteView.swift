internal import PolicyComparison
internal import PolicyMeaning

/// The corpus as one page of a site shows it: with links from that page.
struct SiteView {
  let corpus: Corpus
  let map: SiteMap
  let links: PageLinks

  var profile: Profile { corpus.profile }

  func topicLink(_ topic: Int) -> HTML { links.a(map.topics[topic], profile.topics[topic].title) }
  func policyLink(_ policy: Int) -> HTML { links.a(map.policy(policy), corpus.name(policy)) }

  /// What a policy's answer rests on.
  ///
  /// - Parameter isNamed: whether the policy's name stands before the place.
  func passages(of policy: Int, on topic: Int, isNamed: Bool) -> HTML {
    let page = links.to(map.policy(policy)).address
    return AnswerView(name: isNamed ? corpus.name(policy) : nil) { .file(page, at: $0) }
      .passages(of: corpus.records[policy].answer(topic))
  }

  /// The policies' names, the first ones where they are many.
  ///
  /// - Parameter limit: how many names may stand in a row.
  func names(_ policies: [Int], atMost limit: Int = 8) -> String {
    let names = policies.prefix(limit).map(corpus.name)
    guard policies.count > limit else { return names.joined(separator: ", ") }
    let shown = names.dropLast()
    return "\(policies.count) policies: \(shown.joined(separator: ", ")) and \(policies.count - shown.count) more"
  }

  /// Who says what on a topic, each answer with those who give it; silence last.
  func answers(_ standing: TopicStanding) -> HTML {
    HTML(.dl, .style(.answers)) {
      for camp in standing.camps {
        let style = StyleClass(corpus.records[camp.members[0]].answer(standing.topic).stance)
        HTML(.dt, .style(style)) { names(camp.members) }
        HTML(.dd, .style(style)) { "\(camp.statement)." }
      }
      if !standing.silent.isEmpty {
        HTML(.dt, .style(.silent)) { names(standing.silent) }
        HTML(.dd, .style(.silent)) { "\(Phrasing.silence)." }
      }
    }
  }

  /// A section under a heading of its own.
  func part(_ heading: String, id: String? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
    let anchor = Anchor("part", id ?? heading)
    return HTML(.section, .labelledBy(anchor)) {
      HTML(.h2, .id(anchor)) { heading }
      content()
    }
  }

  /// How far policies agree, in a sentence about one topic.
  func agreement(_ standing: TopicStanding) -> String {
    let all = corpus.records.count
    let silent = standing.silent.count
    let rest = silent == 0 ? "" : " \(silent == 1 ? "One says" : "\(silent) say") nothing about it."
    return switch standing.agreement {
    case .differs:
      silent == 0
        ? "All \(all) policies answer it, in \(standing.camps.count) ways."
        : "\(standing.speaking) of \(all) policies answer it, in \(standing.camps.count) ways.\(rest)"
    case .same: all == 1 ? "The policy answers it." : "All \(all) policies say the same."
    case .partlySilent:
      standing.speaking == 1
        ? "Only one of \(all) policies answers it." : "The \(standing.speaking) that answer it say the same.\(rest)"
    case .silent: all == 1 ? "The policy says nothing about it." : "None of the \(all) policies says anything about it."
    }
  }
}
