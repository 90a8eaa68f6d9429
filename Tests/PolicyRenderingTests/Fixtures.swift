import PolicyComparison
import PolicyMeaning
import PolicyOutline

extension Comparison {
  /// Compares policies as the comparison stage would, by stance and strength alone.
  static func fixture(_ policies: [Policy], weights: [Double] = [1, 2, 3, 4]) -> Comparison {
    let topics = Profile.fixture.topics.indices.map { topic in
      var camps: [(key: String, members: [Int])] = []
      var silent: [Int] = []
      for (index, policy) in policies.enumerated() {
        let position = policy.positions[topic]
        guard position.stance != .silent else {
          silent.append(index)
          continue
        }
        let key = "\(position.stance) \(position.strength.map(\.rawValue) ?? "")"
        if let camp = camps.firstIndex(where: { $0.key == key }) {
          camps[camp].members.append(index)
        } else {
          camps.append((key, [index]))
        }
      }
      let agreement: Agreement =
        camps.count > 1 ? .differs : camps.isEmpty ? .silent : silent.isEmpty ? .same : .partlySilent
      return TopicComparison(
        topic: topic, agreement: agreement,
        camps: camps.map(\.members).sorted { $0.count > $1.count } + (silent.isEmpty ? [] : [silent]),
        weight: weights[topic])
    }
    return Comparison(policies: policies, topics: topics, alignments: [])
  }
}

/// Three policies that differ, agree, and are silent.
enum Fixtures {
  static let elm = {
    var elm = PolicyFixture()
    let section = elm.clause((.decimal([4]), "4."), heading: "Contact", "")
    let lead = elm.clause((.decimal([4, 1]), "4.1"), "Staff are advised as follows:", in: section)
    let former = elm.clause(
      (.roman(5), "(v)"), "Friendships with former members should be strongly discouraged,\nparticularly under 18.",
      in: lead, kind: .guidance, modality: .discouragement)
    let message = elm.clause(
      (.bullet, "•"), "Staff must not write privately to members unless the head agrees.", in: lead)
    let report = elm.clause((.decimal([4, 2]), "4.2"), "Worries must be told to the head.", in: section)
    elm.stands(.discouraged, .advice, on: "contact.former", by: former, values: [.age(.under, years: 18)])
    elm.stands(
      .prohibited, .must, on: "contact.private", by: message, exception: "unless the head agrees")
    elm.stands(.required, .must, on: "care.report", by: report, values: [.role("head")])
    return elm.policy("docs/elm-hill.txt", organisation: "Elm Hill Walking Society")
  }()

  static let oak = {
    var oak = PolicyFixture()
    let section = oak.clause(heading: "Keeping apart", "")
    let former = oak.clause("Nobody may befriend former members.", in: section)
    let report = oak.clause("Tell the head of any worry.", in: section)
    let review = oak.clause("Next review: March 2027", in: nil)
    oak.stands(.prohibited, .must, on: "contact.former", by: former)
    oak.stands(.required, .must, on: "care.report", by: report, values: [.role("head")])
    oak.stands(.required, .must, on: "care.report", by: review)
    oak.stands(.stated, on: "care.review", by: review, values: [.date(PartialDate(year: 2027, month: 3))])
    return oak.policy("docs/oak.txt", organisation: "Oak Valley Walkers")
  }()

  static let ash = {
    var ash = PolicyFixture()
    ash.clause("We like walking.")
    let report = ash.clause("Worries are for the head's ear: they must be reported.")
    ash.stands(
      .required, .must, on: "care.report", by: report, values: [.role("head")], isQuoted: true, confidence: 0.5)
    return ash.policy("docs/ash.txt")
  }()

  static let all = [elm, oak, ash]
}
