import Basics
import Display
import Geodata
import JupyterKernel
import LinearAlgebra

/// What `solum --version --verbose` prints: everything that a report of a fault should say.
enum VersionReport {
  /// One line a part, the program first.
  static var text: String {
    let parts =
      [
        Provenance.compiler, .init("threads", "\(Threads.count)"),
        .init("loops", Provenance.loops),
      ] + Provenance.kernel + geodata
      + linearAlgebra + Provenance.packages
    let width = (parts.map(\.name.count).max() ?? 0) + 2
    let lines = parts.map { part in
      "  " + part.name + String(repeating: " ", count: width - part.name.count) + part.version
    }
    return ([Provenance.software] + lines).joined(separator: "\n")
  }

  private static var geodata: [Provenance.Part] {
    let found = Provenance.geodata
    return found.isEmpty ? [.init("GDAL", "not found")] : found
  }

  private static var linearAlgebra: [Provenance.Part] {
    do {
      try OpenBLAS.open()
      return Provenance.linearAlgebra
    } catch {
      return [.init("OpenBLAS", "not found")]
    }
  }
}
