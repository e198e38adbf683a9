import Display

/// A span of depth below the soil surface, in centimetres.
public struct DepthInterval: Hashable, Sendable, CustomStringConvertible {
  /// The upper end in cm below the surface.
  public let top: Double
  /// The lower end in cm below the surface.
  public let bottom: Double

  /// Makes an interval.
  ///
  /// - Parameters:
  ///   - top: The upper end in cm, at least 0.
  ///   - bottom: The lower end in cm, below the upper end.
  /// - Throws: ``SoilError/depthInterval(top:bottom:)`` where the two do not span any depth.
  public init(top: Double, bottom: Double) throws {
    guard top.isFinite, bottom.isFinite, top >= 0, bottom > top else {
      throw SoilError.depthInterval(top: top, bottom: bottom)
    }
    self.init(checkedTop: top, bottom: bottom)
  }

  /// The extent in cm.
  public var thickness: Double { bottom - top }
  /// The depth half-way down, in cm.
  public var middle: Double { (top + bottom) / 2 }
  /// The interval as layers are named, for example `0-5 cm`.
  public var name: String {
    NumberText.trimmed(top, decimals: 2) + "-" + NumberText.trimmed(bottom, decimals: 2) + " cm"
  }
  /// The interval's name.
  public var description: String { name }
}

extension DepthInterval {
  /// Makes an interval whose ends are known to be in order.
  package init(checkedTop top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
  }
}
