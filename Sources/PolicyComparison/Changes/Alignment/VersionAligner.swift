internal import PolicyOutline
internal import PolicyText

/// Aligns the parts of two versions, pass by pass: the surest evidence first.
enum VersionAligner {
  /// O(n log n) in the size of both versions.
  ///
  /// - Parameter before: the canonical version.
  static func align(_ before: VersionText, _ after: VersionText) -> VersionAlignment {
    var alignment = VersionAlignment(before, after)
    ContentPass.run(&alignment)
    if !alignment.freeBefore.isEmpty || !alignment.freeAfter.isEmpty {
      var parts = FreeParts(alignment)
      SimilarityPass.run(&alignment, parts)
      PositionPass.run(&alignment, parts)
      DivisionPass.run(&alignment, &parts)
    }
    alignment.hasMoved = StayingParts.moved(in: alignment)
    return alignment
  }

  /// Whether a version is the one from which differences are looked for: the shorter, or the first by its bytes.
  static func isCanonical(_ version: VersionText, _ other: VersionText) -> Bool {
    let (left, right) = (version.tree.document.content, other.tree.document.content)
    return left.count != right.count ? left.count < right.count : !right.lexicographicallyPrecedes(left)
  }
}
