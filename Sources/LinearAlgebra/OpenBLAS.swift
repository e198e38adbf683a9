import Basics
import COpenBLAS
import Synchronization

/// The library that multiplies and decomposes matrices, opened when it is first needed.
///
/// It is set to one thread: whoever calls it brings its own threads, and a number never depends on
/// how many there are. It does depend on the processor, for which the library chooses its loops.
package enum OpenBLAS {
  /// Opens the library; later calls cost nothing.
  ///
  /// - Throws: ``LinearAlgebraError/missingLibrary(tried:message:)``; `MemoryError` where address
  ///   space is limited and too little is left for the library's working memory.
  package static func open() throws {
    if !isOpen.load(ordering: .relaxed), AddressSpace.limit != nil {
      // Where it gets none, it tries for ever.
      try Memory.require(
        Threads.count, of: workspace,
        for: "The working memory of OpenBLAS for \(Threads.count) threads (--threads sets fewer)")
    }
    guard let problem = solum_openblas_open() else {
      return isOpen.store(true, ordering: .relaxed)
    }
    throw LinearAlgebraError.missingLibrary(
      tried: String(cString: solum_openblas_names()), message: String(cString: problem))
  }

  private static let isOpen = Atomic<Bool>(false)
  /// Bytes of address space that the library takes for every thread that multiplies.
  private static let workspace = 128 << 20

  /// The library's description of itself.
  package static var description: String {
    get throws {
      try open()
      return String(cString: solum_openblas_description())
    }
  }
}
