/// A table that holds a bounded number of elements by their hashes: the newest of those that share a place drives out the
/// oldest.
struct BoundedTable<Element: Sendable>: Sendable {
  /// How many elements share a place.
  private static var width: Int { 4 }

  /// Empty until something is held.
  private var elements: [Element?] = []
  private let count: Int

  /// - Parameter count: how many elements are held at most: a power of two, at least four.
  init(count: Int) {
    self.count = count
  }

  /// The newest element with a hash that fits. O(1).
  func first(_ hash: UInt64, where fits: (Element) -> Bool) -> Element? {
    guard !elements.isEmpty else { return nil }
    let start = start(hash)
    for index in start..<start + Self.width {
      guard let element = elements[index] else { return nil }
      if fits(element) { return element }
    }
    return nil
  }

  mutating func insert(_ element: Element, _ hash: UInt64) {
    if elements.isEmpty { elements = Array(repeating: nil, count: count) }
    let start = start(hash)
    elements.withUnsafeMutableBufferPointer { elements in
      // Moved, so that no reference is counted twice over.
      elements.deinitializeElement(at: start + Self.width - 1)
      let moved = elements[start..<start + Self.width - 1]
      _ = elements[start + 1..<start + Self.width].moveInitialize(fromContentsOf: moved)
      elements.initializeElement(at: start, to: element)
    }
  }

  /// Where the elements with a hash stand.
  private func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (count - Self.width) }
}
