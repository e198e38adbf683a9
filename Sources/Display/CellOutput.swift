import Foundation

/// Shows a value at this point of a cell: as a picture or a table in a notebook, as text in a
/// compiled program.
///
/// A compiled program also writes figures as `figure-1.svg`, `figure-2.svg` and so on into the
/// folder that the environment variable `SOLUM_OUTPUT` names.
public func show(_ value: any Displayable) {
  let data = value.displayData
  if let output = RunContext.current.output {
    output.display(data, id: nil)
  } else {
    print(data.text(.plainText) ?? "")
    FigureFolder.keep(data)
  }
}

/// Shows a value in the pager of the notebook, apart from the cell's output; as text in a compiled
/// program.
public func page(_ value: any Displayable) {
  let data = value.displayData
  if let output = RunContext.current.output {
    output.page(data)
  } else {
    print(data.text(.plainText) ?? "")
  }
}

/// Writes a line to the standard error stream, which a notebook shows in its own colour.
public func warn(_ message: String) {
  if let output = RunContext.current.output {
    output.write(message + "\n", to: .standardError)
  } else {
    try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
  }
}

/// Removes what the running cell has shown so far; does nothing in a compiled program.
///
/// - Parameter wait: Whether the old output stays until new output comes, which avoids flicker.
public func clearOutput(wait: Bool = false) {
  RunContext.current.output?.clear(wait: wait)
}
