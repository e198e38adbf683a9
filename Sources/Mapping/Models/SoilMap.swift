import CovariateGrids
import Display
import Figures
import Geodata
import Soil

/// A map in a file, with what its bands mean.
public struct SoilMap: Sendable {
  /// The GeoTIFF.
  public let path: String
  /// The layer that was predicted.
  public let layer: DepthInterval
  /// What was predicted, with the unit, for example `"organic carbon (g/kg)"`.
  public let propertyName: String
  /// The bands in order: `"prediction"`, and where asked for `"standard deviation"` and
  /// `"dissimilarity index"`.
  public let bands: [String]
  /// The dissimilarity index above which the model should not be trusted, or `nil`.
  public let threshold: Double?

  /// One of the bands as a raster.
  ///
  /// - Parameter name: The band's name, for example `"prediction"`.
  /// - Returns: The band.
  /// - Throws: ``MappingError/unknownBand(name:available:)``; `GeodataError`
  ///   where the file cannot be read.
  public func band(_ name: String) throws -> Raster {
    guard let index = bands.firstIndex(of: name) else {
      throw MappingError.unknownBand(name: name, available: bands)
    }
    return try Raster(path, band: index + 1)
  }

  /// Draws all bands; where there is a threshold, a last panel shows the prediction inside the area
  /// of applicability only.
  ///
  /// - Throws: `GeodataError` where the file cannot be read.
  public func plot() throws -> Figure {
    var panels: [Figure] = []
    var previews: [[Float]] = []
    for name in bands {
      let raster = try band(name)
      let picture = try raster.pictured(columns: 400)
      previews.append(picture.values)
      panels.append(
        try panel(
          name, picture.values, like: picture, raster,
          label: name == "dissimilarity index" ? "" : raster.unit))
    }
    if let threshold, let index = previews.last, let prediction = previews.first {
      let inside = zip(prediction, index).map { $1 <= Float(threshold) ? $0 : .nan }
      let raster = try band("prediction")
      panels.append(
        try panel(
          "prediction inside the area of applicability", inside,
          like: raster.pictured(columns: 400), raster, label: raster.unit))
    }
    let title = "\(propertyName), \(layer.name)"
    if panels.count == 1, var only = panels.first {
      only.title = title
      only.width = 640
      only.height = 480
      return only
    }
    return Figure.grid(panels, columns: 2, title: title)
  }

  private func panel(
    _ title: String, _ values: [Float], like picture: RasterPicture, _ raster: Raster,
    label: String
  ) throws -> Figure {
    let extent = picture.extent
    let numbers = values.map(Double.init)
    return Figure(
      title: title, width: 380, height: 320,
      aspect: try MapFrame(crs: raster.crs, middle: (extent.south + extent.north) / 2).aspect,
      marks: [
        try ImageMark(
          values: numbers, columns: picture.columns, rows: picture.rows,
          x: extent.west...extent.east, y: extent.south...extent.north, valueLabel: label,
          domain: ColorScale.limits(numbers))
      ])
  }
}

extension SoilMap: Displayable {
  /// Where the map is and a drawing of it.
  public var displayData: DisplayData {
    var text = "\(propertyName) at \(layer.name) in \(path): \(bands.joined(separator: ", "))"
    if let threshold {
      text += "; applicable up to a dissimilarity of \(NumberText.brief(threshold))"
    }
    let data = DisplayData(plainText: text)
    guard let figure = try? plot() else { return data }
    return data.adding(.html, "<p>\(text.escapedForMarkup)</p>\(figure.svg)")
  }
}
