/// How far a sentence satisfies a cue.
struct CueFit {
  enum Obstacle {
    case lacks, excluded, section, lead
  }

  /// The parts of the cue that the sentence itself satisfies, as bits.
  var own: UInt64 = 0
  /// The parts that only what surrounds it satisfies.
  var around: UInt64 = 0
  /// What stands against it; nil where it matches.
  var obstacle: Obstacle?
}

extension CueMatcher {
  /// As `matches` decides, but told part by part.
  func fit(_ cue: CompiledCue, _ sentence: Sentence, _ context: CueContext) -> CueFit {
    var fit = CueFit()
    for (index, group) in cue.groups.enumerated() where index < 64 {
      if sentence.concepts.intersects(group.set) {
        fit.own |= 1 << index
      } else if context.lead.intersects(group.set)
        || group.isAnywhere && (context.headings.intersects(group.set) || context.previous.intersects(group.set))
      {
        fit.around |= 1 << index
      }
    }
    if !isMatch(cue, sentence.concepts, context) {
      if (fit.own | fit.around).nonzeroBitCount < cue.groups.count || fit.own == 0 {
        fit.obstacle = .lacks
      } else if sentence.concepts.intersects(cue.excluded) {
        fit.obstacle = .excluded
      } else if !cue.cue.kinds.isEmpty, context.kinds.isDisjoint(with: cue.cue.kinds) {
        fit.obstacle = .section
      } else {
        fit.obstacle = .lead
      }
    }
    return fit
  }
}
