/// The formats that a policy can be read from. The raw value is what `--from` takes and what JSON shows.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case docx
  case odt
  case doc
  case rtf
  case pdf
}
