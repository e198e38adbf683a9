import FoundationEssentials

/// A notebook with the file that it stands in, so that messages can name places in the file.
package struct NotebookDocument {
  /// The path of the file.
  package let path: String
  /// The notebook.
  package let notebook: Notebook
  /// For Swift text, the line on which each cell's source begins.
  private let firstLines: [Int]?

  /// Reads a notebook file, or a Swift file with `// %%` marks where the name ends in `.swift`.
  ///
  /// - Throws: ``NotebookError``.
  package init(reading path: String) throws {
    guard path.hasSuffix(".swift") else {
      self.init(try Notebook.read(path), path: path)
      return
    }
    self.init(swiftText: String(decoding: try Notebook.data(of: path), as: UTF8.self), path: path)
  }

  /// Makes a document of a notebook whose cells have no lines in a file.
  package init(_ notebook: Notebook, path: String) {
    self.path = path
    self.notebook = notebook
    firstLines = nil
  }

  /// Makes a document of Swift text.
  package init(swiftText: String, path: String) {
    let parts = Notebook.parts(ofSwiftText: swiftText)
    self.path = path
    notebook = Notebook(cells: parts.map(\.cell))
    firstLines = parts.map(\.firstLine)
  }

  /// A cell that would run, with how messages call it.
  struct RunCell {
    /// The place in the notebook, from 0.
    let place: Int
    let source: String
    /// The file; for a notebook with the cell's number among those that run.
    let name: String
    let firstLine: Int
    /// Whether the cell is there to show an error.
    let mayFail: Bool
  }

  /// The cells that a run would take, in order.
  var runCells: [RunCell] {
    var count = 0
    return notebook.cells.enumerated().compactMap { place, cell in
      guard NotebookRunner.isRun(cell) else { return nil }
      count += 1
      return RunCell(
        place: place, source: cell.source, name: firstLines == nil ? "\(path):cell \(count)" : path,
        firstLine: firstLines?[place] ?? 1, mayFail: cell.tags.contains("raises-exception"))
    }
  }
}
