import Figures
import Testing

@Suite struct ColorTests {
  @Test func hexadecimalNamesAreRead() throws {
    #expect(try Color(hex: "#0072B2") == .blue)
    #expect(try Color(hex: "d55e00") == .vermilion)
    #expect(Color.orange.description == "#e69f00")
  }

  @Test(arguments: ["", "#", "blue", "#12345", "#1234567", "#+12345", "#12 456"])
  func otherTextsAreRefused(_ text: String) {
    #expect(throws: FiguresError.invalidColor(text)) { try Color(hex: text) }
  }

  @Test func componentsStayInTheirRange() {
    #expect(Color(red: -5, green: 300, blue: 7) == Color(red: 0, green: 255, blue: 7))
  }

  /// Reference: matplotlib 3.9, `matplotlib.colormaps["viridis"](position)` times 255.
  @Test(arguments: [
    (0.0, Color(red: 68, green: 1, blue: 84)), (0.25, Color(red: 59, green: 82, blue: 139)),
    (0.5, Color(red: 33, green: 145, blue: 140)), (0.75, Color(red: 94, green: 201, blue: 98)),
    (1.0, Color(red: 253, green: 231, blue: 37)),
  ])
  func viridisIsNearItsPublishedColors(_ position: Double, _ expected: Color) {
    let color = ColorMap.viridis.color(at: position)
    #expect(abs(color.red - expected.red) <= 4)
    #expect(abs(color.green - expected.green) <= 4)
    #expect(abs(color.blue - expected.blue) <= 4)
  }

  @Test(arguments: ColorMap.allCases)
  func positionsOutsideTakeTheNearestEnd(_ map: ColorMap) {
    #expect(map.color(at: -3) == map.color(at: 0))
    #expect(map.color(at: 7) == map.color(at: 1))
    #expect(map.color(at: .nan) == map.color(at: 0))
  }

  @Test(arguments: [ColorMap.viridis, .browns, .greens, .grays])
  func sequentialMapsGoOneWayInLightness(_ map: ColorMap) {
    let luminances = map.colors(12).map(\.luminance)
    let steps = zip(luminances, luminances.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
  }
}
