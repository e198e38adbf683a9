import Foundation
import Networks

/// A folder of files that the Python packages onnx, onnxruntime and safetensors are held against.
///
/// The environment variable `SOLUM_PYTHON` names an interpreter with the packages of
/// `Tests/Jupyter/requirements.txt`. Tests without it are skipped, but fail in continuous integration.
package struct PythonFiles {
  /// What `check_files.py` found.
  package struct Report: Decodable {
    /// The largest difference of each model's output from what was expected.
    package let differences: [String: Double]
    /// What is wrong, one sentence each.
    package let problems: [String]
  }

  /// What keeps the script from running.
  package enum Failure: Error {
    /// `SOLUM_PYTHON` names no interpreter.
    case noInterpreter
    /// The script ended with an error.
    case script(status: Int32)
  }

  private static let environment = ProcessInfo.processInfo.environment
  private static let interpreter = environment["SOLUM_PYTHON"] ?? ""

  /// Whether such tests are to be run.
  package static let isWanted = !interpreter.isEmpty || environment["CI"] != nil

  private let folder: URL

  /// Makes a folder, hands it over and removes it.
  package static func with(_ body: (PythonFiles) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("solum-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["models", "exchange"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try body(PythonFiles(folder: folder))
  }

  /// The path of a file of the folder.
  package func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Adds a model that `write` writes to a path, with inputs and the outputs expected of it.
  package func add(
    model name: String, inputs: Tensor, outputs: Tensor, write: (String) throws -> Void
  ) throws {
    try write(path("models/\(name).onnx"))
    try WeightFile.write(
      [("input", inputs), ("output", outputs)].map { name, tensor in
        WeightArray(name: name, shape: Shape(tensor.dimensions), values: tensor.values)
      }, to: path("models/\(name).safetensors"))
  }

  /// Runs the script on the folder.
  package func check() throws -> Report {
    guard !Self.interpreter.isEmpty else { throw Failure.noInterpreter }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("check_files.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.interpreter)
    process.arguments = [script.path, folder.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.script(status: process.terminationStatus)
    }
    let data = try Data(contentsOf: folder.appendingPathComponent("report.json"))
    return try JSONDecoder().decode(Report.self, from: data)
  }
}
