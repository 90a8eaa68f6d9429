package import PolicyText

/// All that went wrong in one call, in the order of the arguments: a user who gave five bad files hears of five.
package struct Troubles: Error, Hashable, Sendable {
  package let all: [Trouble]

  package init(_ all: [Trouble]) {
    self.all = all
  }

  package init(_ one: Trouble) {
    self.all = [one]
  }
}

/// Runs what can meet one trouble where several are told.
package func orTroubles<Result>(_ work: @autoclosure () throws(Trouble) -> Result) throws(Troubles) -> Result {
  do throws(Trouble) { return try work() } catch { throw Troubles(error) }
}
