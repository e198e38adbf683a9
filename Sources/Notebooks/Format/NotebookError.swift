import Basics

/// Why a notebook could not be read, written or run.
package enum NotebookError: Error, Equatable, Sendable {
  /// The file could not be read.
  case notRead(path: String, reason: String)
  /// The text is not JSON.
  case notJSON(JSONError)
  /// The JSON is not a notebook.
  case notANotebook(String)
  /// The notebook has a version of the format that is not read here.
  case unsupportedVersion(Int)
  /// The file could not be written.
  case notWritten(path: String, reason: String)
  /// The library that reads Markdown is not installed.
  case noMarkdown(tried: String, reason: String)
}

extension NotebookError: CustomStringConvertible {
  /// What was wrong, what was expected and what to do.
  package var description: String {
    switch self {
    case .notRead(let path, let reason):
      "\"\(path)\" could not be read: \(reason). Check the path."
    case .notJSON(let error):
      "the file is not a notebook: \(error). Notebooks are JSON; was the file cut off, or merged "
        + "with conflict marks left in it?"
    case .notANotebook(let problem):
      "the file is not a notebook: \(problem). Expected an object with \"nbformat\": 4 and a list "
        + "of \"cells\"."
    case .unsupportedVersion(let version):
      "the notebook has format \(version); formats 4.0 and later are read. Convert it with "
        + "\"jupyter nbconvert --to notebook --nbformat 4\"."
    case .notWritten(let path, let reason):
      "\"\(path)\" could not be written: \(reason)."
    case .noMarkdown(let tried, let reason):
      "pages need the library cmark-gfm, which was not found (tried \(tried)). Install it (apt install "
        + "libcmark-gfm-extensions0.29.0.gfm.6, brew install cmark-gfm). The loader said: \(reason)."
    }
  }
}
