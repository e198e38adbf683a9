import Display
import Figures
import Glibc

extension MunsellColor {
  /// The nearest colour that a screen shows.
  ///
  /// Hues, values and chromas between the standard ones are interpolated in the renotation table; a
  /// chroma beyond it has the colour of its greatest one. Illuminant C is adapted to the white of
  /// sRGB, D65, after Bradford. A colour outside of sRGB has each component cut at its end, which
  /// ``isShownExactly`` tells.
  ///
  /// Source: Newhall, Nickerson & Judd (1943), DOI 10.1364/JOSA.33.000385; lightness: ASTM D1535;
  /// sRGB: IEC 61966-2-1 (1999).
  public var color: Color {
    let (red, green, blue) = RGB.display(linearRGB)
    return Color(
      red: Int((red * 255).rounded()), green: Int((green * 255).rounded()),
      blue: Int((blue * 255).rounded()))
  }

  /// Whether the colour lies within sRGB and the renotation table, so that no component is cut.
  public var isShownExactly: Bool {
    let (red, green, blue) = linearRGB
    // Half a step of 255 is no difference; greys end within that of white.
    let isInside = [red, green, blue].allSatisfy { $0 > -0.0002 && $0 < 1.0045 }
    return isInside && !MunsellRenotation.isBeyond(self)
  }

  /// The components in linear light; those of colours that no screen shows are below 0 or above 1.
  private var linearRGB: (red: Double, green: Double, blue: Double) {
    let (x, y) = MunsellRenotation.chromaticity(of: self)
    let luminance = MunsellRenotation.luminance(value: value)
    guard luminance > 0 else { return (0, 0, 0) }
    return RGB.linear(x: x, y: y, luminance: luminance)
  }

  /// A number of the notation with at most two decimals.
  static func shown(_ number: Double) -> String { NumberText.trimmed(number, decimals: 2) }
}

/// From chromaticities under illuminant C to sRGB.
private enum RGB {
  /// From XYZ under illuminant C to linear sRGB: the matrix of sRGB after that of Bradford's
  /// adaptation of (0.31006, 0.31616) to (0.3127, 0.3290).
  ///
  /// Source: Lindbloom, Chromatic Adaptation, www.brucelindbloom.com, for the method; multiplied out.
  private static let matrix: [[Double]] = [
    [3.2307296, -1.5879775, -0.4909440],
    [-0.9833334, 1.9124456, 0.0439123],
    [0.0538666, -0.2004183, 0.9706842],
  ]

  static func linear(
    x: Double, y: Double, luminance: Double
  ) -> (red: Double, green: Double, blue: Double) {
    let colour = [x / y * luminance, luminance, (1 - x - y) / y * luminance]
    let rows = matrix.map { row in zip(row, colour).reduce(0) { $0 + $1.0 * $1.1 } }
    return (rows[0], rows[1], rows[2])
  }

  /// Components from 0 to 1 as a screen takes them.
  static func display(
    _ linear: (red: Double, green: Double, blue: Double)
  ) -> (red: Double, green: Double, blue: Double) {
    (curve(linear.red), curve(linear.green), curve(linear.blue))
  }

  private static func curve(_ light: Double) -> Double {
    let light = min(max(light, 0), 1)
    return light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
  }
}
