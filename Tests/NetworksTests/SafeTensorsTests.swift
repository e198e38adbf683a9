import Foundation
import Networks
import Testing

@Suite struct SafeTensorsTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).safetensors")
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  private func network(seed: Int) throws -> Network {
    try Network(
      layers: [Conv2D(4, kernel: 2, activation: .relu), Flatten(), Dense(2)], input: [2, 3, 3],
      seed: seed)
  }

  @Test func weightsAndTextComeBackToTheBit() throws {
    let network = try network(seed: 1)
    let metadata = ["property": "organic carbon (g/kg)", "remark": "\"ä\"\n\\ \u{1}"]
    try withFile { path in
      try WeightFile.write(network.parameters, metadata: metadata, to: path)
      let other = try self.network(seed: 2)
      #expect(try other.load(from: path) == metadata)
      #expect(other.parameters == network.parameters)
    }
  }

  /// The bytes that the Python package safetensors 0.8 writes for
  /// `save({"a": np.float32([[1, 2]])}, {"k": "v"})`.
  @Test func theBytesAreThoseOfThePythonPackage() throws {
    let header =
      #"{"__metadata__":{"k":"v"},"a":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}"#
    var expected = Data()
    let padded = header + String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
    withUnsafeBytes(of: UInt64(padded.utf8.count).littleEndian) {
      expected.append(contentsOf: $0)
    }
    expected.append(Data(padded.utf8))
    expected.append(contentsOf: [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40])
    try withFile { path in
      let array = WeightArray(name: "a", shape: [1, 2], values: [1, 2])
      try WeightFile.write([array], metadata: ["k": "v"], to: path)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == expected)
      #expect(try WeightFile.read(path).arrays == [array])
    }
  }

  @Test func damagedFilesThrow() throws {
    let files: [(String, [UInt8])] = [
      ("is too short", [1, 2, 3]),
      ("cut off", [255, 255, 255, 255, 255, 255, 255, 255, 0]),
      ("cut off", [200, 0, 0, 0, 0, 0, 0, 0, 123, 125]),
      ("no JSON object", [2, 0, 0, 0, 0, 0, 0, 0, 123, 123]),
      ("incompletely", bytes(#"{"a":{"dtype":"F32"}}"#)),
      ("as F16", bytes(#"{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}"#)),
      ("wrongly", bytes(#"{"a":{"dtype":"F32","shape":[9],"data_offsets":[0,36]}}"#)),
      ("wrongly", bytes(#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}"#)),
      ("wrong shape", bytes(#"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#)),
    ]
    for (text, content) in files {
      try withFile { path in
        try Data(content).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: NetworksError.self) { try WeightFile.read(path) }
        #expect(error?.description.contains(text) == true, "\(text): \(error?.description ?? "")")
      }
    }
  }

  private func bytes(_ header: String) -> [UInt8] {
    [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8) + [0, 0, 0, 0]
  }

  @Test func aFileThatIsNotThereThrows() throws {
    let network = try network(seed: 1)
    let error = #expect(throws: NetworksError.self) {
      try network.load(from: "/no/such/folder/soc.safetensors")
    }
    #expect(error?.description.contains("/no/such/folder/soc.safetensors") == true)
    #expect(throws: NetworksError.self) {
      try network.save("/no/such/folder/soc.safetensors")
    }
  }

  @Test func weightsOfAnotherNetworkAreRefused() throws {
    try withFile { path in
      try network(seed: 1).save(path)
      let other = try Network(layers: [Dense(3)], input: [2], seed: 1)
      #expect(throws: NetworksError.self) { try other.load(from: path) }
    }
  }
}
