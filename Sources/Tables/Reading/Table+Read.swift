import Basics
import Display

extension Table {
  /// Reads a file: separated values (`.csv`, `.tsv`, `.txt`), a workbook (`.xlsx`, `.ods`), a
  /// GeoPackage, Shapefile, GeoJSON or another file of features.
  ///
  /// ```swift
  /// let horizons = Table.read("horizons.csv", types: ["id": .text])
  /// ```
  ///
  /// The separator, the encoding (UTF-8, UTF-16 or Windows-1252) and the types of the columns are
  /// found out: whole numbers, numbers with a decimal point (or comma where no comma separates),
  /// dates written as `2001-05-31`, `true` and `false`, and texts. Identifiers such as `007` stay
  /// texts. Empty entries and words such as `NA` are missing. What was noticed on the way stands in
  /// ``notes``. Features get columns `x` and `y` of their places, and ``crs``.
  ///
  /// - Parameters:
  ///   - path: The file, also an address that begins with `https://`.
  ///   - layer: The layer, or sheet, of a file that holds several; `nil` for the first.
  ///   - columns: The columns wanted; `nil` for all. Leaving columns out saves time and memory.
  ///   - types: The types of columns that are not to be found out; entries of another type are missing.
  ///   - headings: How many rows at the top of separated values or a sheet hold names, units and titles,
  ///     empty lines among them. Names are those of the first row whose entries differ and that lacks
  ///     none; else the rows make them together, as `depth top`. A row of units gives the columns
  ///     their ``Column/unit``, others their ``Column/title``; ``notes`` say which row was what.
  /// - Returns: The table.
  /// - Throws: ``TableError`` where the file is missing or broken, or lacks a column; `Interrupted`.
  public static func read(
    _ path: String, layer: String? = nil, columns: [String]? = nil,
    types: [String: ColumnType] = [:], headings: Int = 1
  ) throws -> Table {
    try read(
      path, TableRequest(layer: layer, columns: columns, types: types, headings: headings))
  }

  /// Reads a file with all entries as texts, as they stand there.
  package static func texts(
    _ path: String, layer: String? = nil, columns: [String]? = nil, headings: Int = 1
  ) throws -> Table {
    try read(
      path, TableRequest(layer: layer, columns: columns, keepsTexts: true, headings: headings))
  }

  private static func read(_ path: String, _ request: TableRequest) throws -> Table {
    let path = FilePaths.expanded(path)
    try HeadingRows.check(request.headings)
    var table =
      SeparatedText.isLikely(path)
      ? try SeparatedReader(path: path, request: request, context: .current).read()
      : try TableFormats.reader(of: path)(path, request)
    table.title = "\(FilePaths.name(path)): \(table.count.counted("row"))"
    return table
  }
}
