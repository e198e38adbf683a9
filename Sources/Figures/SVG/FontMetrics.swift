/// Widths of text, so that margins fit on every machine without asking for fonts.
///
/// Source: Adobe (1989), Core 14 AFM files, Helvetica and Helvetica-Bold; Arial and Liberation Sans
/// have the same widths. Units are thousandths of the type size.
package enum FontMetrics {
  /// The width of one line of text, in pixels.
  package static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let table = isBold ? bold : regular
    var sum = 0
    for scalar in text.unicodeScalars {
      let code = Int(scalar.value)
      if code >= 32, code < 127 {
        sum += table[code - 32]
      } else {
        sum += width(of: scalar)
      }
    }
    return Double(sum) * size / 1000
  }

  /// Lines no wider than a width where words allow it; a longer word has a line of its own.
  package static func wrapped(
    _ text: String, width limit: Double, size: Double, isBold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : line + " " + word
        if !line.isEmpty, width(longer, size: size, isBold: isBold) > limit {
          lines.append(line)
          line = String(word)
        } else {
          line = longer
        }
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// The text itself, or its beginning and an ellipsis where it is wider than a limit.
  package static func shortened(_ text: String, width limit: Double, size: Double) -> String {
    guard width(text, size: size) > limit else { return text }
    var beginning = text
    while !beginning.isEmpty, width(beginning + "…", size: size) > limit {
      beginning.removeLast()
    }
    return beginning + "…"
  }

  /// The width of a character beyond ASCII; letters of other scripts take that of their kind.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F: 0
    case 0xA0, 0xB7: 278
    case 0xB0: 400
    case 0xB2, 0xB3, 0xB9, 0x2070...0x209F: 333
    case 0x2013: 556
    case 0x2018, 0x2019: 222
    case 0x201C, 0x201D: 333
    case 0x2212, 0xD7, 0xB1, 0xF7, 0x2260...0x2265: 584
    case 0x2014, 0x2026, 0x2190...0x21FF: 1000
    case 0x1100..., 0x2E80...: 1000
    case 0xC0...0xDE: 722
    default: scalar.properties.isUppercase ? 722 : 556
    }
  }

  private static let regular = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  private static let bold = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]
}
