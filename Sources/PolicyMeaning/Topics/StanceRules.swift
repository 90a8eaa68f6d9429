/// Turns the force of a sentence and what limits it into a stance.
enum StanceRules {
  /// The stance and strength that a force takes on a topic; nil where it takes none.
  static func stance(
    of force: Force, limits: [Limit], polarity: Cue.Polarity, asksPermission: Bool
  ) -> (stance: Stance, strength: Strength?)? {
    let force = polarity == .against ? force.reversed : force
    let needsPermission = limits.contains {
      $0.kind != .only && $0.asksPermission || $0.kind == .prerequisite && $0.asksPermission
    }
    let isConditional = limits.contains { $0.kind == .proviso || $0.kind == .exception }
    switch force.modality {
    case .prohibition:
      let waits = limits.contains { $0.kind == .prerequisite && $0.asksPermission } || needsPermission
      return (waits ? .restricted : .prohibited, force.strength)
    case .discouragement:
      return (.discouraged, force.strength ?? .advice)
    case .permission:
      // "May do so without permission" is free of it.
      let isLimited =
        isConditional || limits.contains { $0.kind != .prerequisite && $0.asksPermission }
        || limits.contains { $0.kind == .only }
      // What may be done only so must not be done otherwise.
      return isLimited ? (.restricted, force.strength ?? .must) : (.permitted, nil)
    case .obligation:
      return (asksPermission ? .restricted : .required, force.strength)
    case .recommendation:
      return (.recommended, force.strength ?? .advice)
    case .statement:
      return nil
    }
  }
}
