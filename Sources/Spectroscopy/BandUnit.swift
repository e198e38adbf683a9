/// What the numbers of bands are.
public enum BandUnit: String, Hashable, Sendable, CaseIterable {
  /// Wavelengths in nanometres, as visible and near infrared spectra have them.
  case nanometres = "nm"
  /// Wavenumbers in waves a centimetre, as mid infrared spectra have them.
  case perCentimetre = "cm⁻¹"

  /// The label of an axis of bands.
  var axisLabel: String {
    switch self {
    case .nanometres: "Wavelength (nm)"
    case .perCentimetre: "Wavenumber (cm⁻¹)"
    }
  }
}
