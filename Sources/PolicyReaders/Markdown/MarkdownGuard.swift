/// Tells before parsing whether a Markdown text would take cmark more than linear time.
///
/// In cmark 0.30.2 a link that ends looks back over all images that began in its paragraph, and a blank line walks all
/// containers that are open. Both products stay small in any real document.
enum MarkdownGuard {
  /// About a second of cmark's time.
  private static let budget = 200_000_000

  static func isAffordable(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var cost = 0
      var lines = 0
      var images = 0
      var closings = 0
      var depth = 0
      var lineIsBlank = true
      var isInMarkers = true
      var markers = 0
      var previous: UInt8 = 0x0A
      for byte in bytes {
        if byte == 0x0A || byte == 0x0D {
          lines += 1
          if lineIsBlank {
            cost += images * closings
            images = 0
            closings = 0
          }
          depth = max(depth, markers)
          lineIsBlank = true
          isInMarkers = true
          markers = 0
        } else if isInMarkers {
          // Every two columns of indentation, and every mark, may be one level more.
          switch byte {
          case 0x09: markers += 2
          case 0x20: markers += previous == 0x20 ? 1 : 0
          case 0x2A, 0x2B, 0x2D, 0x3E, 0x29, 0x2E: markers += 1
          case 0x30...0x39: break
          default: isInMarkers = false
          }
        }
        if byte > 0x20 { lineIsBlank = false }
        if byte == 0x5B, previous == 0x21 { images += 1 }
        if byte == 0x5D { closings += 1 }
        previous = byte
      }
      return cost + images * closings + max(depth - 100, 0) * lines <= budget
    }
  }
}
