internal import CStemmer

/// Reduces English words to stems, so that "posting", "posts" and "posted" are one: Snowball's English stemmer.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  init() {
    handle = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// Hands the stem of a word in lower case to `body`; the word itself where the library has no answer.
  func withStem<Result>(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let handle, word.count < 64, let result = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else {
      return body(word)
    }
    return body(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))))
  }
}
