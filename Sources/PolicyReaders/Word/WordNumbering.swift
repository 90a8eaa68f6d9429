/// Works out the labels that Word shows before numbered paragraphs, from `numbering.xml` and the order of the paragraphs.
struct WordNumbering {
  /// A numbering as paragraphs name it, by way of an abstract one that several may share.
  private struct Instance {
    var abstract: Int
    var overrides: [Int: NumberingLevel] = [:]
    var starts: [Int: Int] = [:]
  }

  private var abstracts: [Int: [Int: NumberingLevel]] = [:]
  private var instances: [Int: Instance] = [:]
  /// The numbering that a style of lists stands for, by the style's id.
  private var links: [String: Int] = [:]
  private var linked: [Int: String] = [:]
  /// By abstract numbering, the levels that stand for styles of paragraphs.
  private var styleLevels: [Int: [String: Int]] = [:]
  /// By abstract numbering, as those that share one go on with each other.
  private var counters: [Int: NumberingCounter] = [:]
  /// The instances and levels whose start has been overridden already.
  private var begun: Set<Int> = []

  init() {}

  /// Reads `numbering.xml`. O(n).
  init(_ events: WordEvents) {
    var abstract: Int?
    var instance: (id: Int, value: Instance)?
    var level: (index: Int, value: NumberingLevel)?
    var overridden: Int?
    for step in events.steps {
      switch step.kind {
      case .start(.abstractNumbering): abstract = events.number(.abstractNumberingID, in: step)
      case .end(.abstractNumbering): abstract = nil
      case .start(.numberingInstance):
        instance = events.number(.numberingID, in: step).map { ($0, Instance(abstract: -1)) }
      case .end(.numberingInstance):
        if let instance { instances[instance.id] = instance.value }
        instance = nil
      case .start(.abstractNumberingID): instance?.value.abstract = events.number(.value, in: step) ?? -1
      case .start(.levelOverride): overridden = events.number(.level, in: step)
      case .end(.levelOverride): overridden = nil
      case .start(.startOverride):
        if let overridden { instance?.value.starts[overridden] = events.number(.value, in: step) ?? 1 }
      case .start(.level): level = events.number(.level, in: step).map { ($0, NumberingLevel()) }
      case .end(.level):
        guard let done = level else { continue }
        if instance != nil {
          instance?.value.overrides[done.index] = done.value
        } else if let abstract {
          abstracts[abstract, default: [:]][done.index] = done.value
        }
        level = nil
      case .start(.paragraphStyle):
        if let abstract, let level, let style = events.value(of: .value, in: step) {
          styleLevels[abstract, default: [:]][style] = level.index
        }
      case .start(.styleLink):
        if let abstract, let style = events.value(of: .value, in: step) { links[style] = abstract }
      case .start(.numberingStyleLink):
        if let abstract { linked[abstract] = events.value(of: .value, in: step) }
      case .start(let element): level?.value.apply(element, step, in: events)
      default: break
      }
    }
  }

  /// How a level is set, or nil where a document names a numbering that it does not have.
  func level(_ level: Int, of id: Int) -> NumberingLevel? {
    guard let instance = instances[id] else { return nil }
    return instance.overrides[level] ?? abstracts[abstract(of: instance)]?[level]
  }

  /// The level that paragraphs of a style have without naming one, or nil.
  func level(ofStyle style: String, in id: Int) -> Int? {
    instances[id].flatMap { styleLevels[abstract(of: $0)]?[style] }
  }

  /// Counts a paragraph, and tells its label; nil where none is shown.
  mutating func label(level: Int, of id: Int) -> String? {
    guard let instance = instances[id] else { return nil }
    let abstract = abstract(of: instance)
    var counter = counters[abstract] ?? NumberingCounter()
    if let start = instance.starts[level], begun.insert(id * 9 + level).inserted { counter.begin(level, at: start) }
    let label = counter.label(of: level) { self.level($0, of: id) }
    counters[abstract] = counter
    return label
  }

  private func abstract(of instance: Instance) -> Int {
    linked[instance.abstract].flatMap { links[$0] } ?? instance.abstract
  }
}

extension NumberingLevel {
  /// Takes in one element of `w:lvl`.
  fileprivate mutating func apply(_ element: WordElement, _ step: WordEvents.Step, in events: WordEvents) {
    switch element {
    case .start: start = events.number(.value, in: step) ?? 1
    case .numberFormat: format = Self.format(named: events.value(of: .value, in: step) ?? "")
    case .levelText: text = events.value(of: .value, in: step) ?? ""
    case .levelRestart: restart = events.number(.value, in: step)
    case .isLegal: isLegal = events.isOn(step)
    case .indentation:
      indent = events.number(.left, in: step) ?? events.number(.start, in: step)
      hanging = events.number(.hanging, in: step)
    default: break
    }
  }

  private static func format(named name: String) -> NumberFormat {
    switch name {
    case "bullet": .bullet
    case "none": .none
    case "lowerLetter": .lowerAlphabetic
    case "upperLetter": .upperAlphabetic
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    case "decimalZero": .paddedDecimal
    case "ordinal": .ordinal
    case "cardinalText": .words(isOrdinal: false)
    case "ordinalText": .words(isOrdinal: true)
    default: .decimal
    }
  }
}
