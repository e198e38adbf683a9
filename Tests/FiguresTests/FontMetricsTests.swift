import Figures
import Testing

@Suite struct FontMetricsTests {
  /// Expected from the widths of Helvetica: D 722, e 556, p 556, t 278, h 556.
  @Test func widthsAreThoseOfHelvetica() {
    #expect(FontMetrics.width("Depth", size: 10) == 26.68)
    #expect(FontMetrics.width("Depth", size: 10, isBold: true) > 26.68)
    #expect(FontMetrics.width("", size: 10) == 0)
  }

  @Test func linesBreakBetweenWords() {
    let lines = FontMetrics.wrapped("one two three four", width: 50, size: 10)
    #expect(lines == ["one two", "three four"])
    #expect(FontMetrics.wrapped("incomprehensible", width: 10, size: 10) == ["incomprehensible"])
  }

  @Test func longNamesAreShortened() {
    let short = FontMetrics.shortened("a very long name indeed", width: 60, size: 10)
    #expect(short.hasSuffix("…"))
    #expect(FontMetrics.width(short, size: 10) <= 60)
    #expect(FontMetrics.shortened("short", width: 60, size: 10) == "short")
  }
}
