/// Writes a table as RFC 4180 has it, for spreadsheets.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as the text is somebody else's.
struct CSVWriter {
  /// With the byte order mark by which spreadsheets know UTF-8.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String) {
    let isFormula = cell.utf8.first.map { [0x2B, 0x2D, 0x3D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    bytes.append(0x22)
    if isFormula { bytes.append(0x27) }
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
