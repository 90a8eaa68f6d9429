/// A number that is kept in four bytes: offsets, columns and counts of a document, of which there are dozens for every line.
@propertyWrapper
struct Compact {
  private var stored: Int32

  init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }
}
