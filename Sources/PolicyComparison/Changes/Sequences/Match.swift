/// An element of one sequence and its equal in another, by index.
struct Match: Hashable {
  let before: Int
  let after: Int
}

/// A stretch of two sequences that is still to be aligned.
struct Gap {
  var before: Range<Int>
  var after: Range<Int>

  var isOpen: Bool { !before.isEmpty && !after.isEmpty }
}
