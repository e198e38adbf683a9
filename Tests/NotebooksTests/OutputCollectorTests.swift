import Display
import Notebooks
import Testing

@Suite struct OutputCollectorTests {
  private func shown(_ text: String) -> CellOutput {
    .display(MIMEBundle(DisplayData(plainText: text)))
  }

  @Test func textOfOneStreamIsOneOutput() {
    let collector = OutputCollector()
    collector.write("a", to: .standardOutput)
    collector.write("b\n", to: .standardOutput)
    collector.write("", to: .standardError)
    collector.write("warning", to: .standardError)
    collector.write("c", to: .standardOutput)
    #expect(
      collector.outputs == [
        [
          .stream(.standardOutput, "ab\n"), .stream(.standardError, "warning"),
          .stream(.standardOutput, "c"),
        ]
      ])
  }

  @Test func aShownValueEndsAPieceOfText() {
    let collector = OutputCollector()
    collector.write("a", to: .standardOutput)
    collector.display(DisplayData(plainText: "x"), id: nil)
    collector.write("b", to: .standardOutput)
    #expect(
      collector.outputs == [
        [.stream(.standardOutput, "a"), shown("x"), .stream(.standardOutput, "b")]
      ])
  }

  @Test func updatesReplaceInPlaceAndInEarlierCells() {
    let collector = OutputCollector()
    collector.display(DisplayData(plainText: "0"), id: "p")
    collector.write("t", to: .standardOutput)
    collector.beginCell()
    collector.display(DisplayData(plainText: "0"), id: "p")
    collector.updateDisplay(DisplayData(plainText: "1"), id: "p")
    collector.updateDisplay(DisplayData(plainText: "9"), id: "unknown")
    #expect(
      collector.outputs == [[shown("1"), .stream(.standardOutput, "t")], [shown("1")]])
  }

  @Test func clearingTouchesTheRunningCellOnly() {
    let collector = OutputCollector()
    collector.write("a", to: .standardOutput)
    collector.beginCell()
    collector.display(DisplayData(plainText: "x"), id: "p")
    collector.clear(wait: false)
    collector.updateDisplay(DisplayData(plainText: "y"), id: "p")
    #expect(collector.outputs == [[.stream(.standardOutput, "a")], []])
  }

  @Test func waitingClearsBeforeTheNextOutput() {
    let collector = OutputCollector()
    collector.write("a", to: .standardOutput)
    collector.clear(wait: true)
    #expect(collector.outputs == [[.stream(.standardOutput, "a")]])
    collector.write("b", to: .standardOutput)
    #expect(collector.outputs == [[.stream(.standardOutput, "b")]])
  }

  @Test func aWaitingClearDoesNotReachTheNextCell() {
    let collector = OutputCollector()
    collector.write("a", to: .standardOutput)
    collector.clear(wait: true)
    collector.beginCell()
    collector.write("b", to: .standardOutput)
    #expect(
      collector.outputs == [[.stream(.standardOutput, "a")], [.stream(.standardOutput, "b")]])
  }

  @Test func aFloodOfTextIsOneOutput() {
    let collector = OutputCollector()
    for _ in 0..<200_000 { collector.write("0123456789\n", to: .standardOutput) }
    let text = String(repeating: "0123456789\n", count: 200_000)
    #expect(collector.outputs == [[.stream(.standardOutput, text)]])
  }

  @Test func representationsAreStoredAsJupyterDoes() {
    var data = DisplayData(plainText: "a").adding(.geoJSON, "{\"type\": \"Point\"}")
    data[.png] = .bytes([1, 2, 3])
    #expect(
      MIMEBundle(data).data == [
        "text/plain": "a", "image/png": "AQID", "application/geo+json": ["type": "Point"],
      ])
  }
}
