import Foundation
import Networks
import SwiftProtobuf
import Testing

@Suite struct ONNXTests {
  private func model(_ layers: [any Layer], _ input: Shape) throws -> ONNXModelProto {
    let network = try Network(layers: layers, input: input, seed: 1)
    return try ONNXModelProto(serializedBytes: network.onnxModel().serializedBytes() as Data)
  }

  private func sizes(_ values: [ONNXValueInfoProto]) -> [String] {
    values.map { value in
      let sizes = value.type.tensorType.shape.dim.map {
        $0.dimParam.isEmpty ? "\($0.dimValue)" : $0.dimParam
      }
      return "\(value.name): \(sizes.joined(separator: " × "))"
    }
  }

  @Test(arguments: LayerFixtureTests.cases)
  func aModelHoldsWeightsAndShapesForAnyCountOfSamples(_ test: LayerFixtureTests.Case) throws {
    let network = try Network(layers: test.layers, input: Shape(test.shape), seed: 1)
    let model = try model(test.layers, Shape(test.shape))
    #expect(sizes(model.graph.input) == ["input: N × \(network.inputShape)"])
    #expect(sizes(model.graph.output) == ["output: N × \(network.outputShape)"])
    for parameter in network.parameters {
      let stored = try #require(
        model.graph.initializer.first { $0.name == parameter.name }, "\(parameter.name)")
      #expect(stored.dims == parameter.shape.dimensions.map(Int64.init))
      let bytes = parameter.values.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
      }
      #expect(stored.rawData == Data(bytes))
    }
  }

  @Test(arguments: LayerFixtureTests.cases)
  func nodesReadOnlyWhatStandsBeforeThem(_ test: LayerFixtureTests.Case) throws {
    let graph = try model(test.layers, Shape(test.shape)).graph
    var known = Set(graph.initializer.map(\.name))
    #expect(known.count == graph.initializer.count)
    #expect(known.insert("input").inserted)
    for node in graph.node {
      #expect(known.isSuperset(of: node.input), "\(node.name)")
      for output in node.output { #expect(known.insert(output).inserted, "\(output)") }
    }
    #expect(graph.node.last?.output == ["output"])
    #expect(Set(graph.node.map(\.name)).count == graph.node.count)
  }

  @Test func aModelNamesItsFormatAndCarriesText() throws {
    let network = try Network(layers: [Dense(1)], input: [2], seed: 1)
    let model = network.onnxModel(metadata: ["unit": "g/kg", "property": "„Corg“"])
    #expect(model.irVersion == 8)
    #expect(model.opsetImport.map(\.version) == [17])
    #expect(model.opsetImport.map(\.domain) == [""])
    #expect(model.producerName == "Solum")
    #expect(model.metadataProps.map(\.key) == ["property", "unit"])
    #expect(model.metadataProps.map(\.value) == ["„Corg“", "g/kg"])
  }

  struct Nodes: Sendable, CustomTestStringConvertible {
    let layers: [any Layer]
    let input: Shape
    let names: [String]
    var testDescription: String { layers.map(\.description).joined(separator: "; ") }

    init(_ layers: [any Layer], _ input: Shape, _ names: [String]) {
      (self.layers, self.input, self.names) = (layers, input, names)
    }
  }

  static let nodes = [
    Nodes([Dropout(0.5)], [3], ["Identity"]),
    Nodes([Dropout(0.5), Dense(2), Dropout(0.5)], [3], ["2/Gemm"]),
    Nodes([Dense(2, activation: .relu), Activate(.none)], [3], ["1/Gemm", "1/Relu"]),
    Nodes(
      [Activate(.silu), Activate(.gelu)], [3],
      ["1/Sigmoid", "1/Mul", "2/Mul", "2/Erf", "2/Add", "2/Mul_2", "2/Mul_3"]),
    Nodes([SpatialDropout(0.5), Center()], [2, 3, 3], ["2/Reshape", "2/Gather"]),
    Nodes([GlobalAveragePool2D()], [3, 4, 5], ["1/AveragePool", "1/Reshape"]),
    Nodes([LayerNorm(), BatchNorm()], [3], ["1/LayerNormalization", "2/BatchNormalization"]),
    Nodes(
      [
        Residual {
          ReLU()
          Dropout(0.5)
        }
      ], [3], ["1.1/Relu", "1/Sum"]),
    Nodes(
      [
        Branches(.concatenation) {
          Channels(0..<1)
          Channels(2..<3)
        }
      ], [3], ["1.1/Slice", "1.2/Slice", "1/Concat"]),
  ]

  @Test(arguments: nodes)
  func layersBecomeOperators(_ test: Nodes) throws {
    #expect(try model(test.layers, test.input).graph.node.map(\.name) == test.names)
  }

  /// Half of what the kernel reaches before the first element and the rest after the last, whatever
  /// the stride.
  @Test func paddingIsWrittenOut() throws {
    let layer = Conv2D(6, kernel: 4, stride: 2, padding: .same, dilation: 3, groups: 2)
    let node = try #require(try model([layer], [4, 9, 8]).graph.node.first)
    let attributes = Dictionary(uniqueKeysWithValues: node.attribute.map { ($0.name, $0) })
    #expect(attributes["pads"]?.ints == [4, 4, 5, 5])
    #expect(attributes["strides"]?.ints == [2, 2])
    #expect(attributes["dilations"]?.ints == [3, 3])
    #expect(attributes["kernel_shape"]?.ints == [4, 4])
    #expect(attributes["group"]?.i == 2)
  }

  @Test func equalNetworksGiveEqualBytes() throws {
    let test = try #require(LayerFixtureTests.cases.first { $0.name == "branches" })
    func bytes() throws -> Data { try model(test.layers, Shape(test.shape)).serializedBytes() }
    #expect(try bytes() == bytes())
  }
}
