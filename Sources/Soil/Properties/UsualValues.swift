/// Where the quantiles of a property usually lie, to doubt a unit in which they do not.
package struct UsualValues: Hashable, Sendable {
  /// The median of all horizons, in the property's unit.
  let median: ClosedRange<Double>
  /// What the topsoil tells besides; `nil` where it tells no more.
  var topsoil: Topsoil?

  /// Signs that all values of a set are too small or too great by far.
  package struct Topsoil: Hashable, Sendable {
    /// Too small are sets whose topsoil has a median below this …
    let poorMedian: Double
    /// … and nine tenths of its values below this.
    let poorMost: Double
    /// Too great are sets whose topsoil has a median above this …
    let richMedian: Double
    /// … and nine tenths of all values, those of the subsoil among them, above this.
    let richLeast: Double

    /// Organic carbon in g/kg.
    ///
    /// Of sets of 20 profiles drawn in squares of 3° of the Africa Soil Profiles, at Edgeroi and
    /// at Bor, 1.5 % have topsoils as poor and 0.4 % ones as rich as this; of the same sets with
    /// their values divided or multiplied by ten, 92 % and 83 %.
    static let organicCarbon = Topsoil(
      poorMedian: 4, poorMost: 6, richMedian: 50, richLeast: 5)

    /// Total nitrogen in g/kg, a tenth of the carbon.
    static let totalNitrogen = Topsoil(
      poorMedian: 0.4, poorMost: 0.6, richMedian: 5, richLeast: 0.5)
  }
}
