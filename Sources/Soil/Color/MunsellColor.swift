/// A colour in Munsell's notation, as soil surveys write it: `10YR 4/3`.
///
/// ```swift
/// let color = try MunsellColor("10YR 4/3")
/// color.color  // a brown in sRGB
/// ```
public struct MunsellColor: Hashable, Sendable {
  /// The hue from 0 to 100: 10 a family, from red over yellow, green, blue and purple, so that `10R`
  /// is 10 and `10YR` 20; `nil` for greys, which have none.
  public let hueNumber: Double?
  /// The lightness, from 0 (black) to 10 (white).
  public let value: Double
  /// The strength of the colour, from 0 (grey).
  public let chroma: Double

  /// The letters of the families in their order around the circle.
  static let families = ["R", "YR", "Y", "GY", "G", "BG", "B", "PB", "P", "RP"]

  /// Reads a colour.
  ///
  /// Spaces and the case of letters do not count, numbers may have decimals with a point or a comma,
  /// and greys are written `N 5`, `N 5/` or `N 5/0`.
  ///
  /// - Parameter notation: Hue, value and chroma, for example `"7.5YR 5/6"`.
  /// - Throws: ``SoilError/notMunsell(_:)``.
  public init(_ notation: String) throws {
    let text = notation.filter { !$0.isWhitespace }.uppercased()
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let letters = text.dropFirst(number.count).prefix { $0.isLetter }
    let parts = text.dropFirst(number.count + letters.count)
      .split(separator: "/", omittingEmptySubsequences: false).map { Self.number($0) }
    guard parts.count <= 2, let value = parts.first ?? nil, (0...10).contains(value) else {
      throw SoilError.notMunsell(notation)
    }
    if letters == "N" {
      // "N 5", "N 5/" and "N 5/0".
      let isGrey = parts.count == 1 || text.hasSuffix("/") || parts[1] == 0
      guard number.isEmpty, isGrey else { throw SoilError.notMunsell(notation) }
      self.init(hueNumber: nil, value: value, chroma: 0)
      return
    }
    guard let place = Self.families.firstIndex(of: String(letters)),
      let step = Self.number(number), step >= 0, step <= 10, parts.count == 2,
      let chroma = parts[1], (0...50).contains(chroma)
    else { throw SoilError.notMunsell(notation) }
    let hue = (Double(place) * 10 + step).truncatingRemainder(dividingBy: 100)
    self.init(hueNumber: hue, value: value, chroma: chroma)
  }

  private init(hueNumber: Double?, value: Double, chroma: Double) {
    self.hueNumber = chroma > 0 ? hueNumber : nil
    self.value = value
    self.chroma = chroma
  }

  /// A number with a point or a comma before its decimals; `nil` for anything else.
  private static func number(_ text: Substring) -> Double? {
    let digits = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard digits.count <= 2, !text.isEmpty, text.first?.isNumber == true,
      digits.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Double(digits.joined(separator: "."))
  }
}

extension MunsellColor: CustomStringConvertible {
  /// The hue, for example `10YR`; `N` for greys.
  public var hue: String {
    guard let hueNumber else { return "N" }
    // 10R and 0YR are the same; the first is usual.
    let place = Int((hueNumber / 10).rounded(.up)) - 1
    let index = (place + 10) % 10
    return Self.shown(hueNumber - Double(place) * 10) + Self.families[index]
  }

  /// The notation, for example `10YR 4/3`.
  public var description: String {
    hueNumber == nil
      ? "N \(Self.shown(value))/" : "\(hue) \(Self.shown(value))/\(Self.shown(chroma))"
  }
}
