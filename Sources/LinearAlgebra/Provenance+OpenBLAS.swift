import COpenBLAS
import Display

extension Provenance {
  /// OpenBLAS where it was opened, with the processor that it computes for.
  package static var linearAlgebra: [Part] {
    // Its words with an underline, such as `DYNAMIC_ARCH`, say how it was built.
    let words = String(cString: solum_openblas_description()).split(separator: " ")
      .filter { !$0.contains("_") }
    guard let name = words.first, words.count > 1 else { return [] }
    return [Part(String(name), words.dropFirst().joined(separator: " "))]
  }
}
