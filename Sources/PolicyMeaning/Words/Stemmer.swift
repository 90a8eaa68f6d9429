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

  /// The stem of a word in lower case; the word itself where the library has no answer.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let handle, word.count < 64, let result = sb_stemmer_stem(handle, word, Int32(word.count)) else {
      return word
    }
    return [UInt8](UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))))
  }
}
