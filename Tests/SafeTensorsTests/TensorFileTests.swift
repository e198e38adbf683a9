import Foundation
import SafeTensors
import Testing

@Suite struct TensorFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  static let arrays: [StoredTensor] = [
    StoredTensor("a", .float32([1, -0.5, .infinity])),
    StoredTensor(name: "b", shape: [2, 1], elements: .float64([.pi, -1e300])),
    StoredTensor("c", .int32([.min, 7])),
    StoredTensor("d", .int64([.max, -1])),
    StoredTensor("e", .uint8([0, 255])),
    StoredTensor("f", .uint16([0, 65_535])),
    StoredTensor("g", .uint32([.max])),
    StoredTensor("h", .float32([])),
    StoredTensor(name: "i", shape: [], elements: .uint8([3])),
  ]

  @Test func everyTypeComesBackToTheBit() throws {
    try withFolder { folder in
      let path = folder + "/all.safetensors"
      try TensorFile.write(Self.arrays, metadata: ["k": "ä\n\""], to: path)
      let contents = try TensorFile.read(path)
      #expect(contents.arrays.sorted { $0.name < $1.name } == Self.arrays)
      #expect(contents.metadata == ["k": "ä\n\""])
    }
  }

  /// The bytes that the Python package safetensors 0.8 writes for
  /// `save({"a": np.uint16([258])})`.
  @Test func theBytesAreThoseOfThePythonPackage() throws {
    try withFolder { folder in
      let path = folder + "/one.safetensors"
      try TensorFile.write([StoredTensor("a", .uint16([258]))], to: path)
      let header = #"{"a":{"dtype":"U16","shape":[1],"data_offsets":[0,2]}}"#
      let padded = header + String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
      let expected = [UInt8(padded.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(padded.utf8) + [2, 1]
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == expected)
    }
  }

  @Test func anUnknownTypeIsNamed() throws {
    try withFolder { folder in
      let path = folder + "/half.safetensors"
      let header = #"{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}"#
      let bytes = [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8) + [0, 0]
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let error = TensorFileError(path: path, .elementType(array: "a", type: "F16"))
      #expect(throws: error) { try TensorFile.read(path) }
      #expect(error.description.contains("holds the array a as F16"))
    }
  }

  @Test func aFileThatCannotBeReplacedStaysAsItIs() throws {
    try withFolder { folder in
      let path = folder + "/taken"
      // A folder that is not empty stands in the way of the renaming.
      try FileManager.default.createDirectory(
        atPath: path + "/inside", withIntermediateDirectories: true)
      let error = #expect(throws: TensorFileError.self) {
        try TensorFile.write(Self.arrays, to: path)
      }
      if case .unwritable? = error?.problem {} else { Issue.record("the system refused to write") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken"])
      #expect(throws: TensorFileError.self) {
        try TensorFile.write(Self.arrays, to: folder + "/no/such/folder")
      }
    }
  }
}
