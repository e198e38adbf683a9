import Foundation
import Networks
import SwiftProtobuf
import Testing

@Suite struct ONNXFileTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("solum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func contents(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func network() throws -> Network {
    try Network(layers: [Dense(1)], input: [2], seed: 1)
  }

  @Test func aFileReplacesAnOlderOneAndLeavesNothingBeside() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("soc.onnx")
      try Data("old".utf8).write(to: file)
      let network = try network()
      try network.save(file.path)
      let model = try ONNXModelProto(serializedBytes: Data(contentsOf: file))
      #expect(model == network.onnxModel())
      #expect(try contents(folder) == ["soc.onnx"])
    }
  }

  @Test(arguments: ["soc.onnx", "soc.safetensors"])
  func aMissingFolderIsAnErrorAndIsNotMade(_ name: String) throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent("none/" + name).path
      let error = #expect(throws: NetworksError.self) { try network().save(path) }
      #expect(error?.description.contains(path) == true)
      #expect(error?.description.contains("an existing folder") == true)
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: ["soc", "soc.pt", "soc.onnx.gz"])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent(name).path
      let error = #expect(throws: NetworksError.self) { try network().save(path) }
      #expect(
        error?.description
          == "The file \(path) cannot be written (the ending tells the format). End the name with "
          + "one of .safetensors, .onnx.")
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: ["soc.onnx", "soc.safetensors"])
  func aFolderInPlaceOfTheFileStaysAsItIs(_ name: String) throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      try Data("old".utf8).write(to: path.appendingPathComponent("kept"))
      #expect(throws: NetworksError.self) { try network().save(path.path) }
      #expect(try contents(folder) == [name])
      #expect(try contents(path) == ["kept"])
    }
  }

  /// Administrators may write anywhere, so that there is nothing to test.
  @Test(.enabled(if: getuid() != 0))
  func aFolderWithoutPermissionIsAnErrorAndTheOldFileStays() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("soc.onnx")
      try Data("old".utf8).write(to: file)
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
      #expect(throws: NetworksError.self) { try network().save(file.path) }
      #expect(try Data(contentsOf: file) == Data("old".utf8))
      #expect(try contents(folder) == ["soc.onnx"])
    }
  }

  @Test func aModelBeyondTheLimitOfTheFormatIsAnError() throws {
    var model = try network().onnxModel()
    model.graph.initializer[0].rawData = Data(count: Int(Int32.max))
    try withFolder { folder in
      let path = folder.appendingPathComponent("large.onnx").path
      let error = #expect(throws: NetworksError.self) { try model.write(to: path) }
      #expect(error?.description.contains("larger than 2 GB") == true)
      let left = try contents(folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aNetworkOfManyWeightsIsWrittenWhole() throws {
    let network = try Network(layers: [Dense(4096), Dense(1)], input: [4096], seed: 1)
    try withFolder { folder in
      let file = folder.appendingPathComponent("large.onnx")
      try network.save(file.path)
      let model = try ONNXModelProto(serializedBytes: Data(contentsOf: file))
      #expect(model.graph.initializer.reduce(0) { $0 + $1.rawData.count } == 4 * 16_785_409)
    }
  }
}
