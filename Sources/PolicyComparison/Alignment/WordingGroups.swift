internal import PolicyMeaning

/// Groups sentences of different policies by the rare words that they share, where nothing else tells what they are about.
///
/// Sentences with the same stems are one node. Each node's nearest few are found through an index over stems; edges join
/// clusters from the closest pair on, as long as the clusters stay close on average (average linkage, so that a chain of
/// likenesses does not join what is unlike).
struct WordingGroups {
  /// Cosines: of a pair that may start a group, and that two clusters keep on average.
  private static let nearEnough = 0.42
  private static let closeOnAverage = 0.34
  /// The rarest stems of a node that call up candidates, the nodes that one stem may call up, and the candidates kept.
  private static let probes = 8
  private static let postings = 48
  private static let neighbours = 6
  private static let largestCluster = 24

  private let index: SentenceIndex
  private let similarity: WordSimilarity
  /// The sentences of each node, ascending; the first stands for all.
  private var nodes: [[Int]] = []

  private struct Edge {
    let left: Int
    let right: Int
    let cosine: Double
  }

  /// Groups that span at least two policies, each ascending, ordered by their first sentence. O(n log n).
  ///
  /// - Parameter sentences: ascending indices.
  static func groups(of sentences: [Int], in index: SentenceIndex, by similarity: WordSimilarity) -> [[Int]] {
    var groups = WordingGroups(sentences, index, similarity)
    return groups.clusters().filter { $0.spanPolicies(in: index) }
  }

  private init(_ sentences: [Int], _ index: SentenceIndex, _ similarity: WordSimilarity) {
    self.index = index
    self.similarity = similarity
    var numbers: [ArraySlice<Int32>: Int] = [:]
    for sentence in sentences {
      let terms = index.terms[index.sentences[sentence].terms]
      if let known = numbers[terms] {
        nodes[known].append(sentence)
      } else {
        numbers[terms] = nodes.count
        nodes.append([sentence])
      }
    }
  }

  private func terms(of node: Int) -> ArraySlice<Int32> { index.terms[index.sentences[nodes[node][0]].terms] }

  private func policy(of node: Int) -> Int { index.sentences[nodes[node][0]].policy }

  private func isOfOnePolicy(_ left: Int, _ right: Int) -> Bool {
    policy(of: left) == policy(of: right) && !nodes[left].spanPolicies(in: index)
      && !nodes[right].spanPolicies(in: index)
  }

  /// The pairs that are near enough, closest first.
  private func edges() -> [Edge] {
    var postings = Array(repeating: [Int32](), count: index.termCount)
    for node in nodes.indices where terms(of: node).count > 2 {
      for term in terms(of: node) { postings[Int(term)].append(Int32(node)) }
    }
    var score = Array(repeating: 0.0, count: nodes.count)
    var edges: [Edge] = []
    // One or two words ("Signed:", "Appendix A") are like others without being about one matter.
    for node in nodes.indices where terms(of: node).count > 2 {
      var found: [Int] = []
      let rarest = terms(of: node).sorted { (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1) }
      for term in rarest.prefix(WordingGroups.probes) where postings[Int(term)].count <= WordingGroups.postings {
        for other in postings[Int(term)] where other != node {
          if score[Int(other)] == 0 { found.append(Int(other)) }
          score[Int(other)] += similarity.weights[Int(term)]
        }
      }
      found.removeAll { isOfOnePolicy(node, $0) }
      found.sort { (score[$1], $0) < (score[$0], $1) }
      for other in found.prefix(WordingGroups.neighbours) {
        let cosine = similarity.cosine(nodes[node][0], nodes[other][0])
        if cosine >= WordingGroups.nearEnough {
          edges.append(Edge(left: min(node, other), right: max(node, other), cosine: cosine))
        }
      }
      for term in rarest.prefix(WordingGroups.probes) where postings[Int(term)].count <= WordingGroups.postings {
        for other in postings[Int(term)] { score[Int(other)] = 0 }
      }
    }
    return edges.sorted { ($1.cosine, $0.left, $0.right) < ($0.cosine, $1.left, $1.right) }
  }

  private mutating func clusters() -> [[Int]] {
    var clusters = nodes.indices.map { [$0] }
    var home = Array(nodes.indices)
    for edge in edges() {
      let (left, right) = (home[edge.left], home[edge.right])
      guard left != right, clusters[left].count + clusters[right].count <= WordingGroups.largestCluster,
        average(clusters[left], clusters[right]) >= WordingGroups.closeOnAverage
      else { continue }
      for node in clusters[right] { home[node] = left }
      clusters[left] += clusters[right]
      clusters[right] = []
    }
    return clusters.filter { !$0.isEmpty }.map { $0.flatMap { nodes[$0] }.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func average(_ left: [Int], _ right: [Int]) -> Double {
    var sum = 0.0
    for a in left { for b in right { sum += similarity.cosine(nodes[a][0], nodes[b][0]) } }
    return sum / Double(left.count * right.count)
  }
}
