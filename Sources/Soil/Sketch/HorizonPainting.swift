import Display
import Figures

/// The colours of the horizons of a sketch, and what explains them.
struct HorizonPainting {
  /// What colours the horizons, in words.
  let title: String
  private let color: SketchColor
  private let column: Int?
  private let colorMap: ColorMap

  /// Classes that a legend names.
  private static let mostClasses = 24
  private static let plainColor = Color(rgb: 0xD9C3A0)

  init(_ profiles: SoilProfiles, _ color: SketchColor, _ colorMap: ColorMap) throws {
    self.color = color
    self.colorMap = colorMap
    switch color {
    case .property(let property):
      let index = try profiles.index(of: property)
      column = index
      title = profiles.properties[index].description
    case .column(let name), .munsell(let name):
      try profiles.checkHorizonColumn(name)
      (column, title) = (nil, name)
    case .plain: (column, title) = (nil, "")
    }
  }

  /// The colours of some profiles.
  struct Colors {
    /// One colour a horizon, `nil` where nothing is known.
    var colors: [[Color?]]
    var scale: ColorScale?
    /// Marks that draw nothing and name classes in the legend.
    var legend: [any Mark] = []
    var remarks: [String] = []
  }

  func colors(_ profiles: [SoilProfile]) -> Colors {
    switch color {
    case .property: return ofNumbers(profiles)
    case .column(let name): return ofClasses(profiles, name)
    case .munsell(let name): return ofNotations(profiles, name)
    case .plain: return Colors(colors: profiles.map { $0.horizons.map { _ in Self.plainColor } })
    }
  }

  private func ofNumbers(_ profiles: [SoilProfile]) -> Colors {
    let values = profiles.map { profile in
      profile.horizons.map { horizon in column.map { horizon.values[$0] } ?? .nan }
    }
    let all = values.flatMap { $0 }
    let scale = ColorScale(
      map: colorMap, domain: ColorScale.limits(all), values: all, label: title)
    return Colors(colors: values.map { $0.map { scale.color($0) } }, scale: scale)
  }

  private func ofClasses(_ profiles: [SoilProfile], _ name: String) -> Colors {
    let texts = profiles.map { $0.horizons.map { $0.entries[name] ?? "" } }
    let classes = Set(texts.joined()).subtracting([""]).sorted()
    let places = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
    var result = Colors(
      colors: texts.map { $0.map { text in places[text].map { Color.ofClass($0) } } })
    result.legend = classes.prefix(Self.mostClasses).enumerated().map { place, name in
      RectangleMark(rectangles: [], label: name, color: .ofClass(place), opacity: 1)
    }
    if classes.count > Self.mostClasses {
      result.legend.append(LegendNoteMark("and \(classes.count - Self.mostClasses) more classes"))
    }
    return result
  }

  private func ofNotations(_ profiles: [SoilProfile], _ name: String) -> Colors {
    var unread: [String] = []
    var cut = 0
    let colors = profiles.map { profile in
      profile.horizons.map { horizon -> Color? in
        guard let text = horizon.entries[name] else { return nil }
        guard let found = try? MunsellColor(text) else {
          unread.append("“\(text)”")
          return nil
        }
        cut += found.isShownExactly ? 0 : 1
        return found.color
      }
    }
    var result = Colors(colors: colors)
    if !unread.isEmpty {
      result.remarks.append("no Munsell colours: \(WordList.text(unread))")
    }
    if cut > 0 {
      result.remarks.append(
        "\(cut.counted("colour")) that no screen shows \(cut.agreeing("is", "are")) cut to the nearest"
      )
    }
    return result
  }
}
