internal import PolicyText

/// Makes one position out of all provisions on a topic.
struct PositionBuilder {
  let profile: Profile

  /// One position for each topic, in the profile's order. O(n) in the provisions.
  func positions(of provisions: [Provision]) -> [Position] {
    var byTopic = Array(repeating: [Int](), count: profile.topics.count)
    for index in provisions.indices { byTopic[provisions[index].topic].append(index) }
    return byTopic.enumerated().map { topic, indices in position(topic, indices, provisions) }
  }

  private func position(_ topic: Int, _ indices: [Int], _ provisions: [Provision]) -> Position {
    guard var first = indices.first else { return Position(topic: topic, stance: .silent) }
    // Of equals the one that stands first.
    var most = weight(provisions[first])
    for index in indices.dropFirst() {
      let weight = weight(provisions[index])
      if weight > most { (first, most) = (index, weight) }
    }
    let deciding = provisions[first]
    let supporting = indices.filter { provisions[$0].confidence >= deciding.confidence * 0.6 }
    var position = Position(topic: topic, stance: deciding.stance, strength: deciding.strength)
    let agreeing = supporting.filter { provisions[$0].stance == deciding.stance }
    position.strength =
      deciding.strength
      ?? agreeing.first { provisions[$0].isQuoted == deciding.isQuoted }.flatMap { provisions[$0].strength }
    if profile.topics[topic].isFact { position.strength = nil }
    if deciding.stance == .unresolved, !deciding.blanks.isEmpty,
      agreeing.allSatisfy({ provisions[$0].choice == deciding.choice })
    {
      position.choice = deciding.choice
    }
    position.provisions = [first] + supporting.filter { $0 != first }
    var seen: Set<Value> = []
    for index in supporting {
      for value in provisions[index].values where seen.insert(value.value).inserted {
        // "Not under 18" and "may from 18" tell one age from its two sides.
        if case .age(let side, let years) = value.value, provisions[index].stance != deciding.stance,
          seen.contains(.age(side == .under ? .over : .under, years: years))
        {
          continue
        }
        position.values.append(value)
      }
      if provisions[index].stance == deciding.stance {
        position.exceptions += provisions[index].exceptions.map { (provisions[index].clause, $0) }
      }
    }
    return position
  }

  /// How much a provision decides: its confidence, then whether it is the policy's own, then how firmly it speaks.
  private func weight(_ provision: Provision) -> Double {
    var weight = provision.confidence * (provision.isQuoted ? 0.55 : 1)
    switch provision.stance {
    // Alternatives leave open whatever else is said; a blank only what nothing else tells.
    case .unresolved: weight += provision.blanks.isEmpty ? 0.4 : 0
    case .prohibited: weight += provision.exceptions.isEmpty ? 0.06 : 0.045
    case .restricted: weight += 0.05
    case .required: weight += 0.04
    case .discouraged, .recommended: weight += 0.03
    case .permitted: weight += 0.02
    case .stated, .silent: weight += 0
    }
    switch provision.strength {
    case .must?: weight += 0.02
    case .should?: weight += 0.01
    case .advice?, nil: break
    }
    return weight
  }
}
