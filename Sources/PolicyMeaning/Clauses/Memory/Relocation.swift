internal import PolicyText

/// Puts what was read of one clause to the place of another with the same words.
struct Relocation {
  /// From the words of the one to the same words of the other, in bytes of content.
  let distance: Int
  /// The values of the lead-in above the one, and the same values above the other: they stand elsewhere.
  let leadValues: (from: [LocatedValue], to: [LocatedValue])

  func moved(_ range: ByteRange) -> ByteRange { range.lowerBound + distance..<range.upperBound + distance }

  func moved(_ values: [LocatedValue]) -> [LocatedValue] {
    if values.isEmpty { return values }
    return values.map { value in
      if let index = leadValues.from.firstIndex(of: value) { return leadValues.to[index] }
      return LocatedValue(value.value, at: moved(value.range))
    }
  }

  /// The same provision, of another clause.
  func moved(_ provision: Provision, to clause: Int) -> Provision {
    var provision = provision
    provision.clause = clause
    provision.range = moved(provision.range)
    provision.values = moved(provision.values)
    if !provision.exceptions.isEmpty { provision.exceptions = provision.exceptions.map { moved($0) } }
    if !provision.blanks.isEmpty { provision.blanks = provision.blanks.map { moved($0) } }
    return provision
  }
}
