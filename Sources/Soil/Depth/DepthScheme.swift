import Display

/// Standard layers, to which the horizons of all profiles are brought.
public struct DepthScheme: Hashable, Sendable {
  /// The layers from the surface down.
  public let intervals: [DepthInterval]

  /// Makes layers that follow each other without a gap.
  ///
  /// - Parameter boundaries: Depths in cm, each greater than the one before, for example
  ///   `[0, 5, 15]` for the layers 0-5 and 5-15 cm.
  /// - Throws: ``SoilError/depthBoundaries(_:)``.
  public init(_ boundaries: [Double]) throws {
    let isOrdered = zip(boundaries, boundaries.dropFirst()).allSatisfy { $0 < $1 }
    guard boundaries.count >= 2, boundaries.allSatisfy({ $0.isFinite && $0 >= 0 }), isOrdered
    else { throw SoilError.depthBoundaries(boundaries) }
    self.init(checked: boundaries)
  }

  /// Makes a scheme of one layer.
  ///
  /// - Throws: ``SoilError/depthInterval(top:bottom:)``.
  public init(top: Double, bottom: Double) throws {
    intervals = [try DepthInterval(top: top, bottom: bottom)]
  }

  private init(checked boundaries: [Double]) {
    intervals = zip(boundaries, boundaries.dropFirst()).map {
      DepthInterval(checkedTop: $0, bottom: $1)
    }
  }

  /// The six layers of GlobalSoilMap: 0-5, 5-15, 15-30, 30-60, 60-100 and 100-200 cm.
  ///
  /// Source: Arrouays et al. (2014), Advances in Agronomy 125:93,
  /// DOI 10.1016/B978-0-12-800137-0.00003-0.
  public static let globalSoilMap = DepthScheme(checked: [0, 5, 15, 30, 60, 100, 200])

  /// Topsoil and subsoil: 0-30 and 30-100 cm.
  public static let topAndSubsoil = DepthScheme(checked: [0, 30, 100])

  /// Slices of one thickness from the surface down, as descriptions of whole profiles have them.
  ///
  /// - Parameters:
  ///   - depth: The depth of the last slice's lower end in cm, at most 1,000.
  ///   - thickness: The thickness of a slice in cm, at least 0.1; the last slice ends at `depth`.
  /// - Returns: The slices, for example 0-1, 1-2, … 99-100 cm.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``.
  public static func slices(to depth: Double, thickness: Double = 1) throws -> DepthScheme {
    guard depth > 0, depth <= 1_000 else {
      throw RangeError.outOfRange(
        "depth", value: depth, expected: "a depth above 0 and up to 1,000 cm")
    }
    guard thickness >= 0.1, thickness <= depth else {
      throw RangeError.outOfRange(
        "thickness", value: thickness, expected: "a thickness from 0.1 cm to the depth")
    }
    let whole = Int((depth / thickness - 1e-9).rounded(.up))
    let tops = (0..<whole).map { (Double($0) * thickness * 1e6).rounded() / 1e6 }
    return DepthScheme(checked: tops + [depth])
  }

  /// The layers' names, for example `0-5 cm`.
  public var layerNames: [String] { intervals.map(\.name) }
}

extension DepthScheme: CustomStringConvertible {
  /// The layers' names in one line.
  public var description: String { layerNames.joined(separator: ", ") }
}
