import Geodata

/// Why a file has no column of some name where it was sought.
public enum ColumnHint: Equatable, Sendable {
  /// The header is not the first line.
  case laterLine(Int)
  /// The names are spread over the first lines, up to this one.
  case spreadNames(Int)
  /// The names are separated by spaces.
  case spaces
  /// The file is in an encoding other than UTF-8, and was read as Windows-1252.
  case encoding
  /// The first layer was read, and there are others, each with its name and columns.
  case otherLayers(first: String, others: [String])
}

extension ColumnHint {
  /// What a file tells of a column that is not in the header, while others that were named may be;
  /// `nil` for nothing.
  init?(
    _ name: String, _ header: [String], _ path: String, layer: String?, others: [String] = []
  ) throws {
    let layers = layer == nil ? try FeatureTable.layers(path) : []
    if layers.count > 1, let first = layers.first {
      self = .otherLayers(first: first.name, others: try Self.otherLayers(path, than: layer))
    } else if let line = try FeatureTable.laterHeader(path, with: name) {
      self = others.contains(where: header.contains) ? .spreadNames(line) : .laterLine(line)
    } else if header.count == 1, header[0].split(separator: " ").contains(name[...]) {
      self = .spaces
    } else if try FeatureTable.isInOtherEncoding(path) {
      self = .encoding
    } else {
      return nil
    }
  }

  /// The layers of a file besides one, or besides the first, each with its columns.
  static func otherLayers(_ path: String, than layer: String?) throws -> [String] {
    let layers = try FeatureTable.layers(path)
    let own = layer ?? layers.first?.name
    return layers.filter { $0.name != own }.map { "“\($0.name)” (\(list($0.columns)))" }
  }

  private static func list(_ columns: [String]) -> String {
    columns.prefix(12).joined(separator: ", ") + (columns.count > 12 ? ", …" : "")
  }

  /// What to do, with what the names of the columns tell.
  func text(_ advice: String) -> String {
    switch self {
    case .laterLine(let line):
      "Line \(line) has it: take out the lines before that one, so that the file begins with its "
        + "header, or read it with headings: \(line)."
    case .spreadNames(let line):
      "Line \(line) has it, and line 1 other columns: the names are spread over the lines "
        + "\(line == 2 ? "1 and 2" : "1 to \(line)"): write them into one, read the file with "
        + "headings: \(line), which joins them, or give the names that line 1 has; text before the first horizon is left out."
    case .spaces:
      "Its names are separated by spaces; separate them with commas, semicolons, tabs or bars."
    case .encoding:
      advice + " The file is not in UTF-8 and was read as Windows-1252, which garbles letters of "
        + "other encodings; save it as UTF-8."
    case .otherLayers(let first, let others):
      "Its first layer, “\(first)”, was read. \(advice) Name another layer with layer: (or "
        + "sitesLayer: for the coordinates): \(others.joined(separator: ", "))."
    }
  }
}
