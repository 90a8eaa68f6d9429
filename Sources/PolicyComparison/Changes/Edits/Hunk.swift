/// A stretch where two runs of words differ: words of the one stand where words of the other stood. Either may be empty.
struct Hunk: Hashable {
  var before: Range<Int>
  var after: Range<Int>

  var mirrored: Hunk { Hunk(before: after, after: before) }
}
