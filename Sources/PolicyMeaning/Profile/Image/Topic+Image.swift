extension Profile.Topic {
  init(_ reader: inout ImageReader) {
    id = reader.readText()
    group = reader.readNumber()
    title = reader.readText()
    question = reader.readText()
    subject = reader.readText()
    subjectIsPlural = reader.readFlag()
    action = reader.readText()
    var says = StanceTable<String>()
    for _ in 0..<reader.readCount() {
      let stance = Stance(reader.readNumber())
      says.set(reader.readText(), for: stance)
    }
    self.says = says
    isFact = reader.readFlag()
    valueTypes = ValueTypes(rawValue: UInt16(truncatingIfNeeded: reader.readNumber()))
    commonRoles = reader.readTexts()
    weight = Double(reader.readNumber()) / 1000
    binds = reader.readTexts()
    rolePreposition = reader.readOptionalText()
    statement = Stance?(reader.readNumber())
    var replacements = StanceTable<Stance?>()
    for _ in 0..<reader.readCount() {
      let stance = Stance(reader.readNumber())
      replacements.set(Stance?(reader.readNumber()), for: stance)
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
    writer.write(says.entries) { writer, entry in
      writer.write(entry.stance.number)
      writer.write(entry.value)
    }
    writer.write(isFact)
    writer.write(Int(valueTypes.rawValue))
    writer.write(commonRoles)
    writer.write(Int((weight * 1000).rounded()))
    writer.write(binds)
    writer.write(rolePreposition)
    writer.write(statement.number)
    writer.write(replacements.entries) { writer, entry in
      writer.write(entry.stance.number)
      writer.write(entry.value.number)
    }
    writer.write(cues) { $1.write(to: &$0) }
  }
}

extension Cue {
  init(_ reader: inout ImageReader) {
    pattern = reader.readText()
    parts = reader.readArray { Part(concepts: $0.readNumbers(), isAnywhere: $0.readFlag()) }
    exclusions = reader.readNumbers()
    lead = reader.readOptionalText()
    kinds = ClauseKindSet(rawValue: UInt32(truncatingIfNeeded: reader.readNumber()))
    polarity = reader.readFlag() ? .against : .along
    stance = Stance?(reader.readNumber())
    isTold = reader.readFlag()
    confidence = Double(reader.readNumber()) / 1000
  }

  func write(to writer: inout ImageWriter) {
    writer.write(pattern)
    writer.write(parts) { writer, part in
      writer.write(part.concepts)
      writer.write(part.isAnywhere)
    }
    writer.write(exclusions)
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
    aliases = reader.readTextList()
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
    aliases = reader.readTextList()
    exact = reader.readTextList()
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
