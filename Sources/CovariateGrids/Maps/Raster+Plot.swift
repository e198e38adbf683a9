import Display
import Figures
import Geodata

extension Raster {
  /// A map of the raster; large rasters are thinned out.
  ///
  /// - Throws: ``GeodataError`` where the file cannot be read.
  public func plot() throws -> Figure {
    try picture(cells: 600, width: 640, height: 480, showsAxes: true)
  }

  /// A map of at most some cells in each direction, in the extent of a grid (`area`) where the raster
  /// has its reference system and touches it, otherwise as a whole.
  func picture(
    cells: Int, width: Int, height: Int, showsAxes: Bool, area: RasterGrid? = nil
  ) throws -> Figure {
    let area = try area.flatMap { try crs.isSame(as: $0.crs) ? $0 : nil }
    let part = area.flatMap { grid.cells(inExtentOf: $0) }
    let preview = try pictured(columns: cells, part: part)
    let extent = preview.extent
    let classes = isCategorical ? Set(preview.values.filter(\.isFinite)).sorted() : []
    let marks =
      classes.isEmpty || classes.count > ClassImageMark.limit
      ? [try image(preview)]
      : try classImage(preview, classes, legendRows: showsAxes ? max(6, (height - 100) / 18) : 0)
    return try MapFrame(crs: crs, middle: (extent.south + extent.north) / 2).figure(
      title: name, subtitle: showsAxes ? label : "", width: width, height: height,
      marks: marks, showsAxes: showsAxes, area: part == nil ? nil : area)
  }

  private func image(_ picture: RasterPicture) throws -> any Mark {
    let extent = picture.extent
    let values = picture.values.map(Double.init)
    return try ImageMark(
      values: values, columns: picture.columns, rows: picture.rows,
      x: extent.west...extent.east, y: extent.south...extent.north,
      valueLabel: unit.isEmpty ? (isCategorical ? "class" : "") : unit,
      domain: isCategorical ? nil : ColorScale.limits(values))
  }

  /// The classes in one colour each, that of the file where it gives one, and marks that name them in the legend.
  private func classImage(
    _ picture: RasterPicture, _ classes: [Float], legendRows: Int
  ) throws -> [any Mark] {
    let colors = colors(of: classes)
    let image = try ClassImageMark(
      values: picture.values.map(Double.init), classes: classes.map(Double.init), colors: colors,
      columns: picture.columns, rows: picture.rows,
      x: picture.extent.west...picture.extent.east,
      y: picture.extent.south...picture.extent.north)
    return [image] + legend(of: picture, classes, colors, rows: legendRows)
  }

  /// The colours of classes: those of the file, or else one for each code, also of those that are named
  /// but do not occur, so that a class has one colour in all views.
  private func colors(of classes: [Float]) -> [Color] {
    let codes = Set(classes).union(classNames.keys.map { Float($0) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    return classes.map { code in
      Int(exactly: code).flatMap { classColors[$0] }.map(Color.init(rgb:))
        ?? .ofClass(places[code] ?? 0)
    }
  }

  /// Marks that name the classes: all of them where there is room, or else the most frequent ones and
  /// how many more there are.
  private func legend(
    of picture: RasterPicture, _ classes: [Float], _ colors: [Color], rows: Int
  ) -> [any Mark] {
    guard rows > 0 else { return [] }
    var places = Array(classes.indices)
    if classes.count > rows {
      var counts: [Float: Int] = [:]
      for value in picture.values where !value.isNaN { counts[value, default: 0] += 1 }
      places.sort { (counts[classes[$1]] ?? 0, $0) < (counts[classes[$0]] ?? 0, $1) }
      places = Array(places.prefix(rows - 1))
    }
    let names = places.map { place in
      Int(exactly: classes[place]).flatMap { classNames[$0] }
        ?? NumberText.brief(Double(classes[place]))
    }
    let marks = ClassImageMark.legend(names, colors: places.map { colors[$0] })
    let rest = classes.count - places.count
    return rest > 0 ? marks + [LegendNoteMark("and \(rest) more classes")] : marks
  }
}

extension Raster: Displayable, CustomStringConvertible {
  /// What the file says about the raster, and a small map.
  public var displayData: DisplayData {
    var data = DisplayData(plainText: description)
    if let picture = try? picture(cells: 200, width: 420, height: 320, showsAxes: true) {
      data = data.adding(.html, "<p>\(description.escapedForMarkup)</p>\(picture.svg)")
    }
    return data
  }

  /// The raster in words.
  public var description: String {
    let kind = isCategorical ? "classes" : dataType
    return "\(name): \(grid), \(kind)" + (label.isEmpty ? "" : ", \(label)")
  }
}
