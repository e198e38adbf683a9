import Display
import Figures

extension SoilProfiles {
  /// Profiles side by side: a column each, with its horizons as boxes over their depths.
  ///
  /// The names of the horizons stand in the boxes and their limits beside them. Horizons without what
  /// colours them are grey with a stroke. Profiles that do not fit in the width are left out, which the
  /// picture says.
  ///
  /// ```swift
  /// try profiles.sketch(color: .munsell("colour"), groups: "parent material")
  /// ```
  ///
  /// - Parameters:
  ///   - ids: The profiles in the order wanted; empty for all in their own.
  ///   - color: What colours the horizons; `nil` for organic carbon, or else the first property.
  ///   - groups: A site column whose entries put the profiles in groups with a heading each, in
  ///     alphabetical order; see ``adding(siteColumns:from:profile:)``.
  ///   - names: A column of ``horizonColumns`` with the names that stand in the boxes; `nil` for
  ///     those of `horizonName` when the profiles were read, an empty text for none.
  ///   - depth: The depth in cm at which the picture ends; `nil` for that of the deepest horizon.
  ///   - colorMap: The colours of a property.
  ///   - width: The width of the picture, in pixels.
  ///   - height: The height of the picture, in pixels.
  /// - Returns: The picture, with depth downwards.
  /// - Throws: ``SoilError/unknownProfile(_:available:)``,
  ///   ``SoilError/unknownProperty(_:available:)``,
  ///   ``SoilError/unknownHorizonColumn(_:available:)``,
  ///   ``SoilError/unknownSiteColumn(_:available:)``, ``RangeError/outOfRange(_:value:expected:)``.
  /// Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
  /// DOI 10.1016/j.cageo.2012.10.020, for the form of such sketches.
  public func sketch(
    _ ids: [String] = [], color: SketchColor? = nil, groups: String? = nil, names: String? = nil,
    depth: Double? = nil, colorMap: ColorMap = .viridis, width: Int = 900, height: Int = 480
  ) throws -> Figure {
    if let depth, !(depth > 0 && depth.isFinite) {
      throw RangeError.outOfRange("depth", value: depth, expected: "a depth in cm above 0")
    }
    if let names, !names.isEmpty { try checkHorizonColumn(names) }
    let sketch = try ProfileSketch(
      columns: SketchColumns(self, ids: ids, groups: groups, width: width),
      painting: HorizonPainting(self, color ?? usualColor, colorMap), names: names, depth: depth)
    return Figure(
      title: sketch.title, subtitle: sketch.subtitle, width: width, height: height,
      x: Axis(categories: sketch.columns.shown.map(\.id)), y: Axis("Depth (cm)", isReversed: true),
      marks: sketch.marks)
  }

  /// Organic carbon, or else the first property there is.
  private var usualColor: SketchColor {
    guard let first = properties.first else { return .plain }
    let isKnown = properties.contains { $0.name == SoilProperty.organicCarbon.name }
    return .property(isKnown ? .organicCarbon : first)
  }
}
