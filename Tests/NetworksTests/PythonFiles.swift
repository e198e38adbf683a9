import Foundation
import Networks
import Testing

/// A folder of files that the Python packages onnx, onnxruntime and safetensors are held against.
///
/// The environment variable `SOLUM_PYTHON` names the interpreter; tests without it are skipped, but
/// fail in continuous integration.
struct PythonFiles {
  /// What `Fixtures/check_files.py` found.
  struct Report: Decodable {
    let differences: [String: Double]
    let problems: [String]
  }

  static let interpreter = ProcessInfo.processInfo.environment["SOLUM_PYTHON"] ?? ""
  static let isWanted = !interpreter.isEmpty || ProcessInfo.processInfo.environment["CI"] != nil

  let folder: URL

  /// Makes a folder, hands it over and removes it.
  static func with(_ body: (PythonFiles) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("solum-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["models", "exchange"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try body(PythonFiles(folder: folder))
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a network with inputs and the outputs it gives.
  func add(_ network: Network, _ inputs: Tensor, as name: String) throws {
    let output = try network.predict(inputs)
    try network.exportONNX(to: path("models/\(name).onnx"), metadata: ["name": name])
    try SafeTensors.write(
      [inputs.parameter("input"), output.parameter("output")],
      to: path("models/\(name).safetensors"))
  }

  /// Runs the script on the folder.
  func check() throws -> Report {
    try #require(!Self.interpreter.isEmpty, "SOLUM_PYTHON names no interpreter")
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/check_files.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.interpreter)
    process.arguments = [script.path, folder.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the script failed")
    let data = try Data(contentsOf: folder.appendingPathComponent("report.json"))
    return try JSONDecoder().decode(Report.self, from: data)
  }
}

extension Tensor {
  fileprivate func parameter(_ name: String) -> Parameter {
    Parameter(name: name, shape: Shape(dimensions), values: values)
  }
}
