import Basics
import COpenBLAS
import Synchronization

/// Products of large matrices by OpenBLAS, on the calling thread alone.
package enum BLAS {
  /// Opens the library; later calls cost nothing.
  ///
  /// - Throws: ``NetworksError/missingLibrary(name:tried:advice:)``; `MemoryError` where address
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
    throw NetworksError.missingLibrary(
      name: "OpenBLAS", tried: String(cString: solum_openblas_names()).components(", "),
      advice: "Install it (apt install libopenblas0, brew install openblas). The loader said: "
        + String(cString: problem) + ".")
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

  /// The product of two matrices in row-major order, either of them transposed first.
  ///
  /// - Parameters:
  ///   - left: `[rows, inner]`, or `[inner, rows]` where it is transposed.
  ///   - right: `[inner, columns]`, or `[columns, inner]` where it is transposed.
  ///   - transposeLeft: Whether the left factor is transposed.
  ///   - transposeRight: Whether the right factor is transposed.
  /// - Returns: `[rows, columns]`.
  /// - Throws: ``NetworksError`` where the sizes do not fit or the library is missing.
  package static func product(
    _ left: Tensor, _ right: Tensor, transposeLeft: Bool = false, transposeRight: Bool = false
  ) throws -> Tensor {
    guard left.dimensions.count == 2, right.dimensions.count == 2 else {
      throw NetworksError.dataShape(
        data: "factors of a product", received: Shape(left.dimensions),
        expected: Shape(right.dimensions), advice: "Both need rows and columns.")
    }
    let rows = left.dimensions[transposeLeft ? 1 : 0]
    let inner = left.dimensions[transposeLeft ? 0 : 1]
    let columns = right.dimensions[transposeRight ? 0 : 1]
    guard right.dimensions[transposeRight ? 1 : 0] == inner,
      let m = Int32(exactly: rows), let n = Int32(exactly: columns), let k = Int32(exactly: inner)
    else {
      throw NetworksError.dataShape(
        data: "factors of a product", received: Shape(left.dimensions),
        expected: Shape(right.dimensions), advice: "Their inner sizes must be equal.")
    }
    try open()
    var result = Tensor(repeating: 0, [rows, columns])
    guard rows > 0, columns > 0, inner > 0 else { return result }
    result.values.withUnsafeMutableBufferPointer { target in
      left.values.withUnsafeBufferPointer { a in
        right.values.withUnsafeBufferPointer { b in
          solum_openblas_sgemm(
            transposeLeft ? 1 : 0, transposeRight ? 1 : 0, m, n, k, 1, a.baseAddress,
            transposeLeft ? m : k, b.baseAddress, transposeRight ? k : n, 0, target.baseAddress, n)
        }
      }
    }
    return result
  }
}

extension String {
  /// The parts between separators.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
