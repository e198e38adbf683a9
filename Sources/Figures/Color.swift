import Glibc

/// A colour in sRGB.
public struct Color: Hashable, Sendable {
  /// Red, from 0 to 255.
  public let red: Int
  /// Green, from 0 to 255.
  public let green: Int
  /// Blue, from 0 to 255.
  public let blue: Int

  /// Makes a colour; components outside 0 to 255 take the nearest of both ends.
  public init(red: Int, green: Int, blue: Int) {
    self.red = min(max(red, 0), 255)
    self.green = min(max(green, 0), 255)
    self.blue = min(max(blue, 0), 255)
  }

  /// Makes a colour from its hexadecimal name.
  ///
  /// - Parameter hex: Six hexadecimal digits with or without `#`, for example `"#0072B2"`.
  /// - Throws: ``FiguresError/invalidColor(_:)``.
  public init(hex: String) throws {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = Int(digits, radix: 16)
    else { throw FiguresError.invalidColor(hex) }
    self.init(rgb: number)
  }

  /// A colour from a number written `0xRRGGBB`.
  package init(rgb: Int) {
    self.init(red: (rgb >> 16) & 255, green: (rgb >> 8) & 255, blue: rgb & 255)
  }

  /// The colour between this one (0) and another (1), mixed component by component.
  package func mixed(with other: Color, _ fraction: Double) -> Color {
    let weight = fraction.isFinite ? min(max(fraction, 0), 1) : 0
    func mix(_ a: Int, _ b: Int) -> Int {
      Int((Double(a) + (Double(b) - Double(a)) * weight).rounded())
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Relative luminance between 0 (black) and 1 (white).
  ///
  /// Source: W3C (2008), Web Content Accessibility Guidelines 2.0, "relative luminance"; the
  /// transfer curve is taken as a plain power of 2.2.
  package var luminance: Double {
    func linear(_ component: Int) -> Double { pow(Double(component) / 255, 2.2) }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

extension Color {
  // The eight colours that remain distinct with every kind of colour blindness.
  // Source: Okabe & Ito (2008), Color Universal Design, https://jfly.uni-koeln.de/color/.

  /// Black.
  public static let black = Color(rgb: 0x000000)
  /// Orange.
  public static let orange = Color(rgb: 0xE69F00)
  /// Sky blue.
  public static let skyBlue = Color(rgb: 0x56B4E9)
  /// Bluish green.
  public static let green = Color(rgb: 0x009E73)
  /// Yellow.
  public static let yellow = Color(rgb: 0xF0E442)
  /// Blue.
  public static let blue = Color(rgb: 0x0072B2)
  /// Vermilion.
  public static let vermilion = Color(rgb: 0xD55E00)
  /// Reddish purple.
  public static let purple = Color(rgb: 0xCC79A7)
  /// White.
  public static let white = Color(rgb: 0xFFFFFF)
  /// A middle grey.
  public static let gray = Color(rgb: 0x8A8A8A)

  /// The colours of series, in the order in which they are handed out.
  package static let palette: [Color] = [
    .blue, .vermilion, .green, .orange, .purple, .skyBlue, Color(rgb: 0x5B5B5B), .yellow,
  ]
}

extension Color: CustomStringConvertible {
  /// The hexadecimal name in lower case, for example `#0072b2`.
  public var description: String {
    func pair(_ component: Int) -> String {
      (component < 16 ? "0" : "") + String(component, radix: 16)
    }
    return "#" + pair(red) + pair(green) + pair(blue)
  }
}
