import Basics
import CovariateGrids
import Display
import Geodata

extension SoilModel {
  /// Predicts every cell of the covariates' grid and writes a GeoTIFF.
  ///
  /// The bands are the prediction and, where asked for, its standard deviation and the
  /// dissimilarity index of the area of applicability. Cells at which a covariate has no value are
  /// missing; missing values elsewhere in a window count as the mean. The file is written whole or
  /// not at all.
  ///
  /// - Parameters:
  ///   - covariates: Rasters that hold the channels of the model, on cells of the same size.
  ///   - path: The file to write, which ends in `.tif` or `.tiff`, for example `"soc_0_5cm.tif"`;
  ///     its folder must exist.
  ///   - uncertainty: How the standard deviation is found, or `nil` for none.
  ///   - applicability: Whether the dissimilarity index is written.
  /// - Returns: The map, ready to be drawn.
  /// - Throws: `SoilError` where a covariate is lacking; ``MappingError`` for cells of another size
  ///   or a model without training sites; `GeodataError` where a file cannot be read or written;
  ///   `Interrupted`.
  public func map(
    _ covariates: Covariates, to path: String, uncertainty: Uncertainty? = nil,
    applicability: Bool = false
  ) throws -> SoilMap {
    let context = RunContext.current
    try RasterWriter.check(path)
    try check(covariates)
    let ensemble = try uncertainty.map { try self.ensemble($0, context) }
    let area =
      applicability
      ? try Applicability(model: self, training: trainingSites(), context: context) : nil
    let painter = MapPainter(
      model: self, covariates: covariates, ensemble: ensemble, applicability: area,
      context: context)
    try painter.write(to: path)
    return SoilMap(
      path: path, layer: layer, propertyName: propertyName, bands: painter.bands.map(\.name),
      threshold: area?.threshold)
  }

  private func ensemble(_ uncertainty: Uncertainty, _ context: RunContext) throws -> ModelEnsemble {
    switch uncertainty {
    case .ensemble(let members):
      try MappingError.require(members, "ensemble", from: 2, to: 1000)
      return try ModelEnsemble(
        of: self, training: trainingSites(), members: members, context: context)
    }
  }

  private func check(_ covariates: Covariates) throws {
    _ = try covariates.channels(named: covariateNames)
    let (size, expected) = (covariates.grid.cellWidth, description.cellSize)
    guard abs(size - expected) <= 0.01 * expected else {
      throw MappingError.otherCellSize(received: size, expected: expected)
    }
  }
}
