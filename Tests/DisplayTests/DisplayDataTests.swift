import Display
import Testing

@Suite struct DisplayDataTests {
  @Test func representationsKeepTheirOrder() {
    let data = DisplayData(plainText: "a").adding(.html, "<b>a</b>").adding(.svg, "<svg/>")
    #expect(data.representations.map(\.type) == [.plainText, .html, .svg])
    #expect(data.text(.html) == "<b>a</b>")
    #expect(data.text(.markdown) == nil)
  }

  @Test func oneTypeIsHeldOnce() {
    var data = DisplayData(plainText: "a").adding(.html, "1").adding(.html, "2")
    #expect(data.representations.count == 2)
    #expect(data.text(.html) == "2")
    data[.html] = nil
    #expect(data == DisplayData(plainText: "a"))
  }

  @Test func bytesAreNotText() {
    var data = DisplayData(plainText: "a")
    data[.png] = .bytes([1, 2])
    #expect(data.text(.png) == nil)
    #expect(data[.png] == .bytes([1, 2]))
  }

  @Test func orderMakesADifference() {
    let one = DisplayData(plainText: "a").adding(.html, "h").adding(.svg, "s")
    let other = DisplayData(plainText: "a").adding(.svg, "s").adding(.html, "h")
    #expect(one != other)
  }

  @Test func mediaTypesIgnoreCase() {
    #expect(MIMEType("Text/HTML") == .html)
    #expect("\(MIMEType.geoJSON)" == "application/geo+json")
  }
}
