import Basics
import Display
import Figures
import Tables

extension SoilProfiles: Displayable, CustomStringConvertible {
  /// A summary, a small map, the first horizons, and what was repaired.
  public var displayData: DisplayData {
    var html = "<p>\(headline.escapedForMarkup)</p>"
    html += "<div style=\"display:flex;flex-wrap:wrap;gap:1.5em;align-items:flex-start\">"
    html += "<div>\(summary.html)\(firstHorizons.html)</div>"
    if let map = try? map(width: 360, height: 320) { html += "<div>\(map.svg)</div>" }
    html += "</div><ul>"
    html += notes.map { "<li>\($0.escapedForMarkup)</li>" }.joined()
    html += "</ul>"
    if checks.count > 0 { html += "<p>Every finding is in <code>.checks</code>.</p>" }
    return DisplayData(plainText: description).adding(.html, html)
  }

  /// The summary, the first horizons and the notes as text.
  public var description: String {
    let remarks = notes.map { "- " + $0 }
    let hint = checks.count > 0 ? ["Every finding is in .checks."] : []
    return ([headline, summary.description, firstHorizons.description] + remarks + hint)
      .joined(separator: "\n")
  }

  /// Count, quartiles and range of each property.
  public var summary: Table {
    let rows = properties.indices.map { column -> [Value] in
      let values = profiles.flatMap { $0.horizons.map { $0.values[column] } }
        .filter { !$0.isNaN }.sorted()
      let holders = profiles.count { $0.horizons.contains { !$0.values[column].isNaN } }
      let quarters = [0, 0.25, 0.5, 0.75, 1].map {
        Value.number(Quantile.of(sorted: values, $0))
      }
      return [
        .text(properties[column].description), .integer(holders), .integer(values.count),
      ] + quarters
    }
    return Table(
      columns: [
        "property", "profiles", "horizons", "least", "quarter", "median", "three quarters",
        "greatest",
      ], rows: rows)
  }

  private var headline: String {
    let hasPlaces = profiles.contains { !$0.x.isNaN && !$0.y.isNaN }
    let places = hasPlaces ? "\(crs)" : "without coordinates"
    return "\(count.counted("profile")) with \(horizonCount.counted("horizon")) from \(source), "
      + places
  }

  private var firstHorizons: Table {
    let first = profiles.lazy.flatMap { profile in profile.horizons.map { (profile.id, $0) } }
      .prefix(8)
    let entries = Array(first).map { id, horizon -> [Value] in
      [.text(id), .number(horizon.top), .number(horizon.bottom)]
        + horizon.values.map { .number($0) }
    }
    return Table(
      title: "First horizons",
      columns: ["profile", "top (cm)", "bottom (cm)"] + properties.map(\.description),
      rows: entries)
  }
}

extension SoilProfiles: NamedParts {
  package var partNames: [String] { self.properties.map(\.name) + ids }
}
