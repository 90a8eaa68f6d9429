/// The last rule before a clause, which "the same goes for …" extends.
struct EarlierRule: Equatable {
  var force: Force
  var concepts: ConceptSet
  /// What limits it. Their places are those of its own sentence.
  var limits: [Limit] = []
}
