/// Roman numbers as labels use them.
enum RomanNumeral {
  /// The value of a well-formed number of one case, up to 399; 0 where it is none.
  static func value(of content: [UInt8], in range: Range<Int>) -> Int16 {
    var value: Int16 = 0
    var previous: Int16 = 0
    var repeats = 0
    for index in range.reversed() {
      let digit: Int16 =
        switch content[index] | 0x20 {
        case 0x69: 1
        case 0x76: 5
        case 0x78: 10
        case 0x6C: 50
        case 0x63: 100
        default: 0
        }
      guard digit > 0 else { return 0 }
      repeats = digit == previous ? repeats + 1 : 1
      guard repeats <= (digit == 5 || digit == 50 ? 1 : 3) else { return 0 }
      if digit < previous {
        // Only one, and only from the next two digits up.
        guard previous <= digit * 10, digit != 5, digit != 50, value % (digit * 10) < previous + digit * 5 else {
          return 0
        }
        value -= digit
      } else {
        value += digit
      }
      previous = max(previous, digit)
    }
    return value
  }
}
