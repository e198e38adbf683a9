import Display
import Figures
import Tables

extension Variogram: Displayable, CustomStringConvertible {
  /// The classes and the model.
  public var displayData: DisplayData {
    let paragraph = sentence.isEmpty ? "" : "<p>\(sentence.escapedForMarkup)</p>"
    return DisplayData(plainText: description).adding(.html, paragraph + table.html)
  }

  /// The model and the classes as text.
  public var description: String {
    [sentence, table.description].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var sentence: String {
    ([model?.description].compactMap { $0 } + remarks).joined(separator: "; ")
  }

  /// A row a class of distance.
  public var table: Table {
    let way = estimator == .cressieHawkins ? ", robust" : ""
    return Table(
      title: "Variogram of \(name), \(siteCount.counted("site"))\(way)",
      columns: ["distance (m)", "semivariance", "pairs"],
      rows: distances.indices.map {
        [.number(distances[$0]), .number(semivariances[$0]), .integer(counts[$0])]
      })
  }
}

extension Variogram {
  /// The classes as points with their numbers of pairs, the model as a line, and its range.
  public func plot() -> Figure {
    let end = max(distances.last ?? 1, cutoff)
    let scale = end >= 10_000 ? 1000.0 : 1
    let unit = scale == 1 ? "m" : "km"
    let top = max(semivariances.max() ?? 1, model?.sill ?? 0)
    let height = top > 0 ? top * 1.12 : 1
    var marks: [any Mark] = []
    if let model {
      marks.append(
        LineMark(
          points: (0...200).map {
            let distance = end * Double($0) / 200
            return (x: distance / scale, y: model.semivariance(at: distance))
          }, label: "\(model.shape) model", color: .vermilion))
      if model.range > 0, model.range <= end {
        let text = "range \(NumberText.brief(model.range / scale)) \(unit)"
        marks.append(RuleMark(.vertical(model.range / scale), label: text))
      }
    }
    marks.append(
      PointMark(
        points: zip(distances, semivariances).map { (x: $0 / scale, y: $1) },
        label: "pairs of sites", color: .blue, opacity: 1, size: 7))
    marks += distances.indices.map { index in
      TextMark(
        "\(counts[index])",
        .at(x: distances[index] / scale, y: semivariances[index] + 0.04 * height), size: 9.5)
    }
    return Figure(
      title: "Variogram of \(name)", subtitle: subtitle,
      x: Axis("Distance (\(unit))", domain: 0...end / scale),
      y: Axis("Semivariance", domain: 0...height), marks: marks)
  }

  /// The model, in few words where there is more to be said.
  private var subtitle: String {
    guard !remarks.isEmpty else { return model?.description ?? "" }
    let short = model.map {
      $0.range > 0 ? "\($0.shape) model, range \(NumberText.brief($0.range)) m" : "pure nugget"
    }
    return ([short].compactMap { $0 } + remarks).joined(separator: "; ")
  }

  /// What is to be borne in mind about the model and the sites.
  private var remarks: [String] {
    let isBeyond = (model?.range ?? 0) > cutoff
    return [
      isBeyond ? "beyond the greatest distance looked at, \(NumberText.brief(cutoff)) m" : nil,
      siteCount < knownCount ? "\(siteCount) of \(knownCount) sites, drawn at random" : nil,
    ].compactMap { $0 }
  }
}
