/// Classes of ASCII bytes that layout is read from. Bytes of 0x80 and above belong to none of them.
extension UInt8 {
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isSpace: Bool { self <= 0x20 }
  @inline(__always) var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
