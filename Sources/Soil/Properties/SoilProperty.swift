import Display

/// A property of soil, the unit a file has it in, and the one unit in which it is kept.
///
/// Write `.organicCarbon(.percent)` where a file is read, and `.organicCarbon` where the property
/// is meant: both name the same property.
public struct SoilProperty: Hashable, Sendable, CustomStringConvertible {
  /// The property's name, for example `organic carbon`.
  public let name: String
  /// The unit in which values are kept, for example `g/kg`.
  public let unit: String

  /// The unit in the file.
  package let fileUnit: String
  /// What the file's numbers are multiplied with.
  package let factor: Double
  /// Values that can occur; others are errors of measurement or of writing.
  package let plausible: ClosedRange<Double>
  /// Whether values spread over orders of magnitude, so that outliers are sought in logarithms.
  package let isSkewed: Bool
  /// What has to be said when the property is read.
  package let remark: String?
  /// Where the values of a set of horizons usually lie; `nil` where that says nothing.
  package let usual: UsualValues?
  /// The units that a file may have it in, to tell whether another one fits better.
  package let units: [Unit]

  /// A unit, and what its numbers are multiplied with.
  package struct Unit: Hashable, Sendable {
    let name: String
    let factor: Double
  }

  /// The property's name and unit.
  public var description: String { unit.isEmpty ? name : "\(name) (\(unit))" }

  init(
    _ name: String, unit: String, fileUnit: String? = nil, factor: Double = 1,
    plausible: ClosedRange<Double> = -Double
      .greatestFiniteMagnitude...Double.greatestFiniteMagnitude,
    isSkewed: Bool = false, remark: String? = nil, usual: UsualValues? = nil,
    units: [Unit] = []
  ) {
    self.name = name
    self.unit = unit
    self.fileUnit = fileUnit ?? unit
    self.factor = factor
    self.plausible = plausible
    self.isSkewed = isSkewed
    self.remark = remark
    self.usual = usual
    self.units = units
  }
}
