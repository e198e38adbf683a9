import CovariateGrids
import Display
import Soil
import Tables

/// Samples of several properties at the same sites, with the same windows of covariates.
///
/// Learners take the samples of one property at a time, all of its layers together:
///
/// ```swift
/// let samples = try layers.sampled(from: covariates, window: 15)
/// let clay = try samples[.clay]
/// ```
///
/// All have the sites of every property, in the same order, so that folds of whole sites that are made
/// of one fit the others; a site without a value of a property has missing ones, which learners leave
/// out.
public struct PropertySamples: Sendable {
  /// The properties, in the order asked for.
  public let properties: [SoilProperty]

  /// The samples of each property, in the order of ``properties``.
  package let samples: [Samples]

  /// The number of sites.
  public var count: Int { samples[0].count }
  /// The layers' names from the surface down, for example `"0-5 cm"`.
  public var layerNames: [String] { samples[0].layerNames }
  /// The names of the channels; see ``Samples/covariateNames``.
  public var covariateNames: [String] { samples[0].covariateNames }
  /// The width of a window in cells.
  public var window: Int { samples[0].window }
  /// The profiles that could not be used, with the reason; columns `profile` and `reason`.
  public var excluded: Table { samples[0].excluded }

  /// The samples of one property.
  ///
  /// - Parameter property: One of ``properties``, for example `.clay`.
  /// - Throws: ``SoilError/unknownProperty(_:available:)``.
  public subscript(property: SoilProperty) -> Samples {
    get throws {
      guard let index = properties.firstIndex(where: { $0.name == property.name }) else {
        throw SoilError.unknownProperty(property.name, available: properties.map(\.name))
      }
      return samples[index]
    }
  }
}

extension PropertyLayers {
  /// Reads the covariates around every profile that has any of the properties, once for all.
  ///
  /// What is left out, and how channels are made, is as in
  /// ``DepthLayers/sampled(from:window:scales:)``.
  ///
  /// - Parameters:
  ///   - covariates: The rasters.
  ///   - window: The width of the window around a site in cells, an odd number from 1 to 101.
  ///   - scales: The widths in cells of the squares that the windows' cells are means over,
  ///     different odd numbers, for example `[1, 3, 9]`; no window may span over 999 cells.
  /// - Returns: The samples of each property, at the same sites.
  /// - Throws: As ``DepthLayers/sampled(from:window:scales:)``.
  public func sampled(
    from covariates: Covariates, window: Int = 1, scales: [Int] = [1]
  ) throws -> PropertySamples {
    let first = try aligned(0).sampled(from: covariates, window: window, scales: scales)
    let rows = Dictionary(profileIDs.enumerated().map { ($1, $0) }) { first, _ in first }
    let sites = first.profileIDs.compactMap { rows[$0] }
    let all = layers.indices.map { index -> Samples in
      let own = aligned(index)
      let width = own.layerNames.count
      return first.replacing(
        targets: sites.flatMap { own.values[$0 * width..<($0 + 1) * width].map(Float.init) },
        property: own.property)
    }
    return PropertySamples(properties: properties, samples: all)
  }
}

extension PropertySamples: Displayable, CustomStringConvertible {
  /// What the samples hold, property by property.
  public var displayData: DisplayData { summary.displayData }

  /// The same as text.
  public var description: String { summary.description }

  /// Count, range, mean and median of each layer of each property.
  public var summary: Table {
    let tables = samples.map(\.summary)
    return Table(
      title: "\(count.counted("site")) with windows of \(window) × \(window) cells and "
        + covariateNames.count.counted("channel"),
      columns: ["property"] + tables[0].columns,
      rows: zip(properties, tables).flatMap { property, table in
        table.cells.map { [.text(property.description)] + $0 }
      })
  }
}
