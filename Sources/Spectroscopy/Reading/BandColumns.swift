import Geodata

/// Columns of a table whose names are the bands of one series, for example `scan_visnir.350_ref`.
struct BandColumns {
  /// What stands in front of the numbers.
  let prefix: String
  /// What stands behind them.
  let suffix: String
  var columns: [(name: String, band: Double)] = []

  /// No series has fewer columns.
  static let least = 8

  /// The series among the columns of a table, the longest one first.
  static func found(in names: [String]) -> [BandColumns] {
    var series: [BandColumns] = []
    var places: [String: Int] = [:]
    for name in names {
      guard let parts = parts(of: name) else { continue }
      let key = parts.prefix + "\u{0}" + parts.suffix
      let place = places[key] ?? series.count
      if place == series.count {
        series.append(BandColumns(prefix: parts.prefix, suffix: parts.suffix))
        places[key] = place
      }
      series[place].columns.append((name, parts.band))
    }
    return series.filter { $0.columns.count >= least }
      .sorted { $0.columns.count > $1.columns.count }
  }

  /// The parts of a name with one number above 0, the last one in it.
  static func parts(of name: String) -> (prefix: String, band: Double, suffix: String)? {
    let letters = Array(name.unicodeScalars)
    func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(letters[index]) }
    guard let end = letters.indices.last(where: isDigit) else { return nil }
    var start = end
    while start > 0, isDigit(start - 1) { start -= 1 }
    // A point belongs to the number where a digit stands in front of it, as in `X350.5`.
    if start > 1, letters[start - 1] == ".", isDigit(start - 2) {
      start -= 2
      while start > 0, isDigit(start - 1) { start -= 1 }
    }
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: letters[range])
      return String(view)
    }
    guard let band = Double(text(start..<end + 1)), band > 0 else { return nil }
    return (text(0..<start), band, text(end + 1..<letters.count))
  }

  /// The series that is meant.
  ///
  /// - Throws: ``SpectraError`` where there is none, or several and none was named.
  static func chosen(_ wanted: String?, among names: [String], path: String) throws -> BandColumns {
    let series = found(in: names)
    guard let first = series.first else {
      throw SpectraError.noBands(path: path, columns: names)
    }
    guard let wanted else {
      guard series.count == 1 else {
        throw SpectraError.severalSeries(path: path, series: series.map(\.prefix))
      }
      return first
    }
    guard let found = series.first(where: { $0.prefix == wanted }) else {
      throw SpectraError.unknownSeries(wanted, path: path, available: series.map(\.prefix))
    }
    return found
  }
}
