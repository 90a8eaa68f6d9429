/// What the exit status tells, as that of diff does.
package enum ExitStatus: Int32, Sendable {
  case same = 0
  case different = 1
  case trouble = 2
}
