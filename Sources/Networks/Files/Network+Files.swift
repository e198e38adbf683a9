import Display

extension Network {
  /// Writes the network to a file, in the format that the ending of its name says: the weights alone
  /// (`.safetensors`), which ``load(from:)`` and Python read, or the whole network (`.onnx`), for programs
  /// that predict without this library.
  ///
  /// The file is written whole or not at all.
  ///
  /// ```swift
  /// network.save("soc.safetensors")
  /// network.save("soc.onnx")
  /// ```
  ///
  /// Shapes in ONNX: the value `input` is `[N]` and the input shape, `output` is `[N]` and the output
  /// shape, for any count `N` of samples.
  /// Source: the format description of huggingface/safetensors; the ONNX specification, operator set 17.
  ///
  /// - Parameter path: The file, for example `"soc.safetensors"`; its folder must exist.
  /// - Throws: ``NetworksError/file(path:problem:)``.
  public func save(_ path: String) throws {
    switch try NetworkFileFormat(of: path) {
    case .safetensors:
      try WeightFile.write(parameters, metadata: Provenance.entries(), to: path)
    case .onnx: try onnxModel().write(to: path)
    }
  }

  /// Now called ``save(_:)``.
  @available(*, unavailable, renamed: "save(_:)")
  public func save(to path: String) throws { try save(path) }

  /// Now called ``save(_:)``, with a name that ends in `.onnx`.
  @available(*, unavailable, renamed: "save(_:)")
  public func exportONNX(to path: String) throws { try save(path) }

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
