internal import PolicyText

/// One option: how it is written, which commands know it, what the help says, and what it does to the settings.
///
/// The parser and the help are both made from these values, so that neither can know an option that the other doesn't.
package struct Option: Sendable {
  package enum Effect: Sendable {
    case flag(@Sendable (inout Settings) -> Void)
    /// Takes the value as written, and throws what is wrong with it, without the option's name.
    case value(placeholder: String, @Sendable (String, inout Settings) throws(Refusal) -> Void)
    case help
    case version
  }

  /// Why a value won't do, as a clause that completes "policydiff: --option: …".
  package struct Refusal: Error {
    package let reason: String

    package init(_ reason: String) {
      self.reason = reason
    }
  }

  /// "--format" and other spellings of the same length; the first is the one that messages use.
  package let names: [String]
  package let letter: Character?
  package let commands: [Command]
  package let help: String
  package let effect: Effect

  package init(
    _ names: String..., letter: Character? = nil, of commands: [Command] = Command.allCases, help: String,
    effect: Effect
  ) {
    self.names = names
    self.letter = letter
    self.commands = commands
    self.help = help
    self.effect = effect
  }

  package var name: String { names[0] }

  /// How the help writes it: "-o, --output FILE".
  package var synopsis: String {
    let written = letter.map { "-\($0), \(name)" } ?? name
    return if case .value(let placeholder, _) = effect { "\(written) \(placeholder)" } else { written }
  }
}

extension Option.Effect {
  /// A value that must be one of an enumeration's.
  package static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ type: Choice.Type, _ apply: @escaping @Sendable (Choice, inout Settings) -> Void
  ) -> Self {
    let words = Choice.allCases.map(\.rawValue)
    return .value(placeholder: words.joined(separator: "|")) { (text, settings) throws(Option.Refusal) in
      guard let choice = Choice(rawValue: text) else {
        throw Option.Refusal("\"\(text)\" is not one of \(words.joined(separator: ", "))")
      }
      apply(choice, &settings)
    }
  }
}
