/// The chromaticities of Munsell colours, interpolated between the standard ones.
enum MunsellRenotation {
  /// A chromaticity under illuminant C.
  typealias Chromaticity = (x: Double, y: Double)

  /// The white of illuminant C, which greys have.
  ///
  /// Source: CIE 15 (2004), 2° observer.
  static let white: Chromaticity = (0.31006, 0.31616)

  /// The standard colours, `[hue, value, chroma]`: hues in steps of 2.5 from 2.5R, values from 1 to
  /// 9, chromas in steps of 2 from 2.
  private static let standard: [[[Chromaticity]]] = {
    let lines = table.split(separator: "\n").map { Array($0.utf8) }
    func number(_ digits: ArraySlice<UInt8>) -> Double {
      digits.reduce(0) { $0 * 10 + Double($1) - 48 } / 10_000
    }
    let colours = lines.map { line in
      stride(from: 0, to: line.count, by: 8).map { start -> Chromaticity in
        (number(line[start..<start + 4]), number(line[start + 4..<start + 8]))
      }
    }
    return stride(from: 0, to: colours.count, by: 9).map { Array(colours[$0..<$0 + 9]) }
  }()

  /// Luminance from 0 to 1 of a value.
  ///
  /// Source: ASTM D1535, the polynomial of Newhall, Nickerson & Judd (1943) related to the perfect
  /// diffuser.
  static func luminance(value: Double) -> Double {
    let powers = [0, 1.1914, -0.22533, 0.23352, -0.020484, 0.00081939]
    return powers.reversed().reduce(0) { $0 * value + $1 } / 100
  }

  /// The chromaticity of a colour.
  ///
  /// Between standard hues and chromas it is mixed in proportion, between values in proportion to
  /// luminance. Below value 1 that of 1 counts, above 9 that of 9.
  static func chromaticity(of color: MunsellColor) -> Chromaticity {
    guard let hue = color.hueNumber else { return white }
    let value = min(max(color.value, 1), 9)
    let low = min(Int(value), 8)
    let below = chromaticity(hue: hue, value: low, chroma: color.chroma)
    let above = chromaticity(hue: hue, value: low + 1, chroma: color.chroma)
    let ends = (luminance(value: Double(low)), luminance(value: Double(low + 1)))
    return mixed(below, above, (luminance(value: value) - ends.0) / (ends.1 - ends.0))
  }

  /// Whether the table has no colour as strong as this one at a value near to it.
  static func isBeyond(_ color: MunsellColor) -> Bool {
    guard let hue = color.hueNumber else { return false }
    let value = min(max(color.value, 1), 9)
    return [value.rounded(.down), value.rounded(.up)].contains { value in
      neighbours(hue).places.contains {
        Double(2 * standard[$0][Int(value) - 1].count) < color.chroma
      }
    }
  }

  private static func chromaticity(
    hue: Double, value: Int, chroma: Double
  ) -> Chromaticity {
    let (places, share) = neighbours(hue)
    let colours = places.map { chromaticity(standard[$0][value - 1], chroma) }
    return mixed(colours[0], colours[1], share)
  }

  /// The places of the two standard hues around a hue, and how far it is from the first.
  private static func neighbours(_ hue: Double) -> (places: [Int], share: Double) {
    let steps = hue / 2.5
    let low = steps.rounded(.down)
    let first = (Int(low) + 39) % 40
    return ([first, (first + 1) % 40], steps - low)
  }

  private static func chromaticity(_ row: [Chromaticity], _ chroma: Double) -> Chromaticity {
    let steps = min(chroma / 2, Double(row.count))
    let low = min(Int(steps), row.count - 1)
    return mixed(low == 0 ? white : row[low - 1], row[low], steps - Double(low))
  }

  private static func mixed(
    _ first: Chromaticity, _ second: Chromaticity, _ share: Double
  ) -> Chromaticity {
    (first.x + (second.x - first.x) * share, first.y + (second.y - first.y) * share)
  }
}
