import Basics

/// A notebook: cells with their outputs, as Jupyter stores them in `.ipynb` files.
///
/// What this type does not know it keeps, so that a notebook that was read and written again has
/// lost nothing.
///
/// Source of the format: Jupyter, nbformat 4.5.
package struct Notebook: Equatable, Sendable {
  /// The cells from top to bottom.
  package var cells: [NotebookCell]
  /// What is said about the whole notebook: kernel, language and anything else.
  package var metadata: JSONObject
  /// The minor version of the format, at least 5; the major version is 4.
  package var minorVersion: Int

  /// Makes a notebook for the Solum kernel.
  package init(cells: [NotebookCell] = []) {
    self.init(cells: cells, metadata: Notebook.solumMetadata, minorVersion: 5)
  }

  /// Makes a notebook from its parts.
  package init(cells: [NotebookCell], metadata: JSONObject, minorVersion: Int) {
    self.cells = cells
    self.metadata = metadata
    self.minorVersion = max(minorVersion, 5)
  }

  /// The metadata of a new notebook.
  private static let solumMetadata: JSONObject = [
    "kernelspec": ["display_name": "Solum (Swift)", "language": "swift", "name": "solum"],
    "language_info": [
      "file_extension": ".swift", "mimetype": "text/x-swift", "name": "swift",
    ],
  ]

  /// The notebook without outputs and execution counts.
  package var withoutOutputs: Notebook {
    var copy = self
    for index in copy.cells.indices {
      copy.cells[index].outputs = []
      copy.cells[index].executionCount = nil
    }
    return copy
  }

  /// The title: the first heading of a Markdown cell, or `nil`.
  package var title: String? {
    for cell in cells where cell.kind == .markdown {
      for line in cell.source.split(whereSeparator: \.isNewline) where line.hasPrefix("# ") {
        return line.dropFirst(2).trimmingPrefix(while: \.isWhitespace).description
      }
    }
    return nil
  }
}
