import PolicyCommand
import Testing

@Suite("The process around it")
struct EnvironmentTests {
  @Test("COLUMNS decides the width, then the terminal, then 80")
  func width() {
    #expect(Environment(variables: ["COLUMNS": "62"], isOutputTerminal: true, terminalWidth: 120).width == 62)
    #expect(Environment(isOutputTerminal: true, terminalWidth: 120).width == 120)
    #expect(Environment(isOutputTerminal: false, terminalWidth: 120).width == 80)
    #expect(Environment(isOutputTerminal: true, terminalWidth: 0).width == 80)
    for nonsense in ["", "wide", "0", "-4", "99999999999999999999"] {
      #expect(Environment(variables: ["COLUMNS": nonsense]).width == 80, "\(nonsense)")
    }
  }
}
