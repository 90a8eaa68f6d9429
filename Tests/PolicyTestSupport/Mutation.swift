/// Documents that were damaged on the way.
package enum Mutation {
  /// The lines of a text, some of them left out, doubled, swapped, cut or glued to the next.
  package static func lines(of bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let index = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0...5, using: &random) {
      case 0 where lines.count > 1: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: index)
      case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
      case 3: lines[index] = Array(lines[index].prefix(Int.random(in: 0...30, using: &random)))
      case 4: lines[index] = Array(lines[index].dropFirst(Int.random(in: 0...10, using: &random)))
      default: lines.insert([], at: index)
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
