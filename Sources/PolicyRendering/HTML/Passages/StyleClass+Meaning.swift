internal import PolicyMeaning

extension StyleClass {
  /// The colour beside the words of a stance.
  init(_ stance: Stance) {
    self =
      switch stance {
      case .prohibited, .discouraged: .forbids
      case .restricted: .limits
      case .permitted: .allows
      case .required, .recommended: .demands
      case .stated: .states
      case .unresolved: .open
      case .silent: .silent
      }
  }

  /// The colour beside the words of a clause's modality.
  init(_ modality: Modality) {
    self =
      switch modality {
      case .prohibition, .discouragement: .forbids
      case .permission: .allows
      case .obligation, .recommendation: .demands
      case .statement: .states
      }
  }

  /// The indentation of a clause so many levels down; deeper ones share the last.
  init(depth: Int) {
    let all: [StyleClass] = [.depth0, .depth1, .depth2, .depth3, .depth4, .depth5]
    self = all[min(max(depth, 0), all.count - 1)]
  }
}
