internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Says why each policy has the positions that it has on the topics asked about.
  func explain(_ files: [String]) throws(Troubles) -> ExitStatus {
    guard !settings.topics.isEmpty else {
      throw Troubles(Trouble("explain", "say what to explain with --topic ID; policydiff help topics lists them"))
    }
    return try withPolicies(files) { (policies, rendering, pipeline, timings) throws(Trouble) in
      let topics = rendering.options.topics ?? Array(pipeline.profile.topics.indices)
      let explained = timings.measure(.meaning) { pipeline.explain(policies, topics: topics) }
      return (try timings.measure(.rendering) { () throws(Trouble) in try rendering.explanations(explained) }, .same)
    }
  }
}
