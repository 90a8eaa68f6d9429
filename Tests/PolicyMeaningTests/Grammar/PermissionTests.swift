import Testing

@Suite("What allows")
struct PermissionTests {
  private static let allowed = ForceMarker.table(
    """
    permission - · may · Staff may use the guest network.
    permission - · may · Parents may, if they wish, bring a friend.
    permission - · can · You can use the guest network.
    permission - · may only · Photographs may only be used in the newsletter.
    permission - · permitted · Staff are permitted to use the guest network.
    permission - · permitted · Personal calls are allowed at lunch.
    permission - · permitted · Staff are free to use the guest network.
    permission - · permitted · Every worker is entitled to join a union.
    permission - · permitted · Volunteers are welcome to use the guest network.
    permission - · permitted · It is acceptable to say where you work.
    permission - · permits · We allow visitors to use the guest network.
    permission - · have the right · Staff have the right to a private life.
    permission - · reserves the right · The company reserves the right to inspect devices.
    """)

  @Test("in so many words", arguments: allowed)
  func allows(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let released = ForceMarker.table(
    """
    permission - · need not · Staff need not reply in the evening.
    permission - · need not · Staff needn’t reply in the evening.
    permission - · does not have to · Staff do not have to reply in the evening.
    permission - · does not have to · You don't need to reply in the evening.
    permission - · required · Staff are not required to reply in the evening.
    permission - · not prohibited · Personal accounts are not prohibited.
    permission - · not prohibited · Calls are not forbidden provided that they are short.
    permission - · discouraged · Personal accounts are not discouraged.
    permission - · does not forbid · The policy does not prohibit personal accounts.
    permission - · does not forbid · The policy does not prevent staff from joining a union.
    permission - · nothing prevents · Nothing in this policy shall prevent staff from joining a union.
    permission - · nothing prevents · Nothing in this policy prevents staff from joining a union.
    permission - · nothing prevents · There is nothing to prevent staff from joining a union.
    """)

  @Test("by denying that it is forbidden or asked for", arguments: released)
  func releases(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }
}
