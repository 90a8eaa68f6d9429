internal import PolicyOutline

extension PolicyCompiler {
  /// Why a policy that this compiler made has the positions that it has.
  ///
  /// The policy is read a second time with everything about the topics recorded, so that compiling pays nothing for it.
  /// O(n log n) in the size of the text, times the cues of the topics.
  ///
  /// - Parameter topics: indices into the profile's topics.
  package func explain(_ policy: Policy, topics: [Int]) -> [TopicExplanation] {
    let trace = TopicTrace(topics: topics, compiler: self)
    let survey = TreeSurvey(policy.tree, self)
    _ = ClauseReader(survey, policy.tree.clauses.indices, compiler: self, trace: trace).readAll()
    var explainer = Explainer(policy, trace: trace, compiler: self)
    var explanations: [TopicExplanation] = []
    for topic in topics { explanations.append(explainer.explanation(of: topic)) }
    return explanations
  }
}
