/// A file without the data of a benchmark.
package struct NoBenchmarkData: Error, CustomStringConvertible {
  /// The file.
  package let path: String

  /// What the file has to hold.
  package var description: String {
    "The file \(path) holds no x [N, P] and y [N]. Write x in single and y in double precision."
  }
}
