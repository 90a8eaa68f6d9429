/// A seeded generator, so that a failing input can be made again (SplitMix64, Steele and others, 2014).
struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes that are noise, or pieces of a format strung together, or a sample with some of it changed.
  mutating func hostileBytes(pieces: [String], sample: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return (0..<Int.random(in: 1..<300, using: &self)).map { _ in UInt8.random(in: 1...255, using: &self) }
    case 1, 2:
      return (0..<Int.random(in: 1..<80, using: &self)).flatMap { _ in
        Array((pieces.randomElement(using: &self) ?? "").utf8)
      }
    default:
      var bytes = sample
      for _ in 0..<Int.random(in: 1..<20, using: &self) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &self)
        switch Int.random(in: 0..<4, using: &self) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &self)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &self) ?? "").utf8), at: place)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      return bytes
    }
  }
}
