import Basics
import Display

/// What can go wrong with spectra.
public enum SpectraError: Error, Equatable, Sendable {
  /// Another number of values or identifiers than is needed.
  case counts(String, expected: Int, found: Int)
  /// Bands that are no numbers, or one of them twice.
  case bands(reason: String)
  /// A table has no columns whose names are bands.
  case noBands(path: String, columns: [String])
  /// A table has several series of bands, each with what stands in front of the numbers.
  case severalSeries(path: String, series: [String])
  /// A table has no series of bands that begins so.
  case unknownSeries(String, path: String, available: [String])
  /// There is no spectrum of that identifier.
  case unknownSpectrum(String, available: [String])
  /// No band lies in a range.
  case noBandsBetween(Double, Double, least: Double, greatest: Double)
  /// Bands are wanted beyond those there are.
  case outside(band: Double, least: Double, greatest: Double)
  /// The distance between bands changes.
  case uneven(first: Double, distance: Double, usual: Double)
  /// Spectra have other bands than those that something was made of.
  case bandsDiffer(expected: Int, found: Int, first: Double)
  /// Values are missing where each is needed.
  case missingValues(spectra: Int, id: String, band: Double)
  /// There are too few spectra.
  case tooFew(found: Int, needed: Int)
}

extension SpectraError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .counts(let what, let expected, let found):
      "\(found) \(what) were given; \(expected) are needed, one for each."
    case .bands(let reason): "The bands are none: \(reason). Give different numbers."
    case .noBands(let path, let columns):
      "“\(path)” has fewer than \(BandColumns.least) columns of bands, such as X350, 350, 350nm or "
        + "scan_visnir.350_ref; its columns are \(Self.list(columns))."
    case .severalSeries(let path, let series):
      "“\(path)” has several series of bands. Name one by what stands in front of its numbers, with "
        + "series: \(Self.list(series.map { "“\($0)”" }))."
    case .unknownSeries(let name, let path, let available):
      "“\(path)” has no bands that begin with “\(name)”. It has series: "
        + Self.list(available.map { "“\($0)”" }) + "."
    case .unknownSpectrum(let id, let available):
      "There is no spectrum “\(id)”. " + NearNames.advice(id, among: available, noun: "spectra")
    case .noBandsBetween(let from, let to, let least, let greatest):
      "No band lies from \(Self.text(from)) to \(Self.text(to)); the bands are from "
        + "\(Self.text(least)) to \(Self.text(greatest))."
    case .outside(let band, let least, let greatest):
      "The band \(Self.text(band)) lies outside of the spectra, which have bands from "
        + "\(Self.text(least)) to \(Self.text(greatest)). Nothing is known beyond them."
    case .uneven(let first, let distance, let usual):
      "The band after \(Self.text(first)) is \(Self.text(distance)) away, others are "
        + "\(Self.text(usual)). Bring the spectra to bands of one distance first, with "
        + "resampled(every: \(Self.text(usual)))."
    case .bandsDiffer(let expected, let found, let first):
      "The spectra have \(found) bands, \(expected) were expected; the first that differs is "
        + "\(Self.text(first)). Treat them as those before, and bring them to the same bands with "
        + "resampled(to:)."
    case .missingValues(let spectra, let id, let band):
      "\(spectra.counted("spectrum", plural: "spectra")) \(spectra.agreeing("lacks", "lack")) values, "
        + "for example “\(id)” at \(Self.text(band)). Leave them out with withoutMissing()."
    case .tooFew(let found, let needed):
      "\(found.counted("spectrum", plural: "spectra")) \(found.agreeing("is", "are")) too few; at "
        + "least \(needed) are needed."
    }
  }

  private static func text(_ number: Double) -> String { NumberText.trimmed(number, decimals: 4) }

  private static func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }
}
