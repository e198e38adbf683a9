import Basics
import Display
import Geodata

extension Spectra {
  /// Reads spectra from a table with one row a spectrum and one column a band.
  ///
  /// The columns of bands are told by their names, which have the band's number in them and are the
  /// same otherwise: `X350`, `350`, `350nm`, `scan_visnir.350_ref`. Their order does not matter.
  /// Spectra without any value are left out, which ``notes`` says.
  ///
  /// - Parameters:
  ///   - path: The file: CSV in any of its forms, or any other table that GDAL reads.
  ///   - id: The column of the samples' identifiers, which stay text.
  ///   - series: What stands in front of the bands' numbers, for example `"scan_mir."`, in a table
  ///     with several series; `nil` for the only one.
  ///   - layer: The layer of a file that holds several; `nil` for the first.
  ///   - unit: What the numbers of the bands are.
  /// - Returns: The spectra.
  /// - Throws: ``SpectraError/noBands(path:columns:)``, ``SpectraError/severalSeries(path:series:)``,
  ///   ``SpectraError/unknownSeries(_:path:available:)``; `GeodataError` for a missing or broken file
  ///   and an unknown column.
  public static func read(
    _ path: String, id: String, series: String? = nil, layer: String? = nil,
    unit: BandUnit = .nanometres
  ) throws -> Spectra {
    let header = try FeatureTable.columnNames(path, layer: layer)
    let chosen = try BandColumns.chosen(
      series, among: header.filter { $0 != id }, path: path)
    let table = try FeatureTable(
      path, layer: layer, columns: [id] + chosen.columns.map(\.name))
    let context = RunContext.current
    var columns: [[Double]] = []
    for column in chosen.columns {
      try context.checkCancellation()
      columns.append(try table.numbers(column.name))
    }
    let ids = try table.texts(id)
    let rows = (0..<table.count).filter { row in columns.contains { !$0[row].isNaN } }
    let empty = table.count - rows.count
    return try Spectra(
      bands: chosen.columns.map(\.band), values: rows.map { row in columns.map { $0[row] } },
      ids: rows.map { ids[$0] }, unit: unit,
      notes: [
        "\(rows.count.counted("spectrum", plural: "spectra")) of "
          + "\(columns.count.counted("band")) read from “\(FilePaths.name(path))”"
      ]
        + (empty > 0
          ? ["\(empty.counted("row")) without any value left out"] : []))
  }
}
