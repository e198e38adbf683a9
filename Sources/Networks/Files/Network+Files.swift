import Display

extension Network {
  /// Writes the weights to a safetensors file, whole or not at all.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``NetworksError/file(path:problem:)``.
  public func save(to path: String) throws {
    try save(to: path, metadata: Provenance.entries())
  }

  /// Writes the weights to a safetensors file, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - metadata: Any text to keep beside the weights.
  /// - Throws: ``NetworksError/file(path:problem:)``.
  package func save(to path: String, metadata: [String: String]) throws {
    try WeightFile.write(parameters, metadata: metadata, to: path)
  }

  /// Takes the weights from a safetensors file written by a network with the same layers.
  ///
  /// - Parameter path: The file.
  /// - Returns: The text kept beside the weights.
  /// - Throws: ``NetworksError`` where the file cannot be read or belongs to another network.
  @discardableResult
  public func load(from path: String) throws -> [String: String] {
    let contents = try WeightFile.read(path)
    try setParameters(contents.arrays)
    return contents.metadata
  }
}
