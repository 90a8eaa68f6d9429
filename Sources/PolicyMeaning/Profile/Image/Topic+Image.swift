extension Profile.Topic {
  init(_ reader: inout ImageReader) {
    id = reader.readText()
    group = reader.readNumber()
    title = reader.readText()
    question = reader.readText()
    subject = reader.readText()
    subjectIsPlural = reader.readFlag()
    action = reader.readText()
    var says: [Stance: String] = [:]
    for (stance, sentence) in reader.readArray({ (Stance($0.readNumber()), $0.readText()) }) { says[stance] = sentence }
    self.says = says
    isFact = reader.readFlag()
    valueTypes = Set(reader.readTexts())
    commonRoles = Set(reader.readTexts())
    weight = Double(reader.readNumber()) / 1000
    binds = reader.readTexts()
    rolePreposition = reader.readOptionalText()
    statement = Stance?(reader.readNumber())
    var replacements: [Stance: Stance?] = [:]
    for (stance, other) in reader.readArray({ (Stance($0.readNumber()), Stance?($0.readNumber())) }) {
      replacements[stance] = .some(other)
    }
    self.replacements = replacements
    cues = reader.readArray { Cue(&$0) }
  }

  func write(to writer: inout ImageWriter) {
    writer.write(id)
    writer.write(group)
    writer.write(title)
    writer.write(question)
    writer.write(subject)
    writer.write(subjectIsPlural)
    writer.write(action)
    writer.write(says.sorted { $0.key.number < $1.key.number }) { writer, entry in
      writer.write(entry.key.number)
      writer.write(entry.value)
    }
    writer.write(isFact)
    writer.write(valueTypes.sorted())
    writer.write(commonRoles.sorted())
    writer.write(Int((weight * 1000).rounded()))
    writer.write(binds)
    writer.write(rolePreposition)
    writer.write(statement.number)
    writer.write(replacements.sorted { $0.key.number < $1.key.number }) { writer, entry in
      writer.write(entry.key.number)
      writer.write(entry.value.number)
    }
    writer.write(cues) { $1.write(to: &$0) }
  }
}

extension Cue {
  init(_ reader: inout ImageReader) {
    pattern = reader.readText()
    required = reader.readArray { $0.readArray { Term(id: $0.readText(), isAnywhere: $0.readFlag()) } }
    excluded = reader.readTexts()
    lead = reader.readOptionalText()
    kinds = ClauseKindSet(rawValue: UInt32(truncatingIfNeeded: reader.readNumber()))
    polarity = reader.readFlag() ? .against : .along
    stance = Stance?(reader.readNumber())
    isTold = reader.readFlag()
    confidence = Double(reader.readNumber()) / 1000
  }

  func write(to writer: inout ImageWriter) {
    writer.write(pattern)
    writer.write(required) { writer, terms in
      writer.write(terms) { writer, term in
        writer.write(term.id)
        writer.write(term.isAnywhere)
      }
    }
    writer.write(excluded)
    writer.write(lead)
    writer.write(Int(kinds.rawValue))
    writer.write(polarity == .against)
    writer.write(stance.number)
    writer.write(isTold)
    writer.write(Int((confidence * 1000).rounded()))
  }
}

extension Profile.Term {
  init(_ reader: inout ImageReader) {
    id = reader.readText()
    name = reader.readText()
    aliases = reader.readTexts()
    isCommon = reader.readFlag()
    broader = reader.readOptionalText()
  }

  func write(to writer: inout ImageWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(aliases)
    writer.write(isCommon)
    writer.write(broader)
  }
}

extension Profile.Name {
  init(_ reader: inout ImageReader) {
    name = reader.readText()
    aliases = reader.readTexts()
    exact = reader.readTexts()
  }

  func write(to writer: inout ImageWriter) {
    writer.write(name)
    writer.write(aliases)
    writer.write(exact)
  }
}

extension Stance {
  /// The stance's place among all, for images.
  fileprivate var number: Int { Stance.allCases.firstIndex(of: self) ?? 0 }

  fileprivate init(_ number: Int) {
    self = Stance.allCases.indices.contains(number) ? Stance.allCases[number] : .silent
  }
}

extension Stance? {
  /// The same, with -1 for none.
  fileprivate var number: Int { self?.number ?? -1 }

  fileprivate init(_ number: Int) {
    self = number < 0 ? nil : Stance(number)
  }
}
