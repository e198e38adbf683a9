import Figures

/// Profiles side by side, as marks.
struct ProfileSketch {
  let columns: SketchColumns
  private let colors: HorizonPainting.Colors
  private let paintedBy: String
  private let names: String?
  private let end: Double

  /// Half of a box where the distance of two columns is 1, and where its depths stand.
  private static let halfWidth = 0.3

  init(columns: SketchColumns, painting: HorizonPainting, names: String?, depth: Double?) {
    self.columns = columns
    self.names = names
    colors = painting.colors(columns.shown)
    paintedBy = painting.title
    end = depth ?? columns.shown.compactMap { $0.horizons.map(\.bottom).max() }.max() ?? 0
  }

  var title: String {
    paintedBy.isEmpty ? "Profiles" : "Profiles by \(paintedBy)"
  }
  var subtitle: String { (columns.remarks + colors.remarks).joined(separator: "\n") }

  var marks: [any Mark] {
    [ColoredBoxesMark(boxes, colorScale: colors.scale)] + colors.legend + separators
      + [
        LabelsMark(limits, size: 8.5, anchor: .start, isThinned: true),
        LabelsMark(horizonNames, size: 10),
        LabelsMark(headings, size: 12, isBold: true, headroom: headings.isEmpty ? 0 : 22),
      ]
  }

  /// The horizons above the end of the picture with their columns and colours.
  private var drawn: [(column: Double, horizon: SoilHorizon, color: Color?)] {
    zip(columns.shown, colors.colors).enumerated().flatMap { column, pair in
      zip(pair.0.horizons, pair.1).compactMap {
        horizon, color -> (column: Double, horizon: SoilHorizon, color: Color?)? in
        guard horizon.top < end else { return nil }
        var horizon = horizon
        horizon.bottom = min(horizon.bottom, end)
        return (Double(column), horizon, color)
      }
    }
  }

  private var boxes: [ColoredBoxesMark.Item] {
    drawn.map {
      ColoredBoxesMark.Item(
        left: $0.column - Self.halfWidth, right: $0.column + Self.halfWidth, low: $0.horizon.top,
        high: $0.horizon.bottom, color: $0.color)
    }
  }

  private var horizonNames: [LabelsMark.Item] {
    drawn.compactMap { column, horizon, color in
      let name = names.map { horizon.entries[$0] ?? "" } ?? horizon.name
      guard !name.isEmpty else { return nil }
      var item = LabelsMark.Item(name, x: column, y: (horizon.top + horizon.bottom) / 2)
      item.room = (2 * Self.halfWidth * 0.94, horizon.bottom - horizon.top)
      item.halo = color == nil ? ColoredBoxesMark.missingColor : nil
      item.color = (color?.luminance ?? 1) > 0.22 ? Color(rgb: 0x1F1F1F) : .white
      return item
    }
  }

  /// The depths of limits beside the boxes: those of the ends first, which others make room for.
  private var limits: [LabelsMark.Item] {
    let all = Dictionary(grouping: drawn, by: \.column)
    return all.keys.sorted().flatMap { column in
      let horizons = (all[column] ?? []).map(\.horizon)
      let depths = Set(horizons.flatMap { [$0.top, $0.bottom] }).sorted()
      let ends = [depths.last, depths.first].compactMap { $0 }
      return (ends + depths.dropFirst().dropLast()).map { depth in
        var item = LabelsMark.Item(
          MunsellColor.shown(depth), x: column + Self.halfWidth, y: depth)
        item.right = 2.5
        item.color = Color(rgb: 0x5A5A5A)
        return item
      }
    }
  }

  private var headings: [LabelsMark.Item] {
    columns.headings.map { text, columns in
      var item = LabelsMark.Item(
        text, x: Double(columns.lowerBound + columns.upperBound - 1) / 2, y: 0)
      item.down = -14
      item.room = (Double(columns.count) * 0.98, max(end, 1))
      return item
    }
  }

  private var separators: [any Mark] {
    columns.headings.dropFirst().map {
      RuleMark(.vertical(Double($0.columns.lowerBound) - 0.5), color: .gray, width: 1)
    }
  }
}
