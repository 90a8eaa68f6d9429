import Testing

@Suite("What only tells")
struct StatementTests {
  private static let told = ForceMarker.table(
    """
    statement - · statement · This policy applies to everybody who works here.
    statement - · statement · The aim of this policy is to protect staff.
    statement - · statement · The company has changed the way in which people talk.
    statement - · statement · Social media bring people together.
    statement - · statement · Staff have no right to privacy on these devices.
    statement - · possibility · Posts may be seen by anybody.
    statement - · possibility · Misuse may result in dismissal.
    statement - · possibility · A careless remark can lead to a claim.
    statement - · possibility · A photograph might show more than was meant.
    statement - · possibility · That could harm the company.
    statement - · possibility · A post may be regarded as public.
    statement - · possibility · Photographs can be copied by anybody.
    statement - · reminder · Remember that nothing is private.
    statement - · statement · A call that is limited to a minute costs nothing.
    statement - · advised that · Staff are advised that posts can be traced.
    statement - · statement · This does not mean that staff are watched.
    statement - · statement · This requires time.
    statement - · statement · Staff have no automatic right to privacy on these devices.
    """)

  @Test("has no force", arguments: told)
  func tells(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let qualified = ForceMarker.table(
    """
    statement - · statement · Colleagues who must travel are listed below.
    statement - · statement · Anyone who may be affected is listed below.
    statement - · statement · A device that must be returned is marked.
    """)

  @Test("a clause that only says which one is meant has no force for the sentence", arguments: qualified)
  func qualifies(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }
}
