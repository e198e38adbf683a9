import Display
import Testing

/// Expected by hand from the rule: halves round away from zero, never an exponent by accident.
@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, 0, "0"), (-0.0, 2, "0.00"), (-0.001, 2, "0.00"), (2.5, 0, "3"), (-2.5, 0, "-3"),
    (1.005, 1, "1.0"), (0.05, 1, "0.1"), (123_456.789, 2, "123456.79"), (0.999, 2, "1.00"),
    (7, 3, "7.000"), (1, -4, "1"), (Double.nan, 2, ""), (.infinity, 2, "∞"), (-.infinity, 2, "-∞"),
  ])
  func fixedKeepsItsDecimals(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == expected)
  }

  @Test(arguments: [
    (1.5, 3, "1.5"), (100, 3, "100"), (0.1234, 3, "0.123"), (-0.0004, 3, "0"), (10.0, 0, "10"),
    (1e20, 3, "1e+20"),
  ])
  func trimmedHasNoTrailingZeros(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(NumberText.trimmed(value, decimals: decimals) == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (0.12345, "0.1235"), (1.23456, "1.235"), (12.3456, "12.35"), (123.456, "123.5"),
    (1_234.56, "1235"), (9_999_999, "9999999"), (12_345_678, "1.235e7"), (0.00001234, "1.234e-5"),
    (-0.5, "-0.5"), (Double.nan, ""), (.infinity, "∞"),
  ])
  func briefHasAboutFourDigits(_ value: Double, _ expected: String) {
    #expect(NumberText.brief(value) == expected)
  }

  @Test(arguments: [
    Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude,
  ])
  func extremesAreWritten(_ value: Double) {
    #expect(!NumberText.brief(value).isEmpty)
    #expect(!NumberText.fixed(value, decimals: 3).isEmpty)
  }
}
