import SafeTensors

/// Files of parameters in the safetensors format, in single precision.
package enum WeightFile {
  /// What a file holds.
  package struct Contents: Equatable, Sendable {
    /// The arrays, in the order of their numbers in the file.
    package let arrays: [WeightArray]
    /// Any text beside them.
    package let metadata: [String: String]
  }

  /// Writes arrays to a file, whole or not at all.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)``.
  package static func write(
    _ arrays: [WeightArray], metadata: [String: String] = [:], to path: String
  ) throws {
    let stored = arrays.map {
      StoredTensor(name: $0.name, shape: $0.shape.dimensions, elements: .float32($0.values))
    }
    try passingOn { try TensorFile.write(stored, metadata: metadata, to: path) }
  }

  /// Reads a file.
  ///
  /// - Throws: ``NetworksError/file(path:problem:)`` where it is missing, damaged or holds
  ///   numbers of another type.
  package static func read(_ path: String) throws -> Contents {
    let contents = try passingOn { try TensorFile.read(path) }
    let arrays = try contents.arrays.map { array in
      guard case .float32(let values) = array.elements else {
        throw NetworksError.file(
          path: path,
          problem: .elementType(array: array.name, type: array.elements.typeName))
      }
      return WeightArray(name: array.name, shape: Shape(array.shape), values: values)
    }
    return Contents(arrays: arrays, metadata: contents.metadata)
  }

  private static func passingOn<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as TensorFileError {
      throw NetworksError.file(path: error.path, problem: NetworkFileProblem(error.problem))
    }
  }
}
