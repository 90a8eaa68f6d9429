/// What is known of a word before any sentence is read. Without padding, as an image holds thousands as they stand in memory.
struct WordEntry: BitwiseCopyable, Sendable {
  /// The stem's number in the vocabulary; 0 for a word that the profile does not use.
  var stem: Int32 = 0
  /// The exact word's number, which is negative; 0 where no phrase asks for it exactly.
  var exact: Int32 = 0
  var grammar = GrammarWord.none
  var beginsPhrase = false
  /// The word's row among the weights that examples gave, or -1.
  var row: Int16 = -1
}
