internal import PolicyText

extension [UInt8] {
  /// A range with the bracket behind it that closes one inside: "4(a" becomes "4(a)".
  func closingBracket(of range: ByteRange) -> ByteRange {
    let opens = self[range].count { $0 == 0x28 } > self[range].count { $0 == 0x29 }
    return opens && range.upperBound < count && self[range.upperBound] == 0x29
      ? range.lowerBound..<range.upperBound + 1 : range
  }
}
