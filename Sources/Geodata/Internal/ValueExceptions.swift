/// Which stored numbers count as missing, or mean something else, beside the one value for
/// “missing” that a file states.
struct ValueExceptions: Sendable {
  /// Whether a mask or an alpha band that GDAL knows of tells which cells are missing.
  var hasMask = false
  /// The alpha band that hides cells where GDAL, which looks for one only beside one or three bands,
  /// does not take it for a mask.
  var alphaBand: Int?
  /// Whether bytes stand for −128 to 127, which GDAL before 3.7 tells by a remark only.
  var hasSignedBytes = false
  /// Whether there are whole numbers of 64 bits with a value for “missing”.
  var hasWideNumbers = false
  /// Further stored numbers that count as missing.
  var missing: [Double] = []
  /// Whether the reference system was given by the user, as the file names none.
  var hasGivenSystem = false
  /// The codes of the known classes, where all others count as missing.
  var codes: Set<Float>?

  /// Whether a mask or an alpha band hides cells.
  var hidesCells: Bool { hasMask || alphaBand != nil }

  /// Whether GDAL's warper would misunderstand the file, for example take missing cells for values;
  /// then cells are read first and resampled from memory.
  var isUnknownToWarper: Bool {
    hidesCells || hasSignedBytes || hasWideNumbers || hasGivenSystem || !missing.isEmpty
  }
}
