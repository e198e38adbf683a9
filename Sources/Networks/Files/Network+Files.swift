import Display

extension Network {
  /// Writes the network to a file in the format that the ending of its name says, whole or not at
  /// all: `.safetensors` keeps the weights, to be read with ``load(from:)`` or in Python; `.onnx` keeps
  /// weights and layers, for programs that predict without this library.
  ///
  /// ```swift
  /// network.save("soc.safetensors")
  /// ```
  ///
  /// Shapes in ONNX: the value `input` is `[N]` and the input shape, `output` is `[N]` and the output
  /// shape, for any count `N` of samples.
  /// Source: the ONNX specification, operator set 17.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``NetworksError/file(path:problem:)``.
  public func save(_ path: String) throws {
    switch try ModelFileEnding(path) {
    case .safetensors: try save(path, metadata: Provenance.entries())
    case .onnx: try onnxModel().write(to: path)
    }
  }

  /// Writes the weights to a safetensors file, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - metadata: Any text to keep beside the weights.
  /// - Throws: ``NetworksError/file(path:problem:)``.
  package func save(_ path: String, metadata: [String: String]) throws {
    try WeightFile.write(parameters, metadata: metadata, to: path)
  }

  /// Takes the weights from a file `.safetensors` written by a network with the same layers.
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
