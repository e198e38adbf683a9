import Basics
import Display

/// What can go wrong with rasters, tables and reference systems.
public enum GeodataError: Error, Equatable, Sendable {
  /// The GDAL library is not installed, or too old.
  case libraryMissing(reason: String)
  /// There is no such file; the second value lists files of similar names.
  case fileMissing(path: String, near: [String])
  /// The file is there, but cannot be opened.
  case cannotOpen(path: String, reason: String)
  /// The file has fewer bands.
  case noSuchBand(path: String, band: Int, available: Int)
  /// A file of several layers has no such layer.
  case unknownTableLayer(String, available: [String], path: String)
  /// A reference system cannot be understood.
  case referenceSystem(definition: String, reason: String)
  /// A file does not say which reference system it is in.
  case referenceSystemMissing(path: String)
  /// Coordinates cannot be brought from one reference system to another.
  case cannotTransform(from: String, to: String, reason: String)
  /// Values cannot be read.
  case cannotRead(path: String, reason: String)
  /// A file cannot be written.
  case cannotWrite(path: String, reason: String)
  /// Two lists that belong together differ in length.
  case countMismatch(what: String, expected: Int, found: Int)
  /// A window reaches beyond its raster.
  case windowOutside(path: String, window: String, columns: Int, rows: Int)
  /// A grid without cells, or with cells of no size.
  case grid(reason: String)

  /// Does what writing a file needs, and names the file where it cannot be done.
  package static func writing<Result>(
    _ path: String, _ body: () throws(WritingProblem) -> Result
  ) throws(GeodataError) -> Result {
    do {
      return try body()
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
    }
  }
}

extension GeodataError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .libraryMissing(let reason):
      "GDAL cannot be used: \(reason). It reads and writes rasters and tables. "
        + "Install it: on Debian and Ubuntu “apt install libgdal-dev”, on Fedora "
        + "“dnf install gdal”."
    case .fileMissing(let path, let near): fileMissing(path, near)
    case .cannotOpen(let path, let reason): "“\(path)” cannot be opened: \(sentence(reason))"
    case .noSuchBand(let path, let band, let available):
      "“\(path)” has no band \(band); it has "
        + (available == 1 ? "one band, number 1." : "the bands 1 to \(available).")
    case .unknownTableLayer(let name, let available, let path):
      "“\(path)” has no layer “\(name)”. "
        + NearNames.advice(name, among: available, noun: "layers")
    case .referenceSystem(let definition, let reason):
      "“\(definition)” is no reference system: \(sentence(reason)) "
        + "Write an EPSG code such as “EPSG:4326”, a PROJ string or well-known text."
    case .referenceSystemMissing(let path):
      "“\(path)” does not say which reference system it is in. "
        + "Give it, for example crs: \"EPSG:4326\", or write it into the file with "
        + "“gdal_edit.py -a_srs EPSG:4326 FILE”."
    case .cannotTransform(let from, let to, let reason):
      "Coordinates cannot be brought from \(from) to \(to): \(sentence(reason))"
    case .cannotRead(let path, let reason): "“\(path)” cannot be read: \(sentence(reason))"
    case .cannotWrite(let path, let reason): "“\(path)” cannot be written: \(sentence(reason))"
    case .countMismatch(let what, let expected, let found):
      "\(what): \(expected) expected, \(found) given."
    case .windowOutside(let path, let window, let columns, let rows):
      "The window \(window) reaches beyond “\(path)”, which has \(columns.counted("column")) and "
        + "\(rows.counted("row"))."
    case .grid(let reason): "That is no grid: \(sentence(reason))"
    }
  }

  private func fileMissing(_ path: String, _ near: [String]) -> String {
    let advice =
      near.isEmpty
      ? "Check the path; a relative path starts from the working directory."
      : "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?"
    return "There is no file “\(path)”. \(advice)"
  }

  private func sentence(_ reason: String) -> String {
    guard let last = reason.last else { return "no reason was given." }
    return ".!?".contains(last) ? reason : reason + "."
  }
}
