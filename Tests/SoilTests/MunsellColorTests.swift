import Figures
import Soil
import Testing

@Suite struct MunsellColorTests {
  struct Case: Sendable {
    let notation: String
    let red: Int
    let green: Int
    let blue: Int

    init(_ notation: String, _ red: Int, _ green: Int, _ blue: Int) {
      self.notation = notation
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// The greatest difference of a component.
    func difference(_ color: Color) -> Int {
      max(abs(color.red - red), abs(color.green - green), abs(color.blue - blue))
    }
  }

  /// Expected values: colour-science 0.4.7, munsell_colour_to_xyY, then XYZ_to_sRGB from illuminant C
  /// with Bradford's adaptation. Between hues it turns around the white, hence a step of 2.
  @Test(arguments: [
    Case("10YR 4/3", 115, 92, 65), Case("10YR 3/2", 84, 69, 53), Case("7.5YR 5/6", 161, 111, 63),
    Case("2.5Y 6/2", 158, 146, 122), Case("5R 4/14", 188, 26, 51), Case("10YR 2/1", 55, 48, 41),
    Case("5GY 5/4", 114, 127, 80), Case("5YR 3/4", 99, 63, 42), Case("2.5YR 4/8", 150, 75, 38),
    Case("10YR 4.5/3", 129, 105, 77), Case("8YR 4/3", 118, 91, 68), Case("N 5/", 121, 121, 121),
    Case("N2.5", 60, 60, 60), Case("10YR 8/1", 207, 199, 188), Case("5Y 7/1", 178, 173, 160),
    Case("10R 3/6", 115, 53, 41), Case("5PB 4/2", 89, 96, 110), Case("5BG 6/1", 137, 150, 148),
    Case("10YR 3.5/3.5", 104, 79, 49), Case("1.3R 6/5", 187, 133, 137),
  ]) func coloursAreThoseOfColourScience(_ example: Case) throws {
    let color = try MunsellColor(example.notation)
    #expect(
      example.difference(color.color) <= 2,
      "\(color.color.red) \(color.color.green) \(color.color.blue)")
    #expect(color.isShownExactly)
  }

  /// Expected values: the table of aqp (munsell-LUT-2024-09-25), whose luminances are scaled another
  /// way.
  @Test(arguments: [
    Case("10YR 3/4", 92, 66, 34), Case("10YR 4/3", 116, 92, 64), Case("10YR 6/3", 168, 145, 115),
    Case("2.5Y 3/2", 81, 70, 52), Case("2.5Y 6/4", 169, 146, 100), Case("7.5YR 4/2", 113, 93, 78),
    Case("7.5YR 3/4", 96, 64, 38), Case("5R 4/4", 130, 84, 83),
  ]) func coloursAreNearThoseOfAqp(_ example: Case) throws {
    let color = try MunsellColor(example.notation).color
    #expect(example.difference(color) <= 3)
  }

  @Test(arguments: [
    ("10YR 4/3", "10YR 4/3"), ("10yr4/3", "10YR 4/3"), (" 7,5 YR 3.5 / 2 ", "7.5YR 3.5/2"),
    ("N 4", "N 4/"), ("N4/0", "N 4/"), ("n 2.5/", "N 2.5/"), ("10R 3/6", "10R 3/6"),
    ("0YR 3/6", "10R 3/6"), ("10RP 3/6", "10RP 3/6"), ("5PB 4/2", "5PB 4/2"),
    ("10YR 4/0", "N 4/"),
  ]) func notationsAreRead(_ text: String, _ expected: String) throws {
    #expect(try MunsellColor(text).description == expected)
  }

  @Test(arguments: [
    "", "brown", "10YR", "10YR 4", "10YR 4/", "YR 4/3", "11YR 4/3", "10XR 4/3", "10YR 12/3",
    "10YR 4/3/2", "10YR 4/-3", "N 4/2", "5N 4/", "10YR ½/3", "1.2.3YR 4/3", "10YR 4/999",
  ]) func otherTextsAreNoColours(_ text: String) {
    #expect(throws: SoilError.notMunsell(text)) { try MunsellColor(text) }
  }

  @Test func coloursThatNoScreenShowsAreCutAndSaySo() throws {
    let strong = try MunsellColor("5BG 5/20")
    #expect(!strong.isShownExactly)
    #expect(strong.color.red == 0)
    let beyond = try MunsellColor("10YR 2/30")
    #expect(!beyond.isShownExactly)
    #expect(try MunsellColor("N 0").color == .black)
    #expect(try MunsellColor("N 10").color == .white)
  }
}
