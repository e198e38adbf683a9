import Display

/// Spectra of soil: one value a band for each sample.
///
/// Bands are kept in ascending order. A missing value is not-a-number: whatever is computed of it is
/// missing too.
///
/// ```swift
/// let spectra = try Spectra.read("visnir.csv", id: "sample")
/// let ready = try spectra.derivative(window: 11).standardNormalVariate()
/// let components = try ready.principalComponents(10)
/// ```
///
/// Shapes: `N` spectra, `B` bands.
public struct Spectra: Sendable {
  /// The bands in ascending order, `[B]`, in ``unit``.
  public let bands: [Double]
  /// The values, `[N][B]`, not-a-number where missing.
  public let values: [[Double]]
  /// The identifiers of the samples, `[N]`; several spectra may have the same.
  public let ids: [String]
  /// What the numbers of the bands are.
  public let unit: BandUnit
  /// What was read and done, in sentences.
  public let notes: [String]

  /// The number of spectra.
  public var count: Int { values.count }

  /// Makes spectra of numbers.
  ///
  /// - Parameters:
  ///   - bands: The bands in any order, none of them twice.
  ///   - values: The spectra, each with one value a band, not-a-number where missing.
  ///   - ids: The identifiers, one a spectrum.
  ///   - unit: What the numbers of the bands are.
  /// - Throws: ``SpectraError/counts(_:expected:found:)``, ``SpectraError/bands(reason:)``.
  public init(
    bands: [Double], values: [[Double]], ids: [String], unit: BandUnit = .nanometres
  ) throws {
    try self.init(bands: bands, values: values, ids: ids, unit: unit, notes: [])
  }

  init(
    bands: [Double], values: [[Double]], ids: [String], unit: BandUnit, notes: [String]
  ) throws {
    guard ids.count == values.count else {
      throw SpectraError.counts("identifiers", expected: values.count, found: ids.count)
    }
    for (id, row) in zip(ids, values) where row.count != bands.count {
      throw SpectraError.counts("values of “\(id)”", expected: bands.count, found: row.count)
    }
    guard bands.allSatisfy(\.isFinite) else {
      throw SpectraError.bands(reason: "one of them is no number")
    }
    guard !bands.isEmpty else { throw SpectraError.bands(reason: "there is none") }
    let order = bands.indices.sorted { bands[$0] < bands[$1] }
    let sorted = order.map { bands[$0] }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one == next {
      throw SpectraError.bands(
        reason: "\(NumberText.trimmed(one, decimals: 4)) occurs several times")
    }
    let isSorted = sorted == bands
    self.bands = sorted
    self.values = isSorted ? values : values.map { row in order.map { row[$0] } }
    self.ids = ids
    self.unit = unit
    self.notes = notes
  }

  /// The values of one spectrum, in the order of ``bands``; the first of several with the identifier.
  ///
  /// - Parameter id: A sample's identifier.
  /// - Throws: ``SpectraError/unknownSpectrum(_:available:)``.
  public subscript(id: String) -> [Double] {
    get throws {
      guard let index = ids.firstIndex(of: id) else {
        throw SpectraError.unknownSpectrum(id, available: ids)
      }
      return values[index]
    }
  }
}

extension Spectra {
  /// The same spectra with something else in place of what they have.
  private init(
    _ spectra: Spectra, bands: [Double], values: [[Double]], ids: [String], note: String
  ) {
    self.bands = bands
    self.values = values
    self.ids = ids
    unit = spectra.unit
    notes = spectra.notes + [note]
  }

  /// The spectra with every one changed; the bands are in ascending order.
  func changing(
    bands: [Double]? = nil, note: String, _ change: ([Double]) throws -> [Double]
  ) throws -> Spectra {
    let context = RunContext.current
    var changed: [[Double]] = []
    changed.reserveCapacity(count)
    for (row, spectrum) in values.enumerated() {
      if row % 64 == 0 { try context.checkCancellation() }
      changed.append(try change(spectrum))
    }
    return Spectra(self, bands: bands ?? self.bands, values: changed, ids: ids, note: note)
  }

  /// Some of the spectra, in the order asked for.
  func keeping(rows: [Int], note: String) -> Spectra {
    Spectra(
      self, bands: bands, values: rows.map { values[$0] }, ids: rows.map { ids[$0] }, note: note)
  }

  /// The spectra that have a value in every band.
  public func withoutMissing() -> Spectra {
    let rows = values.indices.filter { row in values[row].allSatisfy(\.isFinite) }
    return keeping(
      rows: rows,
      note: "\((count - rows.count).counted("spectrum", plural: "spectra")) with missing values "
        + "left out")
  }

  /// Refuses spectra with missing values.
  func requireComplete() throws {
    let lacking = values.indices.filter { row in !values[row].allSatisfy(\.isFinite) }
    guard let first = lacking.first,
      let band = values[first].firstIndex(where: { !$0.isFinite })
    else { return }
    throw SpectraError.missingValues(
      spectra: lacking.count, id: ids[first], band: bands[band])
  }

  /// The distance between bands, where it is the same everywhere.
  ///
  /// - Throws: ``SpectraError/uneven(first:distance:usual:)``.
  func evenDistance() throws -> Double {
    guard let first = bands.first, let last = bands.last, bands.count > 1 else { return 1 }
    let usual = (last - first) / Double(bands.count - 1)
    // Files round bands, for example to 0.001 cm⁻¹.
    for (one, next) in zip(bands, bands.dropFirst()) where abs(next - one - usual) > 0.01 * usual {
      throw SpectraError.uneven(first: one, distance: next - one, usual: usual)
    }
    return usual
  }
}
