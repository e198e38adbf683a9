import Foundation
import SwiftCells
import Testing

/// Cells one after another in one session, as files in `Cells`.
///
/// Chunks are split by `// ---`. `// prints: text` is a printed line, `// => text` the result, and
/// `// error: "text"` at the end of a line an error found on that line.
@Suite struct CellFileTests {
  @Test(arguments: CellFile.all) func cellsDoWhatIsWrittenInThem(_ file: CellFile) {
    let notebook = Notebook()
    for (number, chunk) in file.chunks.enumerated() {
      let outcome = notebook.run(chunk.source)
      let place = "\(file.name), chunk \(number + 1)"
      #expect(notebook.sink.text == chunk.printed, "\(place): \(outcome.text ?? "")")
      if let result = chunk.result { #expect(outcome.text == result, "\(place)") }
      if chunk.errors.isEmpty {
        #expect(outcome.failure == nil, "\(place)")
      } else {
        let traceback = outcome.failure?.traceback.joined(separator: "\n") ?? "no error"
        for (line, message) in chunk.errors {
          let isFound = traceback.contains(message) && traceback.contains(":\(line):")
          #expect(isFound, "\(place), line \(line): \(traceback)")
        }
      }
    }
  }
}

/// A file of cells.
struct CellFile: CustomTestStringConvertible, Sendable {
  /// One cell with what is expected of it.
  struct Chunk: Sendable {
    let source: String
    var printed = ""
    var result: String?
    var errors: [(line: Int, message: String)] = []
  }
  let name: String
  let chunks: [Chunk]
  var testDescription: String { name }

  static let all: [CellFile] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cells")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { CellFile(name: name, text: $0) }
    }
  }()

  init(name: String, text: String) {
    self.name = name
    chunks = text.components(separatedBy: "// ---\n").map { source in
      var chunk = Chunk(source: source)
      for (index, line) in source.components(separatedBy: "\n").enumerated() {
        if let mark = line.range(of: "// prints: ") {
          chunk.printed += line[mark.upperBound...] + "\n"
        }
        if let mark = line.range(of: "// => ") { chunk.result = String(line[mark.upperBound...]) }
        if let mark = line.range(of: "// error: \"") {
          chunk.errors.append((index + 1, String(line[mark.upperBound...].dropLast())))
        }
      }
      return chunk
    }
  }
}
