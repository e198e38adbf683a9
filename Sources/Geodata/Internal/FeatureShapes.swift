import CGDAL
import Display

/// Counts the shapes of features that are no points, each of which counts as one place.
struct FeatureShapes {
  private var counts: [Kind: Int] = [:]

  /// Shapes that are no points.
  private enum Kind: CaseIterable {
    case pointGroup, line, area, other

    /// By the number of a type in well-known binary (OGC 06-103r4, table 7), without heights and
    /// measures; `nil` for a point.
    init?(_ type: UInt32) {
      switch type {
      case 1: return nil
      case 4: self = .pointGroup
      case 2, 5, 8, 9, 11, 13: self = .line
      case 3, 6, 10, 12, 14, 15, 16, 17: self = .area
      default: self = .other
      }
    }

    func text(_ count: Int) -> String {
      switch self {
      case .pointGroup: count.counted("group") + " of several points"
      case .line: count.counted("line")
      case .area: count.counted("area")
      case .other: count.counted("collection") + " of shapes"
      }
    }
  }

  /// The type of a shape in well-known binary without heights and measures, which add thousands or
  /// set the highest bit.
  static func type(_ gdal: GDAL.Functions, _ shape: OGRGeometryH) -> UInt32 {
    (gdal.OGR_G_GetGeometryType(shape).rawValue & 0x7FFF_FFFF) % 1000
  }

  /// Takes note of a shape; a group of one point is as good as a point.
  mutating func add(_ gdal: GDAL.Functions, _ shape: OGRGeometryH) {
    guard let kind = Kind(Self.type(gdal, shape)) else { return }
    if kind == .pointGroup, gdal.OGR_G_GetGeometryCount(shape) == 1 { return }
    counts[kind, default: 0] += 1
  }

  /// One sentence for each kind that there is.
  func remarks(file: String) -> [String] {
    Kind.allCases.compactMap { kind in
      counts[kind].map { count in
        "in “\(file)” \(kind.text(count)) \(count.agreeing("counts as a point", "count as points")) "
          + "at the \(count.agreeing("centre", "centres"))"
          + (kind == .line ? ", which need not lie on the line" : "")
      }
    }
  }
}
