// Written by `swift run dev bindings` from the declarations of Display; edit those.
import Display
import SwiftCells

extension Vocabulary {
  /// Registers what Display gives to cells.
  func addDisplay() {
    type(
      Display.DisplayData.self, name: "DisplayData",
      documentation: "One value in several representations, at most one a media type, in the order they were added.",
      addDisplayDisplayData)
    type(
      Display.DisplayData.Content.self, name: "DisplayData.Content",
      documentation: "What a representation holds.",
      addDisplayDisplayData_Content)
    protocolType(
      (any Display.Displayable).self, name: "Displayable",
      documentation: #"""
      A value that can show itself in a notebook.

      Libraries conform their types to this protocol; the kernel asks for `displayData` and sends
      every representation, and the front end picks the richest one it can draw.
      """#,
      conforms: { $0 is any Display.Displayable.Type }, adapter: { DisplayDisplayableOfCell(cell: $0) },
      addDisplayDisplayable)
    type(
      Display.MIMEType.self, name: "MIMEType",
      documentation: "The name of a representation, as Internet media types write it.",
      addDisplayMIMEType)
    type(
      Display.RangeError.self, name: "RangeError",
      documentation: "A number lies outside of what is allowed for it.",
      addDisplayRangeError)
    type(
      Display.RunContext.self, name: "RunContext",
      documentation: #"""
      What long work needs from whoever started it: a place to report progress, a place to show
      values, and a way to be stopped.

      Public functions of the libraries read `current` once when they are called and hand the value
      down, so that nobody has to write it in a cell. A compiled program has the default context:
      no reports, never cancelled.
      """#,
      addDisplayRunContext)
    extend(Bool.self, addDisplayBool)
    extend(Double.self, addDisplayDouble)
    extend(Float.self, addDisplayFloat)
    extend(Int.self, addDisplayInt)
    extend(String.self, addDisplayString)
    addDisplayFunctions(to: self)
  }
}

private func addDisplayDisplayData(_ type: TypeRegistrar<Display.DisplayData>) {
  type.property(
    "representations",
    documentation: "The representations, in the order they were added.") { (value: Display.DisplayData) throws -> [(type: Display.MIMEType, content: Display.DisplayData.Content)] in value.representations }
  type.initializer(
    Parameter("plainText", String.self),
    documentation: "Makes data that holds only plain text.") { (a0: String) throws -> Display.DisplayData in
    Display.DisplayData(plainText: a0)
  }
  type.subscripting(
    Parameter(nil, Display.MIMEType.self, name: "type"),
    documentation: "The content of one media type, or `nil` where there is none.",
    { (value: Display.DisplayData, a0: Display.MIMEType) throws -> Display.DisplayData.Content? in
    value[a0]
  },
    set: { (value: inout Display.DisplayData, new: Display.DisplayData.Content?, a0: Display.MIMEType) in value[a0] = new })
  type.method(
    "text",
    Parameter(nil, Display.MIMEType.self, name: "type"),
    documentation: "The text of one media type, or `nil` where there is none or it is binary.") { (value: Display.DisplayData, a0: Display.MIMEType) throws -> String? in
    value.text(a0)
  }
  type.method(
    "adding",
    Parameter(nil, Display.MIMEType.self, name: "type"),
    Parameter(nil, String.self, name: "text"),
    documentation: "The same data with one textual representation more.") { (value: Display.DisplayData, a0: Display.MIMEType, a1: String) throws -> Display.DisplayData in
    value.adding(a0, a1)
  }
}

private func addDisplayDisplayData_Content(_ type: TypeRegistrar<Display.DisplayData.Content>) {
  type.enumCase(
    "text",
    Parameter(nil, String.self),
    documentation: "Text in any textual format; JSON formats hold their serialised text.",
    make: { (a0: String) throws -> Display.DisplayData.Content in
    Display.DisplayData.Content.text(a0)
  },
    match: { (value: Display.DisplayData.Content) -> (String)? in
      if case Display.DisplayData.Content.text(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "bytes",
    Parameter(nil, [UInt8].self),
    documentation: "Raw bytes of a binary format.",
    make: { (a0: [UInt8]) throws -> Display.DisplayData.Content in
    Display.DisplayData.Content.bytes(a0)
  },
    match: { (value: Display.DisplayData.Content) -> ([UInt8])? in
      if case Display.DisplayData.Content.bytes(let v0) = value { return .some((v0)) }
      return nil
    })
}

private func addDisplayDisplayable(_ type: TypeRegistrar<any Display.Displayable>) {
  type.property(
    "displayData",
    documentation: "The value in every form it can take; `text/plain` is always among them.",
    isRequired: true) { (value: any Display.Displayable) throws -> Display.DisplayData in value.displayData }
}

private func addDisplayMIMEType(_ type: TypeRegistrar<Display.MIMEType>) {
  type.property(
    "name",
    documentation: #"The media type in lower case, for example `"image/svg+xml"`."#) { (value: Display.MIMEType) throws -> String in value.name }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    documentation: "Makes a media type from its name.") { (a0: String) throws -> Display.MIMEType in
    Display.MIMEType(a0)
  }
  type.initializer(
    Parameter("stringLiteral", String.self, name: "name"),
    documentation: "Makes a media type from a literal.") { (a0: String) throws -> Display.MIMEType in
    Display.MIMEType(stringLiteral: a0)
  }
  type.property(
    "description",
    documentation: "The media type's name.") { (value: Display.MIMEType) throws -> String in value.description }
  type.staticProperty(
    "plainText",
    documentation: "`text/plain`.") { () throws -> Display.MIMEType in Display.MIMEType.plainText }
  type.staticProperty(
    "html",
    documentation: "`text/html`.") { () throws -> Display.MIMEType in Display.MIMEType.html }
  type.staticProperty(
    "markdown",
    documentation: "`text/markdown`.") { () throws -> Display.MIMEType in Display.MIMEType.markdown }
  type.staticProperty(
    "svg",
    documentation: "`image/svg+xml`.") { () throws -> Display.MIMEType in Display.MIMEType.svg }
  type.staticProperty(
    "png",
    documentation: "`image/png`, held as bytes.") { () throws -> Display.MIMEType in Display.MIMEType.png }
  type.staticProperty(
    "geoJSON",
    documentation: "`application/geo+json`, held as JSON text.") { () throws -> Display.MIMEType in Display.MIMEType.geoJSON }
  type.staticProperty(
    "json",
    documentation: "`application/json`, held as JSON text.") { () throws -> Display.MIMEType in Display.MIMEType.json }
}

private func addDisplayRangeError(_ type: TypeRegistrar<Display.RangeError>) {
  type.enumCase(
    "outOfRange",
    Parameter(nil, String.self),
    Parameter("value", Double.self),
    Parameter("expected", String.self),
    documentation: "A number that must lie in a range does not.",
    make: { (a0: String, a1: Double, a2: String) throws -> Display.RangeError in
    Display.RangeError.outOfRange(a0, value: a1, expected: a2)
  },
    match: { (value: Display.RangeError) -> (String, Double, String)? in
      if case Display.RangeError.outOfRange(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Display.RangeError) throws -> String in value.description }
}

private func addDisplayRunContext(_ type: TypeRegistrar<Display.RunContext>) {
  type.method(
    "checkCancellation",
    documentation: #"""
    Ends the work if it has been asked to stop.

    - Throws: `Interrupted`.
    """#,
    isThrowing: true) { (value: Display.RunContext) throws -> Void in
    try value.checkCancellation()
  }
  type.method(
    "report",
    Parameter(nil, String.self, name: "task"),
    Parameter(nil, Int.self, name: "completed"),
    Parameter("of", Int.self, name: "total"),
    Parameter("remark", String.self, default: #""""#) { () throws -> String in "" },
    documentation: "Reports progress to whoever looks.") { (value: Display.RunContext, a0: String, a1: Int, a2: Int, a3: String) throws -> Void in
    value.report(a0, a1, of: a2, remark: a3)
  }
}

private func addDisplayBool(_ type: TypeRegistrar<Bool>) {
  type.property(
    "displayData",
    documentation: "`true` or `false`.") { (value: Bool) throws -> Display.DisplayData in value.displayData }
}

private func addDisplayDouble(_ type: TypeRegistrar<Double>) {
  type.property(
    "displayData",
    documentation: "The number as Swift prints it.") { (value: Double) throws -> Display.DisplayData in value.displayData }
}

private func addDisplayFloat(_ type: TypeRegistrar<Float>) {
  type.property(
    "displayData",
    documentation: "The number as Swift prints it.") { (value: Float) throws -> Display.DisplayData in value.displayData }
}

private func addDisplayInt(_ type: TypeRegistrar<Int>) {
  type.property(
    "displayData",
    documentation: "The number as Swift prints it.") { (value: Int) throws -> Display.DisplayData in value.displayData }
}

private func addDisplayString(_ type: TypeRegistrar<String>) {
  type.property(
    "displayData",
    documentation: "The text as it is.") { (value: String) throws -> Display.DisplayData in value.displayData }
}

/// A value of a cell as `Displayable`.
private struct DisplayDisplayableOfCell: Display.Displayable, CellAdapter {
  let cell: CellInstance
  var displayData: Display.DisplayData { stopping(Display.DisplayData(plainText: "")) { () throws -> Display.DisplayData in try cell.get("displayData") } }
}

private func addDisplayFunctions(to vocabulary: Vocabulary) {
  vocabulary.function(
    "show",
    Parameter(nil, (any Display.Displayable).self, name: "value"),
    documentation: #"""
    Shows a value at this point of a cell: as a picture or a table in a notebook, as text in a
    compiled program.

    A compiled program also writes figures as `figure-1.svg`, `figure-2.svg` and so on into the
    folder that the environment variable `SOLUM_OUTPUT` names.
    """#) { (a0: any Display.Displayable) throws -> Void in
    Display.show(a0)
  }
  vocabulary.function(
    "page",
    Parameter(nil, (any Display.Displayable).self, name: "value"),
    documentation: #"""
    Shows a value in the pager of the notebook, apart from the cell's output; as text in a compiled
    program.
    """#) { (a0: any Display.Displayable) throws -> Void in
    Display.page(a0)
  }
  vocabulary.function(
    "warn",
    Parameter(nil, String.self, name: "message"),
    documentation: "Writes a line to the standard error stream, which a notebook shows in its own colour.") { (a0: String) throws -> Void in
    Display.warn(a0)
  }
  vocabulary.function(
    "clearOutput",
    Parameter("wait", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Removes what the running cell has shown so far; does nothing in a compiled program.

    - Parameter wait: Whether the old output stays until new output comes, which avoids flicker.
    """#) { (a0: Bool) throws -> Void in
    Display.clearOutput(wait: a0)
  }
}
