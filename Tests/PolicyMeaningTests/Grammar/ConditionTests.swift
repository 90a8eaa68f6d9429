import Testing

@testable import PolicyMeaning

@Suite("Conditions")
struct ConditionTests {
  private static let conditions = ForceMarker.table(
    """
    obligation should · should · If asked, staff should say who they are.
    obligation should · should · If you may be late, you should call.
    obligation must · will · Where a complaint is received, the manager will reply.
    obligation must · will · If staff must travel, the office will book.
    obligation must · must · When a device is lost the owner must tell the office.
    prohibition must · must not · Unless the manager agrees, staff must not reply.
    prohibition must · may not · Until consent is given staff may not film.
    prohibition must · must not · Whether or not they are at work, staff must not film.
    permission - · may · Provided that nobody objects, staff may film.
    permission - · may · If the client has agreed to it staff may film.
    """)

  @Test("leave the force to the main clause", arguments: conditions)
  func mainClauseDecides(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  @Test("each force governs its own stretch, and the stretches cover the sentence in order")
  func segmentsCover() {
    let reading = Reading("Staff must sign in, may use the kitchen and should not smoke.")
    let forces = reading.forces
    #expect(forces.map(\.rule) == ["must", "may", "should not"])
    #expect(
      forces.map { reading.text(ofTokens: $0.segment) } == [
        "Staff must sign in,", "may use the kitchen", "and should not smoke.",
      ])
  }
}
