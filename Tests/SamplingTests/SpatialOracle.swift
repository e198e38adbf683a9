import Foundation
import Geodata
import Sampling
import Soil

/// The sites and values of `Fixtures/Spatial`, see the README there.
struct SpatialOracle {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Spatial").path

  let r: R
  let python: Python
  private let sites: FeatureTable

  init() throws {
    func read<Value: Decodable>(_ name: String) throws -> Value {
      let data = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)"))
      return try JSONDecoder().decode(Value.self, from: data)
    }
    r = try read("r.json")
    python = try read("python.json")
    sites = try FeatureTable("\(Self.folder)/sites.csv")
  }

  /// The sites in metres, or in degrees.
  func samples(inDegrees: Bool = false) throws -> Samples {
    let x = try sites.numbers(inDegrees ? "lon" : "x")
    let y = try sites.numbers(inDegrees ? "lat" : "y")
    let columns = try ["a", "b", "c", "rock"].map { try sites.numbers($0) }
    let ids = try sites.texts("id")
    return Samples(
      depths: [try DepthInterval(top: 0, bottom: 30)],
      covariateNames: ["a", "b", "c", "rock = 1", "rock = 0"],
      isClass: [false, false, false, true, true], window: 1, profileIDs: ids,
      coordinates: zip(x, y).map { SiteCoordinate(x: $0, y: $1) },
      crs: inDegrees ? .wgs84 : "EPSG:32633", cellSize: 10,
      targets: try sites.numbers("value").map(Float.init),
      windows: ids.indices.flatMap { site in
        columns.map { Float($0[site]) } + [Float(1 - columns[3][site])]
      },
      propertyName: "clay", unit: "%",
      siteEntries: [
        "region": Dictionary(
          zip(ids, try sites.texts("region")), uniquingKeysWith: { first, _ in first })
      ])
  }

  /// The covariates, `[sites][C]`.
  func covariates() throws -> [[Double]] {
    let samples = try samples()
    let centers = samples.centers
    return (0..<samples.count).map { site in
      (0..<5).map { Double(centers[site * 5 + $0]) }
    }
  }

  struct Classes: Decodable {
    let distances: [Double]
    let semivariances: [Double]
    let counts: [Int]
  }

  struct Fit: Decodable {
    let nugget: Double
    let partialSill: Double
    let range: Double
    let misfit: Double
  }

  struct Moran: Decodable {
    let value: Double
    let expectation: Double
    let variance: Double
    let zScore: Double
    let isolated: Int?
  }

  struct R: Decodable {
    let matheron: Classes
    let cressieHawkins: Classes
    let residuals: Classes
    let fits: [String: Fit]
    let moranNearest: Moran
    let moranWithin: Moran
  }

  struct Python: Decodable {
    struct GreatCircle: Decodable {
      let fromFirst: [Double]
      let distances: [Double]
      let semivariances: [Double]
      let counts: [Int]
    }

    struct Distances: Decodable {
      let wasserstein: Double
      let wassersteinOfNeighbours: Double
      let testToTraining: [Double]
      let pValue: Double
      let matched: Double
    }

    struct Latin: Decodable {
      let places: [Int]
      let parts: [Double]
      let random: [Double]
    }

    let greatCircle: GreatCircle
    let fits: [String: Fit]
    let distances: Distances
    let ward: [String: [Int]]
    let latin: Latin
    let kennardStone: [Int]
    let residuals: [Double]
    let matern: [[Double]]
  }
}

/// Whether two lists are equal within a tolerance.
func areClose(_ left: [Double], _ right: [Double], _ tolerance: Double) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance * (1 + max(abs($0), abs($1))) }
}
