import Display
import Figures
import Geodata
import Tables

extension Covariates: Displayable, CustomStringConvertible {
  /// A table of the rasters, small maps, and the notes.
  public var displayData: DisplayData {
    var html = table.html
    let shown = Array(rasters.prefix(12))
    if let maps = try? maps(shown, columns: 4, cells: 96) {
      html += maps.svg
      if shown.count < count { html += "<p>… and \(count - shown.count) more</p>" }
    }
    html += "<ul>" + notes.map { "<li>\($0.escapedForMarkup)</li>" }.joined() + "</ul>"
    return DisplayData(plainText: description).adding(.html, html)
  }

  /// The table and the notes as text.
  public var description: String {
    ([table.description] + notes.map { "- " + $0 }).joined(separator: "\n")
  }

  /// A row a raster: its cells, type, and the range of values in a thinned-out view.
  public var table: Table {
    let classes = Set(channels.filter(\.isClass).map(\.raster))
    let rows = rasters.enumerated().map { index, raster -> [Value] in
      let known = (try? raster.preview(columns: 200))?.values.filter { !$0.isNaN } ?? []
      let isClass = classes.contains(index)
      return [
        .text(raster.name), .text("\(raster.columns) × \(raster.rows)"),
        .number(raster.grid.cellWidth), .text(raster.crs.description),
        .text(isClass ? "classes" : raster.dataType), .text(raster.unit),
        isClass ? .missing : known.min().map { .number(Double($0)) } ?? .missing,
        isClass ? .missing : known.max().map { .number(Double($0)) } ?? .missing,
      ]
    }
    return Table(
      title: "\(count.counted("covariate")), \(channels.count.counted("channel")), on \(grid)",
      columns: [
        "covariate", "cells", "cell size", "reference system", "values", "unit", "about least",
        "about greatest",
      ], rows: rows)
  }
}

extension Covariates {
  /// Maps of all covariates side by side, without coordinates.
  ///
  /// A raster in the reference system of ``grid`` is shown in the grid's extent, so that a place lies
  /// at the same spot of every map; a raster in another one is shown as a whole.
  ///
  /// - Throws: ``GeodataError`` where a file cannot be read.
  public func plot() throws -> Figure {
    try maps(rasters, columns: 4, cells: 150)
  }

  private func maps(_ rasters: [Raster], columns: Int, cells: Int) throws -> Figure {
    let context = RunContext.current
    let panels = try rasters.map { raster in
      try context.checkCancellation()
      return try raster.picture(
        cells: cells, width: 220, height: 190, showsAxes: false, area: grid)
    }
    return Figure.grid(panels, columns: columns)
  }
}

extension Covariates: NamedParts {
  package var partNames: [String] { names }
}
