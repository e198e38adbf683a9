import Networks

extension SoilModel {
  /// Writes a network model to a file in the ONNX format, with which other programs predict without
  /// this library. The file is written whole or not at all.
  ///
  /// The file takes windows of the covariates as they are, in the order of ``covariateNames``, and
  /// gives the property in its unit: scaling, the filling of missing values, the mean of several
  /// networks and the way back to the unit are part of it. The text `solum` beside it describes the
  /// model in JSON, as in a file of ``save(_:)``.
  ///
  /// ```swift
  /// model.exportONNX(to: "soc.onnx")
  /// ```
  ///
  /// Shapes: the value `input` is `[N, C, H, W]` for any count `N` of sites, not-a-number where
  /// missing, the first row of a window in the north; `output` is `[N, 1]`.
  /// Source: the ONNX specification, operator set 17.
  ///
  /// - Parameter path: The file, for example `"soc.onnx"`.
  /// - Throws: ``MappingError/notANetwork(learner:)`` for a forest; `NetworksError` where the file
  ///   cannot be written.
  public func exportONNX(to path: String) throws {
    try predictor.exportONNX(description, to: path)
  }
}

extension NetworkPredictor {
  func exportONNX(_ model: ModelDescription, to path: String) throws {
    let record = ModelRecord(model: model, predictor: self)
    try onnxModel(metadata: record.metadata()).write(to: path)
  }

  /// All steps of ``predict(_:context:)`` as a model in the ONNX format.
  private func onnxModel(metadata: [String: String]) -> ONNXModelProto {
    var graph = ONNXGraph(input: Shape([covariates.mean.count, window, window]))
    let scaled = covariates.addNodes(to: &graph, input: ONNXGraph.input)
    let input = addDepth(to: &graph, windows: scaled)
    let outputs = networks.enumerated().map { member, network in
      network.addNodes(to: &graph, input: input, prefix: "\(member).")
    }
    let mean = graph.add("Mean", outputs)
    let output = target.addNodes(to: &graph, input: mean, layer: 0)
    return graph.model(output: output, shape: [1], metadata: metadata)
  }

  /// Adds one constant channel a depth value behind those of the windows.
  private func addDepth(to graph: inout ONNXGraph, windows: String) -> String {
    guard !depth.isEmpty else { return windows }
    graph.place = "depth"
    let count = graph.add("Shape", [windows], ["start": .int(0), "end": .int(1)])
    let sizes = graph.add(
      "Concat", [count, graph.constant([depth.count, window, window])], ["axis": .int(0)])
    let channels = graph.add("Expand", [graph.constant(depth, [depth.count, 1, 1]), sizes])
    return graph.add("Concat", [windows, channels], ["axis": .int(1)])
  }
}
