import Display

extension Provenance {
  /// GDAL and PROJ as they were found on this computer; none where GDAL is missing.
  package static var geodata: [Part] {
    guard let gdal = try? GDAL.functions(), let version = try? GDAL.version() else { return [] }
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    gdal.OSRGetPROJVersion(&major, &minor, &patch)
    return [Part("GDAL", version), Part("PROJ", "\(major).\(minor).\(patch)")]
  }
}
