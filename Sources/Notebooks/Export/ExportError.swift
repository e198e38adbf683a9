import SwiftCells

/// Why a notebook could not be made into a package.
package enum ExportError: Error {
  /// Cells have mistakes.
  case mistakes([Diagnostic])
  /// There is something in the folder already.
  case folderNotEmpty(String)
}

extension ExportError: CustomStringConvertible {
  /// What was wrong and what to do.
  package var description: String {
    switch self {
    case .mistakes(let found):
      (found.flatMap(\.rendered) + ["The notebook has errors; mend them and export it again."])
        .joined(separator: "\n")
    case .folderNotEmpty(let path):
      "\"\(path)\" is not empty. Name a new folder, or give --force to write the package's files "
        + "into it; files of the same name are replaced, others stay."
    }
  }
}
