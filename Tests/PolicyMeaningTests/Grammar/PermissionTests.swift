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
    permission - · permits · This policy permits private calls.
    permission - · permitted · Private calls are fine.
    permission - · permitted · A short call is perfectly acceptable.
    permission - · permitted · It is all right to make a short call.
    permission - · permitted · Good news is always welcome.
    permission - · permitted · Managers are authorised to make calls.
    permission - · have permission · Managers have permission to make calls.
    permission - · at liberty to · Staff are at liberty to make calls.
    permission - · up to you · Whom you call at home is up to you.
    permission - · left to you · Calls at home are left to your discretion.
    permission - · left to you · Calls at home are a matter for your own judgement.
    permission - · no objection · There is no objection to a short call.
    permission - · no objection · There’s nothing wrong with a short call.
    permission - · may · Photographs may be published in the newsletter.
    permission - · may · Staff may be in touch with former clients.
    permission - · can · Photographs can be sent from a company phone only.
    permission must · may only · Photographs are only to be sent from a company phone.
    permission must · confined to · Private calls are confined to breaks.
    permission should · confined to · Private calls ought to be limited to breaks.
    permission must · confined to · Private calls must be restricted to breaks.
    permission - · have the right · Staff have the right to a private life.
    permission - · have the right · Staff have the same freedom as anybody else to write.
    permission - · can · Of course you can be in touch with them.
    permission - · permitted · Relatives are exempt from this rule.
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
    permission - · does not forbid · The policy does not seek to limit free speech.
    permission - · does not forbid · The policy does not restrict free speech.
    permission - · nothing prevents · This clause shall not be read as preventing calls home.
    permission - · nothing prevents · Nothing in this policy shall be read as forbidding friendship.
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
