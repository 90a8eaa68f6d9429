/// The classes that the stylesheet knows.
package enum StyleClass: String, CaseIterable, Sendable {
  // The page.
  case skip, bar, site, here, wide, lead, note, foot, count, figures

  // What a policy says on a topic.
  case summary, topic, question, answers, camps, camp, who, says, evidence, more, except, hush, doubt, scroll,
    matrix, plain
  case group

  // How far a stance goes, beside the words that say it.
  case forbids, limits, allows, demands, states, open, silent

  // One policy.
  case policy, clauses, clause, label, marks, mark, permalink, stands, quoted

  // The overview.
  case overdue, soon, good, cards, card

  // How grave a finding is.
  case error, warning, remark

  // A site.
  case crumb, neighbours, filters, box, results, sourced, source, logo, edits, unseen

  // What changed between two versions.
  case change, versions, version, steps

  // The indentation of a clause.
  case depth0, depth1, depth2, depth3, depth4, depth5
}
