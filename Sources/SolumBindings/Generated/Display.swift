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
    type(
      Display.Table.self, name: "Table",
      documentation: "Rows and named columns that show themselves as text and as HTML.",
      addDisplayTable)
    type(
      Display.Table.Cell.self, name: "Table.Cell",
      documentation: "One entry of a table.",
      addDisplayTable_Cell)
    type(
      Display.TableError.self, name: "TableError",
      documentation: "What can be wrong with a request to a table.",
      addDisplayTableError)
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

private func addDisplayTable(_ type: TypeRegistrar<Display.Table>) {
  type.property(
    "title",
    documentation: "The title above the table, or `nil`.",
    { (value: Display.Table) throws -> String? in value.title },
    set: { (value: inout Display.Table, new: String?) in value.title = new })
  type.property(
    "columns",
    documentation: "The names of the columns.") { (value: Display.Table) throws -> [String] in value.columns }
  type.property(
    "rows",
    documentation: "The rows; each has as many cells as there are columns.") { (value: Display.Table) throws -> [[Display.Table.Cell]] in value.rows }
  type.initializer(
    Parameter("title", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("columns", [String].self),
    Parameter("rows", [[Display.Table.Cell]].self, default: "[]") { () throws -> [[Display.Table.Cell]] in [] },
    documentation: "Makes a table; rows that are too short are filled with missing cells, longer ones are cut.") { (a0: String?, a1: [String], a2: [[Display.Table.Cell]]) throws -> Display.Table in
    Display.Table(title: a0, columns: a1, rows: a2)
  }
  type.property(
    "count",
    documentation: "The number of rows.") { (value: Display.Table) throws -> Int in value.count }
  type.property(
    "displayData",
    documentation: "The table as text and as HTML.") { (value: Display.Table) throws -> Display.DisplayData in value.displayData }
  type.method(
    "filtered",
    Parameter(nil, String.self, name: "column"),
    Parameter("is", String.self, name: "text"),
    documentation: #"""
    The rows whose entry in a column is a certain text, for example
    `profiles.checks.filtered("rule", is: "overlap")`.

    - Parameters:
      - column: The column's name.
      - text: The entry as the table shows it.
    - Returns: A table of the same columns.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Display.Table, a0: String, a1: String) throws -> Display.Table in
    try value.filtered(a0, is: a1)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes all rows as separated values: by tabs where the name ends in `.tsv`, else by commas.

    The text is UTF-8, numbers have all their digits and a decimal point, missing entries are empty.
    The file is written whole or not at all.

    - Parameter path: The file; its folder must exist.
    - Throws: `TableError/cannotWrite(path:reason:)`.

    Source: Shafranovich (2005), RFC 4180, DOI 10.17487/RFC4180.
    """#,
    isThrowing: true) { (value: Display.Table, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.property(
    "description",
    documentation: "The table as text, columns lined up.") { (value: Display.Table) throws -> String in value.description }
}

private func addDisplayTable_Cell(_ type: TypeRegistrar<Display.Table.Cell>) {
  type.enumCase(
    "text",
    Parameter(nil, String.self),
    documentation: "Any text.",
    make: { (a0: String) throws -> Display.Table.Cell in
    Display.Table.Cell.text(a0)
  },
    match: { (value: Display.Table.Cell) -> (String)? in
      if case Display.Table.Cell.text(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "number",
    Parameter(nil, Double.self),
    documentation: "A number, shown with about four significant digits; not-a-number shows as missing.",
    make: { (a0: Double) throws -> Display.Table.Cell in
    Display.Table.Cell.number(a0)
  },
    match: { (value: Display.Table.Cell) -> (Double)? in
      if case Display.Table.Cell.number(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "integer",
    Parameter(nil, Int.self),
    documentation: "A whole number.",
    make: { (a0: Int) throws -> Display.Table.Cell in
    Display.Table.Cell.integer(a0)
  },
    match: { (value: Display.Table.Cell) -> (Int)? in
      if case Display.Table.Cell.integer(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "missing",
    documentation: "Nothing known.") { () -> Display.Table.Cell in Display.Table.Cell.missing }
}

private func addDisplayTableError(_ type: TypeRegistrar<Display.TableError>) {
  type.enumCase(
    "unknownColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "A name that no column bears.",
    make: { (a0: String, a1: [String]) throws -> Display.TableError in
    Display.TableError.unknownColumn(a0, available: a1)
  },
    match: { (value: Display.TableError) -> (String, [String])? in
      if case Display.TableError.unknownColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "cannotWrite",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "A file that cannot be written.",
    make: { (a0: String, a1: String) throws -> Display.TableError in
    Display.TableError.cannotWrite(path: a0, reason: a1)
  },
    match: { (value: Display.TableError) -> (String, String)? in
      if case Display.TableError.cannotWrite(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Display.TableError) throws -> String in value.description }
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
