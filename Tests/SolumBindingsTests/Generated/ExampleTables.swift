// Written by `swift run dev bindings` from the declarations of ExampleTables; edit those.
import ExampleTables
import SwiftCells

extension Vocabulary {
  /// Registers what ExampleTables gives to cells.
  func addExampleTables() {
    type(
      ExampleTables.Column.self, name: "Column",
      documentation: "A column of numbers, with operators that work element by element.",
      literals: [.array(of: Double.self) { (list: [Double]) in
        ExampleTables.Column(list)
      }],
      addExampleTablesColumn)
    type(
      ExampleTables.ColumnTable.self, name: "ColumnTable",
      documentation: "Named columns.",
      literals: [.dictionary(of: String.self, ExampleTables.Column.self) { (list: [(String, ExampleTables.Column)]) in
        ExampleTables.ColumnTable(list)
      }],
      addExampleTablesColumnTable)
    type(
      ExampleTables.ExampleError.self, name: "ExampleError",
      documentation: "What can be wrong with columns.",
      addExampleTablesExampleError)
    type(
      ExampleTables.Largest.self, name: "Largest",
      documentation: "The largest number.",
      addExampleTablesLargest)
    type(
      ExampleTables.Mask.self, name: "Mask",
      documentation: "Truths about the rows of a table.",
      addExampleTablesMask)
    protocolType(
      (any ExampleTables.Summary).self, name: "Summary",
      documentation: "A way to make one number of a column.",
      conforms: { $0 is any ExampleTables.Summary.Type }, adapter: { ExampleTablesSummaryOfCell(cell: $0) },
      addExampleTablesSummary)
    type(
      ExampleTables.Wish.self, name: "Wish",
      documentation: "Whether something is wanted.",
      literals: [.boolean { (truth: Bool) in ExampleTables.Wish(booleanLiteral: truth) }],
      addExampleTablesWish)
    extend(Double.self, addExampleTablesDouble)
    extend([Double].self, addExampleTables_Double_)
    addExampleTablesFunctions(to: self)
  }
}

private func addExampleTablesColumn(_ type: TypeRegistrar<ExampleTables.Column>) {
  type.property(
    "values",
    documentation: "The numbers.",
    { (value: ExampleTables.Column) throws -> [Double] in value.values },
    set: { (value: inout ExampleTables.Column, new: [Double]) in value.values = new })
  type.initializer(
    Parameter(nil, [Double].self, name: "values"),
    documentation: "Makes a column of its numbers.") { (a0: [Double]) throws -> ExampleTables.Column in
    ExampleTables.Column(a0)
  }
  type.property(
    "description",
    documentation: "The numbers, as an array shows them.") { (value: ExampleTables.Column) throws -> String in value.description }
  type.operation(
    "+",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, ExampleTables.Column.self, name: "right"),
    documentation: "Sums; columns of different lengths have none.",
    isThrowing: true) { (a0: ExampleTables.Column, a1: ExampleTables.Column) throws -> ExampleTables.Column in
    try a0 + a1
  }
  type.operation(
    "-",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, ExampleTables.Column.self, name: "right"),
    documentation: "Differences; columns of different lengths have none.",
    isThrowing: true) { (a0: ExampleTables.Column, a1: ExampleTables.Column) throws -> ExampleTables.Column in
    try a0 - a1
  }
  type.operation(
    "/",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, ExampleTables.Column.self, name: "right"),
    documentation: "Quotients; columns of different lengths have none.",
    isThrowing: true) { (a0: ExampleTables.Column, a1: ExampleTables.Column) throws -> ExampleTables.Column in
    try a0 / a1
  }
  type.operation(
    "*",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Products with a number.") { (a0: ExampleTables.Column, a1: Double) throws -> ExampleTables.Column in
    a0 * a1
  }
  type.operation(
    "*",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, ExampleTables.Column.self, name: "right"),
    documentation: "Products with a number.") { (a0: Double, a1: ExampleTables.Column) throws -> ExampleTables.Column in
    a0 * a1
  }
  type.operation(
    "-",
    Parameter(nil, ExampleTables.Column.self, name: "operand"),
    documentation: "The numbers with the other sign.") { (a0: ExampleTables.Column) throws -> ExampleTables.Column in
    -a0
  }
  type.assignment(
    "+=",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, ExampleTables.Column.self, name: "right"),
    documentation: "Adds another column of the same length.",
    isThrowing: true) { (a0: inout ExampleTables.Column, a1: ExampleTables.Column) throws -> Void in
    try a0 += a1
  }
  type.operation(
    "<",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Where numbers are below a number.") { (a0: ExampleTables.Column, a1: Double) throws -> ExampleTables.Mask in
    a0 < a1
  }
  type.operation(
    ">",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Where numbers are above a number.") { (a0: ExampleTables.Column, a1: Double) throws -> ExampleTables.Mask in
    a0 > a1
  }
  type.operation(
    "==",
    Parameter(nil, ExampleTables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Where numbers equal a number.") { (a0: ExampleTables.Column, a1: Double) throws -> ExampleTables.Mask in
    a0 == a1
  }
}

private func addExampleTablesColumnTable(_ type: TypeRegistrar<ExampleTables.ColumnTable>) {
  type.property(
    "names",
    documentation: "The names, in order.") { (value: ExampleTables.ColumnTable) throws -> [String] in value.names }
  type.initializer(
    Parameter(nil, [(String, ExampleTables.Column)].self, name: "columns"),
    documentation: "Makes a table of pairs of names and columns.") { (a0: [(String, ExampleTables.Column)]) throws -> ExampleTables.ColumnTable in
    ExampleTables.ColumnTable(a0)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "name"),
    documentation: "A column; empty where there is none of the name.",
    { (value: ExampleTables.ColumnTable, a0: String) throws -> ExampleTables.Column in
    value[a0]
  },
    set: { (value: inout ExampleTables.ColumnTable, new: ExampleTables.Column, a0: String) in value[a0] = new })
  type.subscripting(
    Parameter(nil, String.self, name: "name"),
    Parameter("row", Int.self),
    documentation: "One number of a column.",
    { (value: ExampleTables.ColumnTable, a0: String, a1: Int) throws -> Double in
    value[a0, row: a1]
  },
    set: { (value: inout ExampleTables.ColumnTable, new: Double, a0: String, a1: Int) in value[a0, row: a1] = new })
  type.subscripting(
    Parameter(nil, ExampleTables.Mask.self, name: "mask"),
    documentation: "The rows for which a mask holds.") { (value: ExampleTables.ColumnTable, a0: ExampleTables.Mask) throws -> ExampleTables.ColumnTable in
    value[a0]
  }
  type.method(
    "selecting",
    Parameter.variadic(nil, String.self, name: "names"),
    documentation: #"""
    Some of the columns.

    - Throws: `ExampleError/unknownColumn(_:)`.
    """#,
    isThrowing: true) { (value: ExampleTables.ColumnTable, a0: [String]) throws -> ExampleTables.ColumnTable in
    try value.selecting(a0)
  }
  type.method(
    "selecting",
    Parameter(nil, [String].self, name: "names"),
    documentation: #"""
    Some of the columns.

    - Throws: `ExampleError/unknownColumn(_:)`.
    """#,
    isThrowing: true) { (value: ExampleTables.ColumnTable, a0: [String]) throws -> ExampleTables.ColumnTable in
    try value.selecting(a0)
  }
}

private func addExampleTablesExampleError(_ type: TypeRegistrar<ExampleTables.ExampleError>) {
  type.enumCase(
    "differentCounts",
    Parameter(nil, Int.self),
    Parameter(nil, Int.self),
    documentation: "Columns of different lengths.",
    make: { (a0: Int, a1: Int) throws -> ExampleTables.ExampleError in
    ExampleTables.ExampleError.differentCounts(a0, a1)
  },
    match: { (value: ExampleTables.ExampleError) -> (Int, Int)? in
      if case ExampleTables.ExampleError.differentCounts(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownColumn",
    Parameter(nil, String.self),
    documentation: "A name that no column bears.",
    make: { (a0: String) throws -> ExampleTables.ExampleError in
    ExampleTables.ExampleError.unknownColumn(a0)
  },
    match: { (value: ExampleTables.ExampleError) -> (String)? in
      if case ExampleTables.ExampleError.unknownColumn(let v0) = value { return .some((v0)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong.") { (value: ExampleTables.ExampleError) throws -> String in value.description }
}

private func addExampleTablesLargest(_ type: TypeRegistrar<ExampleTables.Largest>) {
  type.initializer(
    documentation: "Makes the summary.") { () throws -> ExampleTables.Largest in
    ExampleTables.Largest()
  }
  type.property(
    "name",
    documentation: "`largest`.") { (value: ExampleTables.Largest) throws -> String in value.name }
  type.method(
    "value",
    Parameter("of", ExampleTables.Column.self, name: "column"),
    documentation: "The largest number of a column.",
    isThrowing: true) { (value: ExampleTables.Largest, a0: ExampleTables.Column) throws -> Double in
    try value.value(of: a0)
  }
}

private func addExampleTablesMask(_ type: TypeRegistrar<ExampleTables.Mask>) {
  type.property(
    "rows",
    documentation: "The truths.") { (value: ExampleTables.Mask) throws -> [Bool] in value.rows }
  type.initializer(
    Parameter(nil, [Bool].self, name: "rows"),
    documentation: "Makes a mask of its truths.") { (a0: [Bool]) throws -> ExampleTables.Mask in
    ExampleTables.Mask(a0)
  }
  type.operation(
    "&",
    Parameter(nil, ExampleTables.Mask.self, name: "left"),
    Parameter(nil, ExampleTables.Mask.self, name: "right"),
    documentation: "Where both hold.") { (a0: ExampleTables.Mask, a1: ExampleTables.Mask) throws -> ExampleTables.Mask in
    a0 & a1
  }
  type.operation(
    "&&",
    Parameter(nil, ExampleTables.Mask.self, name: "left"),
    Parameter(nil, ExampleTables.Mask.self, name: "right"),
    documentation: "Where both hold, which binds less than comparisons.") { (a0: ExampleTables.Mask, a1: ExampleTables.Mask) throws -> ExampleTables.Mask in
    a0 && a1
  }
  type.operation(
    "!",
    Parameter(nil, ExampleTables.Mask.self, name: "operand"),
    documentation: "Where it does not hold.") { (a0: ExampleTables.Mask) throws -> ExampleTables.Mask in
    !a0
  }
  type.property(
    "count",
    documentation: "How many rows it holds for.") { (value: ExampleTables.Mask) throws -> Int in value.count }
}

private func addExampleTablesSummary(_ type: TypeRegistrar<any ExampleTables.Summary>) {
  type.property(
    "name",
    documentation: "The name of the number.",
    isRequired: true) { (value: any ExampleTables.Summary) throws -> String in value.name }
  type.method(
    "value",
    Parameter("of", ExampleTables.Column.self, name: "column"),
    documentation: "The number.",
    isThrowing: true,
    isRequired: true) { (value: any ExampleTables.Summary, a0: ExampleTables.Column) throws -> Double in
    try value.value(of: a0)
  }
}

private func addExampleTablesWish(_ type: TypeRegistrar<ExampleTables.Wish>) {
  type.enumCase(
    "wanted",
    documentation: "It is wanted.") { () -> ExampleTables.Wish in ExampleTables.Wish.wanted }
  type.enumCase(
    "unwanted",
    documentation: "It is not.") { () -> ExampleTables.Wish in ExampleTables.Wish.unwanted }
  type.initializer(
    Parameter("booleanLiteral", Bool.self, name: "value"),
    documentation: "Makes a wish of a literal.") { (a0: Bool) throws -> ExampleTables.Wish in
    ExampleTables.Wish(booleanLiteral: a0)
  }
}

private func addExampleTablesDouble(_ type: TypeRegistrar<Double>) {
  type.property(
    "squared",
    documentation: "The number times itself.") { (value: Double) throws -> Double in value.squared }
  type.staticProperty(
    "missing",
    documentation: "What stands for no number.") { () throws -> Double in Double.missing }
}

private func addExampleTables_Double_(_ type: TypeRegistrar<[Double]>) {
  type.property(
    "mean",
    documentation: "The mean of the numbers.") { (value: [Double]) throws -> Double in value.mean }
  type.initializer(
    Parameter(nil, ExampleTables.Column.self, name: "column"),
    documentation: "Makes an array of the numbers of a column.") { (a0: ExampleTables.Column) throws -> [Double] in
    [Double](a0)
  }
}

/// A value of a cell as `Summary`.
private struct ExampleTablesSummaryOfCell: ExampleTables.Summary, CellAdapter {
  let cell: CellInstance
  var name: String { stopping("") { () throws -> String in try cell.get("name") } }
  func value(of a0: ExampleTables.Column) throws -> Double {
    try cell.call("value(of:)", a0)
  }
}

private func addExampleTablesFunctions(to vocabulary: Vocabulary) {
  vocabulary.function(
    "isWanted",
    Parameter(nil, ExampleTables.Wish.self, name: "wish"),
    documentation: "Says whether something is wanted.") { (a0: ExampleTables.Wish) throws -> Bool in
    ExampleTables.isWanted(a0)
  }
  vocabulary.function(
    "summarized",
    Parameter(nil, ExampleTables.Column.self, name: "column"),
    Parameter("by", [any ExampleTables.Summary].self, name: "summaries"),
    documentation: "Numbers of a column with their names, as text.",
    isThrowing: true) { (a0: ExampleTables.Column, a1: [any ExampleTables.Summary]) throws -> [String] in
    try ExampleTables.summarized(a0, by: a1)
  }
  vocabulary.function(
    "summarizedElsewhere",
    Parameter(nil, ExampleTables.Column.self, name: "column"),
    Parameter("by", (any ExampleTables.Summary).self, name: "summary"),
    documentation: "The same on a thread of its own.",
    isThrowing: true) { (a0: ExampleTables.Column, a1: any ExampleTables.Summary) throws -> Double in
    try ExampleTables.summarizedElsewhere(a0, by: a1)
  }
  vocabulary.function(
    "namedElsewhere",
    Parameter(nil, (any ExampleTables.Summary).self, name: "summary"),
    documentation: "The name of a summary, asked for on a thread of its own.") { (a0: any ExampleTables.Summary) throws -> String in
    ExampleTables.namedElsewhere(a0)
  }
  vocabulary.function(
    "reversed",
    Parameter(nil, [any ExampleTables.Summary].self, name: "summaries"),
    documentation: "The summaries in another order.") { (a0: [any ExampleTables.Summary]) throws -> [any ExampleTables.Summary] in
    ExampleTables.reversed(a0)
  }
}
