/// A rectangle on a page, in points from the page's top left corner.
struct Frame {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// The smallest frame that holds both.
  func joined(with other: Frame) -> Frame {
    Frame(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether two frames stand on one line of print: half of the lower one beside the other. Lines set close overlap by less.
  func isBeside(_ other: Frame) -> Bool {
    min(bottom, other.bottom) - max(top, other.top) >= min(height, other.height) / 2
  }
}
