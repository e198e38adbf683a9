import Basics
import Display
import Figures
import Tables

extension SlabSummary: Displayable, CustomStringConvertible {
  /// The quantiles as a table and their picture.
  public var displayData: DisplayData {
    DisplayData(plainText: description).adding(.html, table.html + plot().svg)
  }

  /// The table as text.
  public var description: String { table.description }

  /// One row a group and slab: `group`, `top (cm)`, `bottom (cm)`, one column a quantile such as
  /// `q50`, `profiles` with a value in the slab, and the `contributing fraction`.
  public var table: Table {
    let rows = zip(groups, cells).flatMap { group, cells in
      zip(slabs, cells).map { slab, cell -> [Value] in
        let quantiles = cell.quantiles.map { $0.isNaN ? Value.missing : .number($0) }
        return [.text(group), .number(slab.top), .number(slab.bottom)] + quantiles
          + [.integer(cell.profiles), .number(cell.share)]
      }
    }
    return Table(
      title: "\(property) by depth",
      columns: ["group", "top (cm)", "bottom (cm)"]
        + probabilities.map { "q" + NumberText.trimmed($0 * 100, decimals: 2) }
        + ["profiles", "contributing fraction"], rows: rows)
  }
}

extension SlabSummary {
  /// The middle quantile as a line over depth, in a band between the outer ones.
  ///
  /// The per cent beside the lines say how much of the slab was measured.
  ///
  /// - Parameter panels: Whether each group has a panel of its own; otherwise a colour of its own.
  /// - Returns: The picture, with depth downwards.
  public func plot(panels: Bool = false) -> Figure {
    guard panels, groups.count > 1 else {
      return figure(
        title: property.name, subtitle: subtitle(shares: groups.count == 1),
        groups.indices.map { $0 }, width: 460,
        shares: groups.count == 1)
    }
    return .grid(
      groups.indices.map {
        figure(
          title: "\(groups[$0]) (\(profileCounts[$0]))", subtitle: "", [$0], width: 260,
          shares: true)
      }, columns: min(groups.count, 4), title: property.name,
      subtitle: subtitle(shares: true), sharesAxes: true)
  }

  private func figure(
    title: String, subtitle: String, _ shown: [Int], width: Int, shares: Bool
  ) -> Figure {
    Figure(
      title: title, subtitle: subtitle, width: width, height: 480,
      x: Axis(property.description), y: Axis("Depth (cm)", isReversed: true),
      marks: shown.flatMap { bands($0) } + shown.map { line($0) }
        + (shares ? shown.map { shareLabels($0) } : []))
  }

  private func subtitle(shares: Bool) -> String {
    func per(_ probability: Double) -> String {
      NumberText.trimmed(probability * 100, decimals: 2)
    }
    let outer = [probabilities.first, probabilities.last].compactMap { $0 }.map(per)
    let band = probabilities.count > 1 ? ", band \(outer[0]) to \(outer[1]) %" : ""
    let left =
      profilesWithoutGroup > 0
      ? "; \(profilesWithoutGroup.counted("profile")) without a group left out" : ""
    return "quantile \(per(probabilities[middle])) %" + band + left
      + (shares ? "; at the right how much was measured" : "")
  }

  /// The quantile nearest to the median.
  private var middle: Int {
    probabilities.indices.min {
      abs(probabilities[$0] - 0.5) < abs(probabilities[$1] - 0.5)
    } ?? 0
  }

  private var depths: [Double] { slabs.flatMap { [$0.top, $0.bottom] } }

  /// One quantile of a group twice a slab, for a line in steps.
  private func steps(_ group: Int, _ quantile: Int) -> [Double] {
    cells[group].flatMap { [$0.quantiles[quantile], $0.quantiles[quantile]] }
  }

  private func line(_ group: Int) -> any Mark {
    LineMark(
      points: zip(steps(group, middle), depths).map { (x: $0, y: $1) }, label: label(group),
      color: color(group))
  }

  private func bands(_ group: Int) -> [any Mark] {
    guard probabilities.count > 1 else { return [] }
    let band = try? AreaMark(
      x: depths, low: steps(group, 0), high: steps(group, probabilities.count - 1),
      label: label(group), color: color(group), opacity: 0.2, isVertical: true)
    return band.map { [$0] } ?? []
  }

  private func label(_ group: Int) -> String { groups.count > 1 ? groups[group] : "" }
  private func color(_ group: Int) -> Color { .ofClass(group) }

  /// How much was measured, a tenth of the depth apart, at the right of the curves.
  private func shareLabels(_ group: Int) -> any Mark {
    let top = slabs.first?.top ?? 0
    let distance = ((slabs.last?.bottom ?? 0) - top) / 10
    let values = cells.joined().flatMap(\.quantiles).filter(\.isFinite)
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    // Beyond the curves, which then have room beside the numbers.
    let right = greatest + 0.22 * (greatest > least ? greatest - least : 1)
    var items: [LabelsMark.Item] = []
    var next = top
    for (slab, cell) in zip(slabs, cells[group]) where slab.top >= next - 1e-9 {
      var item = LabelsMark.Item(
        NumberText.trimmed(cell.share * 100, decimals: 0) + " %", x: right,
        y: (slab.top + slab.bottom) / 2)
      item.color = Color(rgb: 0x5A5A5A)
      items.append(item)
      next = slab.top + distance
    }
    return LabelsMark(items, size: 9, anchor: .end, isThinned: true, widensAxes: true)
  }
}
