// Written by `swift run dev bindings` from the declarations of Tables; edit those.
import Display
import Figures
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Tables gives to cells.
  func addTables() {
    type(
      Tables.Column.self, name: "Column",
      documentation: #"""
      The entries of a column of a table, with its name and unit.

      ```swift
      let clay = table["clay"]
      clay.mean                          // missing values left out
      table.where(clay > 20 && table["ph"] < 6)
      ```

      Arithmetic works entry by entry and gives a missing value where one is missing; a comparison gives
      a `Mask`, which is false where a value is missing.
      """#,
      addTablesColumn)
    type(
      Tables.ColumnType.self, name: "ColumnType",
      documentation: "What the entries of a column are.",
      addTablesColumnType)
    type(
      Tables.CorrelationMatrix.self, name: "CorrelationMatrix",
      documentation: "How columns go together: a correlation of every pair of columns, over the rows that have both.",
      addTablesCorrelationMatrix)
    type(
      Tables.CorrelationMethod.self, name: "CorrelationMethod",
      documentation: "Which correlation is meant.",
      addTablesCorrelationMethod)
    type(
      Tables.GroupedTable.self, name: "GroupedTable",
      documentation: #"""
      A table whose rows are grouped by the entries of columns.

      ```swift
      let groups = horizons.grouped(by: "landuse", "layer")
      groups.mean("clay")
      groups.summary("clay", .mean, .sd, .count)
      groups.count
      ```

      Groups are in ascending order of their entries, with missing ones as the last group.
      """#,
      addTablesGroupedTable)
    type(
      Tables.JoinKind.self, name: "JoinKind",
      documentation: "Which rows a joined table has.",
      addTablesJoinKind)
    type(
      Tables.LinearFit.self, name: "LinearFit",
      documentation: #"""
      A line through points by least squares, with intervals.

      ```swift
      let fit = table.linearFit("carbon", on: "clay")
      fit.slope
      fit.plot()
      ```

      Rows with a missing value are left out.

      Source: Draper & Smith (1998), Applied Regression Analysis, sections 1.3–1.5, DOI
      10.1002/9781118625590.
      """#,
      addTablesLinearFit)
    type(
      Tables.Mask.self, name: "Mask",
      documentation: #"""
      Which rows of a table something is true for.

      ```swift
      table.where(table["clay"] > 20 && !table["ph"].isMissing)
      ```
      """#,
      addTablesMask)
    type(
      Tables.Row.self, name: "Row",
      documentation: #"""
      One row of a table.

      ```swift
      table.filtered { $0["clay"] > 20 && $0["landuse"] == "forest" }
      table.rows[0]["clay"]
      ```
      """#,
      addTablesRow)
    type(
      Tables.Statistic.self, name: "Statistic",
      documentation: #"""
      One number that stands for many: a mean, a quantile, a count.

      ```swift
      horizons.grouped(by: "landuse").summary("clay", .mean, .sd, .quantile(0.9), .count)
      ```

      Missing entries are left out of all of them.
      """#,
      addTablesStatistic)
    type(
      Tables.Table.self, name: "Table",
      documentation: #"""
      Rows and typed columns, with names: what files are read into, what results are shown as, and what
      plots are drawn from.

      ```swift
      let horizons = Table.read("horizons.csv")
      horizons["clay"].mean
      horizons.where(horizons["clay"] > 20).sorted(by: "depth").head(5)
      horizons.grouped(by: "landuse").mean("clay")
      ```

      A table does not change: whatever is done to it gives another table, which shares what stays the
      same.
      """#,
      addTablesTable)
    type(
      Tables.TableError.self, name: "TableError",
      documentation: "What can be wrong with a request to a table or a column.",
      addTablesTableError)
    type(
      Tables.Value.self, name: "Value",
      documentation: #"""
      One entry of a table: a number, a text, a date, true or false, or nothing known.

      ```swift
      let first = table.rows[0]["clay"]
      if first > 20 { print("heavy:", first) }
      ```

      Values compare with numbers and texts, and a comparison with a missing value is false. They add
      and multiply as numbers do; the result is missing where one of the two is.
      """#,
      addTablesValue)
    extend([Double].self, addTables_Double_)
    addTablesFunctions(to: self)
  }
}

private func addTablesColumn(_ type: TypeRegistrar<Tables.Column>) {
  type.property(
    "name",
    documentation: "The column's name.") { (value: Tables.Column) throws -> String in value.name }
  type.property(
    "unit",
    documentation: "The unit of its numbers, for example `g/kg`; empty where it has none or the name says it.") { (value: Tables.Column) throws -> String in value.unit }
  type.property(
    "title",
    documentation: "What the column holds in words, as files with several rows of headings say it; else empty.") { (value: Tables.Column) throws -> String in value.title }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: #"""
    Makes a column of numbers; not-a-number is missing.

    - Parameters:
      - name: The column's name.
      - numbers: The entries.
    """#) { (a0: String, a1: [Double]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Double?].self, name: "numbers"),
    documentation: #"""
    Makes a column of numbers, some of them missing.

    - Parameters:
      - name: The column's name.
      - numbers: The entries; `nil` is missing.
    """#) { (a0: String, a1: [Double?]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Int].self, name: "integers"),
    documentation: #"""
    Makes a column of whole numbers.

    - Parameters:
      - name: The column's name.
      - integers: The entries.
    """#) { (a0: String, a1: [Int]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Int?].self, name: "integers"),
    documentation: #"""
    Makes a column of whole numbers, some of them missing.

    - Parameters:
      - name: The column's name.
      - integers: The entries; `nil` is missing.
    """#) { (a0: String, a1: [Int?]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [String].self, name: "texts"),
    documentation: #"""
    Makes a column of texts; an empty one is missing.

    - Parameters:
      - name: The column's name.
      - texts: The entries.
    """#) { (a0: String, a1: [String]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Bool].self, name: "truths"),
    documentation: #"""
    Makes a column of truths.

    - Parameters:
      - name: The column's name.
      - truths: The entries.
    """#) { (a0: String, a1: [Bool]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.initializer(
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Tables.Value].self, name: "values"),
    documentation: #"""
    Makes a column of values, in the narrowest type that holds them all.

    - Parameters:
      - name: The column's name.
      - values: The entries.
    """#) { (a0: String, a1: [Tables.Value]) throws -> Tables.Column in
    Tables.Column(a0, a1)
  }
  type.property(
    "count",
    documentation: "How many entries there are, with the missing ones.") { (value: Tables.Column) throws -> Int in value.count }
  type.property(
    "type",
    documentation: "What the entries are.") { (value: Tables.Column) throws -> Tables.ColumnType in value.type }
  type.property(
    "missingCount",
    documentation: "How many entries are missing.") { (value: Tables.Column) throws -> Int in value.missingCount }
  type.property(
    "isMissing",
    documentation: "Where entries are missing.") { (value: Tables.Column) throws -> Tables.Mask in value.isMissing }
  type.property(
    "values",
    documentation: "All entries.") { (value: Tables.Column) throws -> [Tables.Value] in value.values }
  type.subscripting(
    Parameter(nil, Int.self, name: "row"),
    documentation: #"""
    One entry.

    - Throws: `TableError/unknownRow(_:count:)`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Int) throws -> Tables.Value in
    try value[a0]
  }
  type.property(
    "label",
    documentation: "The name with the unit in parentheses, as it labels axes and the heads of tables.") { (value: Tables.Column) throws -> String in value.label }
  type.method(
    "named",
    Parameter(nil, String.self, name: "name"),
    documentation: "The same entries under another name.") { (value: Tables.Column, a0: String) throws -> Tables.Column in
    value.named(a0)
  }
  type.method(
    "with",
    Parameter("unit", String.self),
    documentation: "The same entries with another unit; the numbers stay what they are.") { (value: Tables.Column, a0: String) throws -> Tables.Column in
    value.with(unit: a0)
  }
  type.method(
    "with",
    Parameter("title", String.self),
    documentation: "The same entries with another title.") { (value: Tables.Column, a0: String) throws -> Tables.Column in
    value.with(title: a0)
  }
  type.operation(
    "+",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Sums, entry by entry.

    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Column in
    try a0 + a1
  }
  type.operation(
    "+",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Sums with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Column in
    try a0 + a1
  }
  type.operation(
    "+",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Sums with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Column) throws -> Tables.Column in
    try a0 + a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Differences, entry by entry.

    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Column in
    try a0 - a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Differences with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Column in
    try a0 - a1
  }
  type.operation(
    "-",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Differences with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Column) throws -> Tables.Column in
    try a0 - a1
  }
  type.operation(
    "*",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Products, entry by entry.

    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Column in
    try a0 * a1
  }
  type.operation(
    "*",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Products with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Column in
    try a0 * a1
  }
  type.operation(
    "*",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Products with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Column) throws -> Tables.Column in
    try a0 * a1
  }
  type.operation(
    "/",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Quotients, entry by entry.

    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Column in
    try a0 / a1
  }
  type.operation(
    "/",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Quotients with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Column in
    try a0 / a1
  }
  type.operation(
    "/",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Quotients with a number.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Column) throws -> Tables.Column in
    try a0 / a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Column.self, name: "operand"),
    documentation: #"""
    The numbers with the other sign.

    - Throws: `TableError` for a column without numbers.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Tables.Column in
    try -a0
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are below a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are below a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are below a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are below those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 < a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are at most a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are at most a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are at most a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are at most those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 <= a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are above a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are above a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are above a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are above those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 > a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are at least a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are at least a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are at least a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are at least those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 >= a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are the same as a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are the same as a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are the same as a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are the same as those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 == a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    Where entries are another than a number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Tables.Mask in
    try a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: #"""
    Where entries are another than a whole number; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Int) throws -> Tables.Mask in
    try a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: #"""
    Where entries are another than a text; false where missing.

    - Throws: `TableError/cannotCompare(_:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: String) throws -> Tables.Mask in
    try a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Column.self, name: "left"),
    Parameter(nil, Tables.Column.self, name: "right"),
    documentation: #"""
    Where entries are another than those of another column; false where one is missing.

    - Throws: `TableError` for different lengths, and where numbers meet texts.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column) throws -> Tables.Mask in
    try a0 != a1
  }
  type.method(
    "converted",
    Parameter("to", Tables.ColumnType.self, name: "type"),
    documentation: #"""
    The entries as another type; those that are none become missing.

    Texts become numbers with a decimal point or comma; truths are `true`, `yes`, `T`, `Y` and `1`, and
    their opposites; dates are written as `2001-05-31`, with a time or without.

    - Parameter type: The type.
    - Returns: A column of the same name; compare `missingCount` to see what was lost.
    - Throws: `TableError/wrongType(column:found:expected:)` for dates as numbers and numbers as
      dates.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Tables.ColumnType) throws -> Tables.Column in
    try value.converted(to: a0)
  }
  type.method(
    "categories",
    Parameter(nil, [String].self, name: "levels"),
    documentation: #"""
    The entries as categories in an order of their own, for plots and tables of groups.

    - Parameter levels: The categories in their order; entries that are none of them become missing.
    - Returns: A column of categories.
    """#) { (value: Tables.Column, a0: [String]) throws -> Tables.Column in
    value.categories(a0)
  }
  type.property(
    "levels",
    documentation: "The categories of a column of such, in their order; else the distinct texts in alphabetical order.") { (value: Tables.Column) throws -> [String] in value.levels }
  type.method(
    "mapped",
    Parameter(nil, ((Double) throws -> Double).self, name: "transform"),
    documentation: #"""
    The numbers after a function, entry by entry; missing where it gives not-a-number.

    - Parameter transform: The function.
    - Returns: A column of numbers.
    - Throws: `TableError/noNumbers(column:type:example:)`, and what the function throws.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: (Double) throws -> Double) throws -> Tables.Column in
    try value.mapped(a0)
  }
  type.property(
    "log",
    documentation: #"""
    Natural logarithms; missing for zero and below.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.log }
  type.property(
    "log10",
    documentation: #"""
    Logarithms to the base of 10; missing for zero and below.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.log10 }
  type.property(
    "exp",
    documentation: #"""
    The exponential function.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.exp }
  type.property(
    "squareRoot",
    documentation: #"""
    Square roots; missing below zero.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.squareRoot }
  type.property(
    "magnitude",
    documentation: #"""
    Magnitudes.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.magnitude }
  type.method(
    "rounded",
    Parameter("decimals", Int.self, default: "0") { () throws -> Int in 0 },
    documentation: #"""
    The numbers rounded to a count of decimals; halves away from zero.

    - Parameter decimals: How many; negative for tens, hundreds and so on.
    - Returns: A column of numbers.
    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Int) throws -> Tables.Column in
    try value.rounded(decimals: a0)
  }
  type.property(
    "standardized",
    documentation: #"""
    The numbers minus their mean, divided by their standard deviation.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.standardized }
  type.property(
    "ranks",
    documentation: #"""
    The number of each entry in ascending order, from 1; equal ones share the mean of theirs,
    missing ones have none.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.ranks }
  type.method(
    "filled",
    Parameter("with", Double.self, name: "number"),
    documentation: #"""
    The numbers with another one in place of missing ones.

    - Parameter number: What stands in.
    - Returns: A column without missing entries.
    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Double) throws -> Tables.Column in
    try value.filled(with: a0)
  }
  type.method(
    "filled",
    Parameter("with", String.self, name: "text"),
    documentation: #"""
    The texts with another one in place of missing ones.

    - Parameter text: What stands in.
    - Returns: A column without missing entries.
    - Throws: `TableError/wrongType(column:found:expected:)` for a column of numbers.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: String) throws -> Tables.Column in
    try value.filled(with: a0)
  }
  type.method(
    "cut",
    Parameter("at", [Double].self, name: "limits"),
    documentation: #"""
    The classes into which numbers fall, for example depths: `column.cut(at: [0, 30, 100])` has the
    classes `0–30` and `30–100`.

    - Parameter limits: The limits in ascending order; a lower one belongs to its class, an upper one
      to the next, the last one to the last class. Numbers outside are missing.
    - Returns: A column of categories, a class an entry.
    - Throws: `TableError` for a column without numbers and for fewer than two limits.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: [Double]) throws -> Tables.Column in
    try value.cut(at: a0)
  }
  type.method(
    "contains",
    Parameter(nil, String.self, name: "part"),
    documentation: #"""
    Where texts hold another one; false where missing.

    - Parameter part: What is looked for, letter case included.
    - Returns: A truth an entry.
    """#) { (value: Tables.Column, a0: String) throws -> Tables.Mask in
    value.contains(a0)
  }
  type.method(
    "hasPrefix",
    Parameter(nil, String.self, name: "prefix"),
    documentation: #"""
    Where texts begin with another one; false where missing.

    - Parameter prefix: What is looked for, letter case included.
    - Returns: A truth an entry.
    """#) { (value: Tables.Column, a0: String) throws -> Tables.Mask in
    value.hasPrefix(a0)
  }
  type.method(
    "hasSuffix",
    Parameter(nil, String.self, name: "suffix"),
    documentation: #"""
    Where texts end with another one; false where missing.

    - Parameter suffix: What is looked for, letter case included.
    - Returns: A truth an entry.
    """#) { (value: Tables.Column, a0: String) throws -> Tables.Mask in
    value.hasSuffix(a0)
  }
  type.method(
    "isIn",
    Parameter(nil, [String].self, name: "texts"),
    documentation: #"""
    Where texts are among some; false where missing.

    - Parameter texts: The texts, for example `["Oxisol", "Ultisol"]`.
    - Returns: A truth an entry.
    """#) { (value: Tables.Column, a0: [String]) throws -> Tables.Mask in
    value.isIn(a0)
  }
  type.method(
    "isIn",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: #"""
    Where numbers are among some; false where missing.

    - Parameter numbers: The numbers.
    - Returns: A truth an entry.
    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: [Double]) throws -> Tables.Mask in
    try value.isIn(a0)
  }
  type.method(
    "mappedTexts",
    Parameter(nil, ((String) throws -> String).self, name: "transform"),
    documentation: #"""
    The texts after a function, entry by entry; missing ones stay so.

    - Parameter transform: The function, for example `{ $0.uppercased() }`.
    - Returns: A column of texts.
    - Throws: What the function throws.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: (String) throws -> String) throws -> Tables.Column in
    try value.mappedTexts(a0)
  }
  type.property(
    "year",
    documentation: #"""
    The years of dates.

    - Throws: `TableError/wrongType(column:found:expected:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.year }
  type.property(
    "month",
    documentation: #"""
    The months of dates, 1 to 12.

    - Throws: `TableError/wrongType(column:found:expected:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.month }
  type.property(
    "day",
    documentation: #"""
    The days of the month of dates, 1 to 31.

    - Throws: `TableError/wrongType(column:found:expected:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Tables.Column in try value.day }
  type.property(
    "numbers",
    documentation: #"""
    The entries as numbers; not-a-number where missing.

    - Throws: `TableError/noNumbers(column:type:example:)` for texts and dates.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> [Double] in try value.numbers }
  type.property(
    "texts",
    documentation: "The entries as texts; empty where missing.") { (value: Tables.Column) throws -> [String] in value.texts }
  type.method(
    "histogram",
    Parameter("bins", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("color", Figures.Color.self, default: ".blue") { () throws -> Figures.Color in .blue },
    documentation: #"""
    How often numbers fall into intervals.

    - Parameters:
      - bins: The number of intervals, or `nil` where the data decide.
      - color: The colour of the bars.
    - Returns: A figure whose axis bears the column's name; what is missing stands in the subtitle.
    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Int?, a1: Figures.Color) throws -> Figures.Figure in
    try value.histogram(bins: a0, color: a1)
  }
  type.method(
    "bars",
    Parameter("limit", Int.self, default: "20") { () throws -> Int in 20 },
    documentation: #"""
    How often each entry occurs, as bars, the most frequent at the top.

    - Parameter limit: How many entries at most; the rest is one bar.
    - Returns: A figure.
    - Throws: `FiguresError`.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Int) throws -> Figures.Figure in
    try value.bars(limit: a0)
  }
  type.property(
    "mean",
    documentation: #"""
    The mean of the numbers that are known; not-a-number without any.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.mean }
  type.property(
    "sum",
    documentation: #"""
    The sum of the numbers that are known.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.sum }
  type.property(
    "variance",
    documentation: #"""
    The variance with the divisor n − 1; not-a-number for fewer than two numbers.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.variance }
  type.property(
    "sd",
    documentation: #"""
    The standard deviation with the divisor n − 1; not-a-number for fewer than two numbers.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.sd }
  type.property(
    "median",
    documentation: #"""
    The median of the numbers that are known.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.median }
  type.property(
    "min",
    documentation: #"""
    The least number; not-a-number without any.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.min }
  type.property(
    "max",
    documentation: #"""
    The greatest number; not-a-number without any.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.max }
  type.property(
    "skewness",
    documentation: #"""
    The skewness, adjusted for the count; not-a-number for fewer than three numbers.

    - Throws: `TableError/noNumbers(column:type:example:)`.

    Source: Joanes & Gill (1998), G₁, DOI 10.1111/1467-9884.00122.
    """#,
    isThrowing: true) { (value: Tables.Column) throws -> Double in try value.skewness }
  type.method(
    "quantile",
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    The number below which a share of the numbers lies.

    - Parameter probability: The share, 0 to 1.
    - Returns: The quantile; not-a-number without numbers.
    - Throws: `TableError` for a column without numbers and a share outside of 0 to 1.

    Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Double) throws -> Double in
    try value.quantile(a0)
  }
  type.method(
    "quantiles",
    Parameter(nil, [Double].self, name: "probabilities"),
    documentation: #"""
    The numbers below which shares of the numbers lie.

    - Parameter probabilities: The shares, 0 to 1.
    - Returns: A number a share.
    - Throws: `TableError` for a column without numbers and a share outside of 0 to 1.

    Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: [Double]) throws -> [Double] in
    try value.quantiles(a0)
  }
  type.method(
    "correlation",
    Parameter("with", Tables.Column.self, name: "other"),
    Parameter("method", Tables.CorrelationMethod.self, default: ".pearson") { () throws -> Tables.CorrelationMethod in .pearson },
    documentation: #"""
    How the numbers go together with those of another column, over the rows in which both are known.

    - Parameters:
      - other: The other column.
      - method: Of the numbers or of their ranks.
    - Returns: −1 to 1; not-a-number for fewer than three rows and where one column does not vary.
    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Tables.Column, a1: Tables.CorrelationMethod) throws -> Double in
    try value.correlation(with: a0, method: a1)
  }
  type.method(
    "covariance",
    Parameter("with", Tables.Column.self, name: "other"),
    documentation: #"""
    The covariance with another column, with the divisor n − 1, over the rows in which both are known.

    - Parameter other: The other column.
    - Returns: The covariance; not-a-number for fewer than two pairs.
    - Throws: `TableError` for columns of different lengths or without numbers.
    """#,
    isThrowing: true) { (value: Tables.Column, a0: Tables.Column) throws -> Double in
    try value.covariance(with: a0)
  }
  type.property(
    "distinct",
    documentation: "The distinct entries in the order in which they first occur, without the missing ones.") { (value: Tables.Column) throws -> [Tables.Value] in value.distinct }
  type.property(
    "counts",
    documentation: #"""
    How often each entry occurs, the most frequent first; missing ones are counted last.

    The columns are the column's name, `count` and `share`, of all rows. Categories that do not occur
    have a count of 0.
    """#) { (value: Tables.Column) throws -> Tables.Table in value.counts }
  type.property(
    "displayData",
    documentation: "The entries as a table of one column.") { (value: Tables.Column) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The first and the last entries as text.") { (value: Tables.Column) throws -> String in value.description }
  type.property(
    "summary",
    documentation: "The column's type, how many entries are missing, and its quartiles or most frequent entries.") { (value: Tables.Column) throws -> Tables.Table in value.summary }
}

private func addTablesColumnType(_ type: TypeRegistrar<Tables.ColumnType>) {
  type.enumCase(
    "number",
    documentation: "Numbers.") { () -> Tables.ColumnType in Tables.ColumnType.number }
  type.enumCase(
    "integer",
    documentation: "Whole numbers.") { () -> Tables.ColumnType in Tables.ColumnType.integer }
  type.enumCase(
    "logical",
    documentation: "True and false.") { () -> Tables.ColumnType in Tables.ColumnType.logical }
  type.enumCase(
    "date",
    documentation: "Days and moments.") { () -> Tables.ColumnType in Tables.ColumnType.date }
  type.enumCase(
    "text",
    documentation: "Texts, identifiers among them.") { () -> Tables.ColumnType in Tables.ColumnType.text }
  type.enumCase(
    "category",
    documentation: "Texts that repeat: few classes, in an order.") { () -> Tables.ColumnType in Tables.ColumnType.category }
  type.enumCase(
    "mixed",
    documentation: "Entries of several types, as reports have them.") { () -> Tables.ColumnType in Tables.ColumnType.mixed }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Tables.ColumnType? in
    Tables.ColumnType(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Tables.ColumnType) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Tables.ColumnType] in Tables.ColumnType.allCases }
}

private func addTablesCorrelationMatrix(_ type: TypeRegistrar<Tables.CorrelationMatrix>) {
  type.property(
    "names",
    documentation: "The columns' names.") { (value: Tables.CorrelationMatrix) throws -> [String] in value.names }
  type.property(
    "values",
    documentation: #"""
    The correlations, a row a column; not-a-number where fewer than three rows have both columns or
    one does not vary.
    """#) { (value: Tables.CorrelationMatrix) throws -> [[Double]] in value.values }
  type.property(
    "counts",
    documentation: "The number of rows behind each correlation, a row a column.") { (value: Tables.CorrelationMatrix) throws -> [[Int]] in value.counts }
  type.property(
    "method",
    documentation: "Of the numbers or of their ranks.") { (value: Tables.CorrelationMatrix) throws -> Tables.CorrelationMethod in value.method }
  type.property(
    "table",
    documentation: "The correlations as a table.") { (value: Tables.CorrelationMatrix) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: #"""
    The correlations as a coloured matrix with its numbers.

    - Throws: `FiguresError`.
    """#,
    isThrowing: true) { (value: Tables.CorrelationMatrix) throws -> Figures.Figure in
    try value.plot()
  }
  type.property(
    "displayData",
    documentation: "The correlations as a table.") { (value: Tables.CorrelationMatrix) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The correlations as text.") { (value: Tables.CorrelationMatrix) throws -> String in value.description }
}

private func addTablesCorrelationMethod(_ type: TypeRegistrar<Tables.CorrelationMethod>) {
  type.enumCase(
    "pearson",
    documentation: "Of the numbers: how near to a line they are.") { () -> Tables.CorrelationMethod in Tables.CorrelationMethod.pearson }
  type.enumCase(
    "spearman",
    documentation: "Of their ranks: how near to any ascending or descending curve they are.") { () -> Tables.CorrelationMethod in Tables.CorrelationMethod.spearman }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Tables.CorrelationMethod? in
    Tables.CorrelationMethod(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Tables.CorrelationMethod) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Tables.CorrelationMethod] in Tables.CorrelationMethod.allCases }
}

private func addTablesGroupedTable(_ type: TypeRegistrar<Tables.GroupedTable>) {
  type.property(
    "groupCount",
    documentation: "How many groups there are.") { (value: Tables.GroupedTable) throws -> Int in value.groupCount }
  type.property(
    "count",
    documentation: "How many rows each group has: the columns of the groups and `count`.") { (value: Tables.GroupedTable) throws -> Tables.Table in value.count }
  type.method(
    "summary",
    Parameter(nil, String.self, name: "column"),
    Parameter.variadic(nil, Tables.Statistic.self, name: "statistics"),
    documentation: #"""
    Several statistics of one column.

    - Parameters:
      - column: The column's name.
      - statistics: What to compute; mean, standard deviation and count without any.
    - Returns: The columns of the groups, and one a statistic.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: String, a1: [Tables.Statistic]) throws -> Tables.Table in
    try value.summary(a0, a1)
  }
  type.method(
    "summary",
    Parameter(nil, String.self, name: "column"),
    Parameter(nil, [Tables.Statistic].self, name: "statistics"),
    documentation: #"""
    Several statistics of one column.

    - Parameters:
      - column: The column's name.
      - statistics: What to compute; mean, standard deviation and count without any.
    - Returns: The columns of the groups, and one a statistic.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: String, a1: [Tables.Statistic]) throws -> Tables.Table in
    try value.summary(a0, a1)
  }
  type.method(
    "summary",
    Parameter("of", [String].self, name: "columns"),
    Parameter(nil, Tables.Statistic.self, name: "statistic"),
    documentation: #"""
    One statistic of several columns.

    - Parameters:
      - columns: The columns' names.
      - statistic: What to compute.
    - Returns: The columns of the groups, and one a column.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String], a1: Tables.Statistic) throws -> Tables.Table in
    try value.summary(of: a0, a1)
  }
  type.method(
    "summary",
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, ((Tables.Table) throws -> Tables.Value).self, name: "entry"),
    documentation: #"""
    One entry a group, computed from its rows.

    - Parameters:
      - name: The name of the new column.
      - entry: The entry of a group.
    - Returns: The columns of the groups and the new one.
    - Throws: What the closure throws.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: String, a1: (Tables.Table) throws -> Tables.Value) throws -> Tables.Table in
    try value.summary(a0, a1)
  }
  type.property(
    "tables",
    documentation: "The groups as tables of their own, in order.") { (value: Tables.GroupedTable) throws -> [Tables.Table] in value.tables }
  type.method(
    "mean",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The means of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.mean(a0)
  }
  type.method(
    "mean",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.mean(a0)
  }
  type.method(
    "median",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The medians of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.median(a0)
  }
  type.method(
    "median",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.median(a0)
  }
  type.method(
    "sd",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The standard deviations of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.sd(a0)
  }
  type.method(
    "sd",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.sd(a0)
  }
  type.method(
    "sum",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The sums of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.sum(a0)
  }
  type.method(
    "sum",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.sum(a0)
  }
  type.method(
    "min",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The least entries of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.min(a0)
  }
  type.method(
    "min",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.min(a0)
  }
  type.method(
    "max",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The greatest entries of columns; missing entries are left out.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.max(a0)
  }
  type.method(
    "max",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The same statistic of columns.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: [String]) throws -> Tables.Table in
    try value.max(a0)
  }
  type.method(
    "quantile",
    Parameter(nil, String.self, name: "column"),
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    A quantile of a column; missing entries are left out.

    - Parameters:
      - column: The column's name.
      - probability: The share of numbers below it, 0 to 1.
    - Returns: The columns of the groups, and the quantile.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.GroupedTable, a0: String, a1: Double) throws -> Tables.Table in
    try value.quantile(a0, a1)
  }
}

private func addTablesJoinKind(_ type: TypeRegistrar<Tables.JoinKind>) {
  type.enumCase(
    "inner",
    documentation: "Those that both tables have.") { () -> Tables.JoinKind in Tables.JoinKind.inner }
  type.enumCase(
    "left",
    documentation: "All of the first table; where the second has none its columns are missing.") { () -> Tables.JoinKind in Tables.JoinKind.left }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Tables.JoinKind? in
    Tables.JoinKind(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Tables.JoinKind) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Tables.JoinKind] in Tables.JoinKind.allCases }
}

private func addTablesLinearFit(_ type: TypeRegistrar<Tables.LinearFit>) {
  type.property(
    "intercept",
    documentation: "The value of the line at zero.") { (value: Tables.LinearFit) throws -> Double in value.intercept }
  type.property(
    "slope",
    documentation: "How much the line rises where the other column rises by one.") { (value: Tables.LinearFit) throws -> Double in value.slope }
  type.property(
    "interceptError",
    documentation: "The standard error of the intercept.") { (value: Tables.LinearFit) throws -> Double in value.interceptError }
  type.property(
    "slopeError",
    documentation: "The standard error of the slope.") { (value: Tables.LinearFit) throws -> Double in value.slopeError }
  type.property(
    "rSquared",
    documentation: "The share of the variance that the line explains.") { (value: Tables.LinearFit) throws -> Double in value.rSquared }
  type.property(
    "residualSD",
    documentation: "The standard deviation of the residuals, with the divisor n − 2.") { (value: Tables.LinearFit) throws -> Double in value.residualSD }
  type.property(
    "pValue",
    documentation: "The probability of a slope as far from zero where there is none.") { (value: Tables.LinearFit) throws -> Double in value.pValue }
  type.property(
    "count",
    documentation: "How many rows were used.") { (value: Tables.LinearFit) throws -> Int in value.count }
  type.method(
    "slopeInterval",
    Parameter(nil, Double.self, name: "level", default: "0.95") { () throws -> Double in 0.95 },
    documentation: #"""
    The interval in which the slope lies.

    - Parameter level: With which probability, 0 to 1.
    - Returns: Its ends.
    - Throws: `TableError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Tables.LinearFit, a0: Double) throws -> (low: Double, high: Double) in
    try value.slopeInterval(a0)
  }
  type.method(
    "predicted",
    Parameter(nil, Double.self, name: "x"),
    documentation: #"""
    The value of the line.

    - Parameter x: Where.
    - Returns: The value.
    """#) { (value: Tables.LinearFit, a0: Double) throws -> Double in
    value.predicted(a0)
  }
  type.method(
    "interval",
    Parameter("at", Double.self, name: "x"),
    Parameter(nil, Double.self, name: "level", default: "0.95") { () throws -> Double in 0.95 },
    documentation: #"""
    The interval in which the line lies.

    - Parameters:
      - x: Where.
      - level: With which probability, 0 to 1.
    - Returns: Its ends.
    - Throws: `TableError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (value: Tables.LinearFit, a0: Double, a1: Double) throws -> (low: Double, high: Double) in
    try value.interval(at: a0, a1)
  }
  type.method(
    "plot",
    documentation: #"""
    The points and the line, with the band in which the line lies with a probability of 95 %.

    - Throws: `FiguresError`.
    """#,
    isThrowing: true) { (value: Tables.LinearFit) throws -> Figures.Figure in
    try value.plot()
  }
  type.property(
    "displayData",
    documentation: "Intercept and slope with their errors and intervals, as a table.") { (value: Tables.LinearFit) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "Intercept and slope with their errors and intervals, as text.") { (value: Tables.LinearFit) throws -> String in value.description }
  type.property(
    "table",
    documentation: "Intercept and slope with their errors and intervals of 95 %.") { (value: Tables.LinearFit) throws -> Tables.Table in value.table }
}

private func addTablesMask(_ type: TypeRegistrar<Tables.Mask>) {
  type.property(
    "rows",
    documentation: "A truth a row.") { (value: Tables.Mask) throws -> [Bool] in value.rows }
  type.initializer(
    Parameter(nil, [Bool].self, name: "rows"),
    documentation: #"""
    Makes a mask.

    - Parameter rows: A truth a row.
    """#) { (a0: [Bool]) throws -> Tables.Mask in
    Tables.Mask(a0)
  }
  type.property(
    "count",
    documentation: "How many rows it is true for.") { (value: Tables.Mask) throws -> Int in value.count }
  type.property(
    "description",
    documentation: "How many rows it is true for, of how many.") { (value: Tables.Mask) throws -> String in value.description }
  type.property(
    "indices",
    documentation: "The rows that it is true for.") { (value: Tables.Mask) throws -> [Int] in value.indices }
  type.operation(
    "&",
    Parameter(nil, Tables.Mask.self, name: "left"),
    Parameter(nil, Tables.Mask.self, name: "right"),
    documentation: #"""
    True where both are.

    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Mask, a1: Tables.Mask) throws -> Tables.Mask in
    try a0 & a1
  }
  type.operation(
    "|",
    Parameter(nil, Tables.Mask.self, name: "left"),
    Parameter(nil, Tables.Mask.self, name: "right"),
    documentation: #"""
    True where one is, or both are.

    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Mask, a1: Tables.Mask) throws -> Tables.Mask in
    try a0 | a1
  }
  type.operation(
    "&&",
    Parameter(nil, Tables.Mask.self, name: "left"),
    Parameter(nil, Tables.Mask.self, name: "right"),
    documentation: #"""
    True where both are; binds less than comparisons.

    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Mask, a1: Tables.Mask) throws -> Tables.Mask in
    try a0 && a1
  }
  type.operation(
    "||",
    Parameter(nil, Tables.Mask.self, name: "left"),
    Parameter(nil, Tables.Mask.self, name: "right"),
    documentation: #"""
    True where one is, or both are; binds less than comparisons.

    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: Tables.Mask, a1: Tables.Mask) throws -> Tables.Mask in
    try a0 || a1
  }
  type.operation(
    "!",
    Parameter(nil, Tables.Mask.self, name: "operand"),
    documentation: "True where it is false.") { (a0: Tables.Mask) throws -> Tables.Mask in
    !a0
  }
}

private func addTablesRow(_ type: TypeRegistrar<Tables.Row>) {
  type.property(
    "index",
    documentation: "The row's number, from 0.") { (value: Tables.Row) throws -> Int in value.index }
  type.subscripting(
    Parameter(nil, String.self, name: "column"),
    documentation: #"""
    One entry.

    - Parameter column: The column's name.
    - Throws: `TableError/unknownColumn(_:available:)` with the nearest names.
    """#,
    isThrowing: true) { (value: Tables.Row, a0: String) throws -> Tables.Value in
    try value[a0]
  }
  type.property(
    "values",
    documentation: "The entries in the order of the columns.") { (value: Tables.Row) throws -> [Tables.Value] in value.values }
  type.property(
    "description",
    documentation: "The entries with the names of their columns.") { (value: Tables.Row) throws -> String in value.description }
}

private func addTablesStatistic(_ type: TypeRegistrar<Tables.Statistic>) {
  type.property(
    "name",
    documentation: "The name, which names a column of results.") { (value: Tables.Statistic) throws -> String in value.name }
  type.staticProperty(
    "mean",
    documentation: "The mean.") { () throws -> Tables.Statistic in Tables.Statistic.mean }
  type.staticProperty(
    "sd",
    documentation: "The standard deviation, with the divisor n − 1.") { () throws -> Tables.Statistic in Tables.Statistic.sd }
  type.staticProperty(
    "variance",
    documentation: "The variance, with the divisor n − 1.") { () throws -> Tables.Statistic in Tables.Statistic.variance }
  type.staticProperty(
    "sum",
    documentation: "The sum.") { () throws -> Tables.Statistic in Tables.Statistic.sum }
  type.staticProperty(
    "median",
    documentation: "The median.") { () throws -> Tables.Statistic in Tables.Statistic.median }
  type.staticProperty(
    "min",
    documentation: "The least number.") { () throws -> Tables.Statistic in Tables.Statistic.min }
  type.staticProperty(
    "max",
    documentation: "The greatest number.") { () throws -> Tables.Statistic in Tables.Statistic.max }
  type.staticProperty(
    "count",
    documentation: "How many entries are known.") { () throws -> Tables.Statistic in Tables.Statistic.count }
  type.staticProperty(
    "missing",
    documentation: "How many entries are missing.") { () throws -> Tables.Statistic in Tables.Statistic.missing }
  type.staticProperty(
    "distinct",
    documentation: "How many distinct entries there are.") { () throws -> Tables.Statistic in Tables.Statistic.distinct }
  type.staticProperty(
    "skewness",
    documentation: "The skewness, adjusted for the count.") { () throws -> Tables.Statistic in Tables.Statistic.skewness }
  type.staticProperty(
    "first",
    documentation: "The first entry that is known.") { () throws -> Tables.Statistic in Tables.Statistic.first }
  type.staticProperty(
    "last",
    documentation: "The last entry that is known.") { () throws -> Tables.Statistic in Tables.Statistic.last }
  type.staticMethod(
    "quantile",
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    A quantile.

    - Parameter probability: The share of numbers below it, 0 to 1.
    - Returns: The statistic.
    - Throws: `TableError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (a0: Double) throws -> Tables.Statistic in
    try Tables.Statistic.quantile(a0)
  }
}

private func addTablesTable(_ type: TypeRegistrar<Tables.Table>) {
  type.property(
    "title",
    documentation: "The title above the table, or `nil`.",
    { (value: Tables.Table) throws -> String? in value.title },
    set: { (value: inout Tables.Table, new: String?) in value.title = new })
  type.property(
    "columns",
    documentation: "The names of the columns, in order.") { (value: Tables.Table) throws -> [String] in value.columns }
  type.property(
    "count",
    documentation: "The number of rows.") { (value: Tables.Table) throws -> Int in value.count }
  type.property(
    "crs",
    documentation: #"""
    The reference system of the columns `easting` and `northing`, as a code such as `EPSG:4326`
    or in its long form; `nil` where the rows have no places.
    """#,
    { (value: Tables.Table) throws -> String? in value.crs },
    set: { (value: inout Tables.Table, new: String?) in value.crs = new })
  type.property(
    "notes",
    documentation: "What was noticed while the table was read, one sentence each.",
    { (value: Tables.Table) throws -> [String] in value.notes },
    set: { (value: inout Tables.Table, new: [String]) in value.notes = new })
  type.initializer(
    Parameter(nil, [Tables.Column].self, name: "columns"),
    Parameter("title", String?.self, default: "nil") { () throws -> String? in nil },
    documentation: #"""
    Makes a table of columns that are as long and have different names.

    - Parameters:
      - columns: The columns.
      - title: The title above the table, or `nil`.
    - Throws: `TableError/countMismatch(first:_:second:_:)`, `TableError/columnTwice(_:)`.
    """#,
    isThrowing: true) { (a0: [Tables.Column], a1: String?) throws -> Tables.Table in
    try Tables.Table(a0, title: a1)
  }
  type.initializer(
    Parameter("title", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("columns", [String].self),
    Parameter("rows", [[Tables.Value]].self, default: "[]") { () throws -> [[Tables.Value]] in [] },
    documentation: #"""
    Makes a table of rows; those that are too short are filled with missing entries, longer ones cut.

    - Parameters:
      - title: The title above the table, or `nil`.
      - columns: The names of the columns.
      - rows: The entries, row by row.
    """#) { (a0: String?, a1: [String], a2: [[Tables.Value]]) throws -> Tables.Table in
    Tables.Table(title: a0, columns: a1, rows: a2)
  }
  type.subscripting(
    Parameter(nil, String.self, name: "name"),
    documentation: #"""
    One column.

    - Parameter name: Its name.
    - Throws: `TableError/unknownColumn(_:available:)` with the nearest names.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String) throws -> Tables.Column in
    try value[a0]
  }
  type.property(
    "rows",
    documentation: "All rows.") { (value: Tables.Table) throws -> [Tables.Row] in value.rows }
  type.method(
    "hasColumn",
    Parameter(nil, String.self, name: "name"),
    documentation: "Whether there is a column of a name.") { (value: Tables.Table, a0: String) throws -> Bool in
    value.hasColumn(a0)
  }
  type.method(
    "grouped",
    Parameter.variadic("by", String.self, name: "columns"),
    documentation: #"""
    The rows in groups, by the entries of columns.

    - Parameter columns: The columns' names.
    - Returns: The groups, to be summarised.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.GroupedTable in
    try value.grouped(by: a0)
  }
  type.method(
    "grouped",
    Parameter("by", [String].self, name: "columns"),
    documentation: #"""
    The rows in groups, by the entries of columns.

    - Parameter columns: The columns' names, one at least.
    - Returns: The groups, to be summarised.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.GroupedTable in
    try value.grouped(by: a0)
  }
  type.method(
    "plot",
    Parameter("x", String.self),
    Parameter("y", String.self),
    Parameter("color", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("size", String?.self, default: "nil") { () throws -> String? in nil },
    documentation: #"""
    Points of two columns.

    ```swift
    horizons.plot(x: "clay", y: "carbon", color: "depth")
    ```

    - Parameters:
      - x: The column along the horizontal axis.
      - y: The column along the vertical axis.
      - color: The column that colours the points: numbers by a colour bar, others by classes, the
        eleven most frequent and the others as one; `nil` for one colour.
      - size: The column of numbers that sizes the points, by their areas; `nil` for one size.
    - Returns: A figure; rows with a missing value are left out and counted in its subtitle.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String, a2: String?, a3: String?) throws -> Figures.Figure in
    try value.plot(x: a0, y: a1, color: a2, size: a3)
  }
  type.method(
    "boxplot",
    Parameter("of", String.self, name: "column"),
    Parameter("by", String?.self, name: "groups", default: "nil") { () throws -> String? in nil },
    documentation: #"""
    Box plots of a column, one a group.

    - Parameters:
      - column: The column of numbers.
      - groups: The column that makes the groups; `nil` for one box.
    - Returns: A figure; missing entries are left out and counted in its subtitle.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String?) throws -> Figures.Figure in
    try value.boxplot(of: a0, by: a1)
  }
  type.method(
    "pairs",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    Every pair of columns as points, with a histogram of each column.

    - Parameter columns: The columns' names; none for the first six with numbers.
    - Returns: A figure of as many panels as there are pairs.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Figures.Figure in
    try value.pairs(a0)
  }
  type.method(
    "pairs",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    Every pair of columns as points, with a histogram of each column.

    - Parameter columns: The columns' names; none for the first six with numbers.
    - Returns: A figure of as many panels as there are pairs.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Figures.Figure in
    try value.pairs(a0)
  }
  type.staticMethod(
    "read",
    Parameter(nil, String.self, name: "path"),
    Parameter("layer", String?.self, default: "nil") { () throws -> String? in nil },
    Parameter("columns", [String]?.self, default: "nil") { () throws -> [String]? in nil },
    Parameter("types", [String: Tables.ColumnType].self, default: "[:]") { () throws -> [String: Tables.ColumnType] in [:] },
    Parameter("headings", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Reads a file: separated values (`.csv`, `.tsv`, `.txt`), a workbook (`.xlsx`, `.ods`), a
    GeoPackage, Shapefile, GeoJSON or another file of features.

    ```swift
    let horizons = Table.read("horizons.csv", types: ["id": .text])
    ```

    The separator, the encoding (UTF-8, UTF-16 or Windows-1252) and the types of the columns are
    found out: whole numbers, numbers with a decimal point (or comma where no comma separates),
    dates written as `2001-05-31`, `true` and `false`, and texts. Identifiers such as `007` stay
    texts. Empty entries and words such as `NA` are missing. What was noticed on the way stands in
    `notes`. Features get columns `x` and `y` of their places, and `crs`.

    - Parameters:
      - path: The file, also an address that begins with `https://`.
      - layer: The layer, or sheet, of a file that holds several; `nil` for the first.
      - columns: The columns wanted; `nil` for all. Leaving columns out saves time and memory.
      - types: The types of columns that are not to be found out; entries of another type are missing.
      - headings: How many rows at the top of separated values or a sheet hold names, units and titles,
        empty lines among them. Names are those of the first row whose entries differ and that lacks
        none; else the rows make them together, as `depth top`. A row of units gives the columns
        their `Column/unit`, others their `Column/title`; `notes` say which row was what.
    - Returns: The table.
    - Throws: `TableError` where the file is missing or broken, or lacks a column; `Interrupted`.
    """#,
    isThrowing: true) { (a0: String, a1: String?, a2: [String]?, a3: [String: Tables.ColumnType], a4: Int) throws -> Tables.Table in
    try Tables.Table.read(a0, layer: a1, columns: a2, types: a3, headings: a4)
  }
  type.property(
    "correlation",
    documentation: #"""
    Pearson's correlation of every pair of columns with numbers.

    - Throws: `TableError` where fewer than two columns hold numbers.
    """#,
    isThrowing: true) { (value: Tables.Table) throws -> Tables.CorrelationMatrix in try value.correlation }
  type.method(
    "correlation",
    Parameter("of", [String].self, name: "columns", default: "[]") { () throws -> [String] in [] },
    Parameter("method", Tables.CorrelationMethod.self, default: ".pearson") { () throws -> Tables.CorrelationMethod in .pearson },
    documentation: #"""
    A correlation of every pair of columns.

    - Parameters:
      - columns: The columns' names; none for all with numbers.
      - method: Of the numbers or of their ranks.
    - Returns: The correlations.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String], a1: Tables.CorrelationMethod) throws -> Tables.CorrelationMatrix in
    try value.correlation(of: a0, method: a1)
  }
  type.method(
    "linearFit",
    Parameter(nil, String.self, name: "y"),
    Parameter("on", String.self, name: "x"),
    documentation: #"""
    A line of one column on another by least squares.

    - Parameters:
      - y: The name of the column that is explained.
      - x: The name of the column that it is explained with.
    - Returns: The line, with intervals.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String) throws -> Tables.LinearFit in
    try value.linearFit(a0, on: a1)
  }
  type.method(
    "appended",
    Parameter(nil, Tables.Table.self, name: "other"),
    documentation: #"""
    The rows of this table and of another one below them, columns matched by their names; what only
    one of the tables has is missing in the rows of the other.

    - Parameter other: The other table.
    - Returns: The columns of this table and those that only the other has.
    - Throws: `TableError/cannotCompare(_:_:)` where a column holds numbers here and texts there.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: Tables.Table) throws -> Tables.Table in
    try value.appended(a0)
  }
  type.method(
    "distinct",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The distinct rows, each where it first occurs.

    - Parameter columns: The columns that count; none for all. The other columns are kept.
    - Returns: The rows in their order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.distinct(a0)
  }
  type.method(
    "distinct",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The distinct rows, each where it first occurs.

    - Parameter columns: The columns that count; none for all. The other columns are kept.
    - Returns: The rows in their order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.distinct(a0)
  }
  type.method(
    "select",
    Parameter.variadic(nil, String.self, name: "names"),
    documentation: #"""
    Some of the columns, in the order given.

    - Parameter names: Their names.
    - Returns: A table of these columns.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.select(a0)
  }
  type.method(
    "select",
    Parameter(nil, [String].self, name: "names"),
    documentation: #"""
    Some of the columns, in the order given.

    - Parameter names: Their names.
    - Returns: A table of these columns.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.select(a0)
  }
  type.method(
    "dropping",
    Parameter.variadic(nil, String.self, name: "names"),
    documentation: #"""
    The table without some of its columns.

    - Parameter names: Their names.
    - Returns: The other columns.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.dropping(a0)
  }
  type.method(
    "dropping",
    Parameter(nil, [String].self, name: "names"),
    documentation: #"""
    The table without some of its columns.

    - Parameter names: Their names.
    - Returns: The other columns.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.dropping(a0)
  }
  type.method(
    "adding",
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The table with another column, in the place of one of the same name or at the end.

    ```swift
    table.adding("ratio", table["carbon"] / table["nitrogen"])
    ```

    - Parameters:
      - name: The column's name.
      - column: The entries, as many as there are rows.
    - Returns: The table with the column.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: Tables.Column) throws -> Tables.Table in
    try value.adding(a0, a1)
  }
  type.method(
    "adding",
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: #"""
    The table with another column of numbers, in the place of one of the same name or at the end.

    - Parameters:
      - name: The column's name.
      - numbers: The entries, as many as there are rows; not-a-number where missing.
    - Returns: The table with the column.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: [Double]) throws -> Tables.Table in
    try value.adding(a0, a1)
  }
  type.method(
    "adding",
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, [String].self, name: "texts"),
    documentation: #"""
    The table with another column of texts, in the place of one of the same name or at the end.

    - Parameters:
      - name: The column's name.
      - texts: The entries, as many as there are rows; empty where missing.
    - Returns: The table with the column.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: [String]) throws -> Tables.Table in
    try value.adding(a0, a1)
  }
  type.method(
    "adding",
    Parameter(nil, String.self, name: "name"),
    Parameter(nil, ((Tables.Row) throws -> Tables.Value).self, name: "entry"),
    documentation: #"""
    The table with another column, whose entries are computed row by row.

    ```swift
    table.adding("ratio") { $0["carbon"] / $0["nitrogen"] }
    ```

    - Parameters:
      - name: The column's name.
      - entry: The entry of a row.
    - Returns: The table with the column.
    - Throws: What the closure throws.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: (Tables.Row) throws -> Tables.Value) throws -> Tables.Table in
    try value.adding(a0, a1)
  }
  type.method(
    "renamed",
    Parameter(nil, String.self, name: "name"),
    Parameter("to", String.self, name: "newName"),
    documentation: #"""
    The table with another name for a column.

    - Parameters:
      - name: The column's name.
      - newName: The name it gets.
    - Returns: The table with the column under its new name.
    - Throws: `TableError/unknownColumn(_:available:)`, `TableError/columnTwice(_:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String) throws -> Tables.Table in
    try value.renamed(a0, to: a1)
  }
  type.method(
    "converting",
    Parameter(nil, String.self, name: "name"),
    Parameter("to", Tables.ColumnType.self, name: "type"),
    documentation: #"""
    The table with a column of another type; entries that are none become missing.

    - Parameters:
      - name: The column's name.
      - type: The type.
    - Returns: The table with the column in its type.
    - Throws: `TableError/unknownColumn(_:available:)`, and what `Column/converted(to:)` throws.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: Tables.ColumnType) throws -> Tables.Table in
    try value.converting(a0, to: a1)
  }
  type.property(
    "displayData",
    documentation: "The table as text and as HTML: the first and the last rows, numbers lined up.") { (value: Tables.Table) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The table as text, columns lined up; of long tables the first and the last rows.") { (value: Tables.Table) throws -> String in value.description }
  type.method(
    "joined",
    Parameter("with", Tables.Table.self, name: "other"),
    Parameter("on", String.self, name: "column"),
    Parameter("keeping", Tables.JoinKind.self, name: "kind", default: ".inner") { () throws -> Tables.JoinKind in .inner },
    documentation: #"""
    The rows of two tables side by side, where entries of a column agree.

    ```swift
    horizons.joined(with: sites, on: "id", keeping: .left)
    ```

    Rows stand in the order of this table, and those of the other that agree with the same row in
    theirs: there are as many as pairs. Missing entries agree with nothing. A column of the other table
    whose name is taken gets the ending ` (2)`.

    - Parameters:
      - other: The other table.
      - column: The column's name in both.
      - kind: Which rows are kept.
    - Returns: The columns of this table and those of the other but for what they were matched by.
    - Throws: `TableError` where a column is missing, or holds numbers here and texts there.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: Tables.Table, a1: String, a2: Tables.JoinKind) throws -> Tables.Table in
    try value.joined(with: a0, on: a1, keeping: a2)
  }
  type.method(
    "joined",
    Parameter("with", Tables.Table.self, name: "other"),
    Parameter("on", String.self, name: "column"),
    Parameter("equals", String.self, name: "otherColumn"),
    Parameter("keeping", Tables.JoinKind.self, name: "kind", default: ".inner") { () throws -> Tables.JoinKind in .inner },
    documentation: #"""
    The rows of two tables side by side, where entries of columns with different names agree.

    - Parameters:
      - other: The other table.
      - column: The column's name here.
      - otherColumn: Its name in the other table, whose column is left out.
      - kind: Which rows are kept.
    - Returns: The columns of this table and those of the other but for what they were matched by.
    - Throws: `TableError` where a column is missing, or holds numbers here and texts there.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: Tables.Table, a1: String, a2: String, a3: Tables.JoinKind) throws -> Tables.Table in
    try value.joined(with: a0, on: a1, equals: a2, keeping: a3)
  }
  type.method(
    "joined",
    Parameter("with", Tables.Table.self, name: "other"),
    Parameter("on", [String].self, name: "columns"),
    Parameter("keeping", Tables.JoinKind.self, name: "kind", default: ".inner") { () throws -> Tables.JoinKind in .inner },
    documentation: #"""
    The rows of two tables side by side, where entries of several columns agree.

    - Parameters:
      - other: The other table.
      - columns: The columns' names in both.
      - kind: Which rows are kept.
    - Returns: The columns of this table and those of the other but for what they were matched by.
    - Throws: `TableError` where a column is missing, or holds numbers here and texts there.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: Tables.Table, a1: [String], a2: Tables.JoinKind) throws -> Tables.Table in
    try value.joined(with: a0, on: a1, keeping: a2)
  }
  type.method(
    "pivotedLonger",
    Parameter(nil, [String].self, name: "columns"),
    Parameter("names", String.self, default: #""name""#) { () throws -> String in "name" },
    Parameter("values", String.self, default: #""value""#) { () throws -> String in "value" },
    documentation: #"""
    Fewer columns and more rows: each row becomes one a column that is named, with the column's name in
    one new column and its entry in another.

    ```swift
    table.pivotedLonger(["clay", "silt", "sand"], names: "fraction", values: "percent")
    ```

    - Parameters:
      - columns: The columns that become rows, all of numbers or all of texts.
      - names: The new column with their names, as categories in the order given.
      - values: The new column with their entries.
    - Returns: The other columns, repeated, and the two new ones.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String], a1: String, a2: String) throws -> Tables.Table in
    try value.pivotedLonger(a0, names: a1, values: a2)
  }
  type.method(
    "pivotedWider",
    Parameter("names", String.self),
    Parameter("values", String.self),
    Parameter("summarizing", Tables.Statistic?.self, name: "statistic", default: "nil") { () throws -> Tables.Statistic? in nil },
    documentation: #"""
    More columns and fewer rows: the entries of one column become columns, filled with those of
    another.

    ```swift
    layers.pivotedWider(names: "layer", values: "carbon")
    ```

    - Parameters:
      - names: The column whose entries become names of columns, in their order.
      - values: The column with what fills them.
      - statistic: What to make of several rows that fall into one place; refused without.
    - Returns: A row for every combination of the other columns, in the order of their first rows.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String, a2: Tables.Statistic?) throws -> Tables.Table in
    try value.pivotedWider(names: a0, values: a1, summarizing: a2)
  }
  type.method(
    "filtered",
    Parameter(nil, ((Tables.Row) throws -> Bool).self, name: "condition"),
    documentation: #"""
    The rows for which a condition is true.

    ```swift
    table.filtered { $0["clay"] > 20 }
    ```

    - Parameter condition: The condition; a comparison with a missing value is false.
    - Returns: Those it is true for, in their order.
    - Throws: What the condition throws.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: (Tables.Row) throws -> Bool) throws -> Tables.Table in
    try value.filtered(a0)
  }
  type.method(
    "where",
    Parameter(nil, Tables.Mask.self, name: "mask"),
    documentation: #"""
    The rows for which a mask is true.

    ```swift
    table.where(table["clay"] > 20)
    ```

    - Parameter mask: A truth a row.
    - Returns: The rows, or profiles, in their order.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: Tables.Mask) throws -> Tables.Table in
    try value.where(a0)
  }
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
    isThrowing: true) { (value: Tables.Table, a0: String, a1: String) throws -> Tables.Table in
    try value.filtered(a0, is: a1)
  }
  type.method(
    "head",
    Parameter(nil, Int.self, name: "count", default: "5") { () throws -> Int in 5 },
    documentation: #"""
    The first rows.

    - Parameter count: How many at most.
    - Returns: The rows, in their order.
    """#) { (value: Tables.Table, a0: Int) throws -> Tables.Table in
    value.head(a0)
  }
  type.method(
    "tail",
    Parameter(nil, Int.self, name: "count", default: "5") { () throws -> Int in 5 },
    documentation: #"""
    The last rows.

    - Parameter count: How many at most.
    - Returns: The rows, in their order.
    """#) { (value: Tables.Table, a0: Int) throws -> Tables.Table in
    value.tail(a0)
  }
  type.method(
    "sampled",
    Parameter(nil, Int.self, name: "count"),
    Parameter("seed", Int.self),
    documentation: #"""
    Rows drawn at random, each at most once, in the order of the table.

    - Parameters:
      - count: How many at most.
      - seed: The same seed gives the same rows.
    - Returns: The rows, in their order.
    """#) { (value: Tables.Table, a0: Int, a1: Int) throws -> Tables.Table in
    value.sampled(a0, seed: a1)
  }
  type.method(
    "dropMissing",
    Parameter.variadic(nil, String.self, name: "columns"),
    documentation: #"""
    The rows of which nothing is missing.

    - Parameter columns: The columns that count; none for all.
    - Returns: The other rows, in their order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.dropMissing(a0)
  }
  type.method(
    "dropMissing",
    Parameter(nil, [String].self, name: "columns"),
    documentation: #"""
    The rows of which nothing is missing.

    - Parameter columns: The columns that count; none for all.
    - Returns: The other rows, in their order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String]) throws -> Tables.Table in
    try value.dropMissing(a0)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes all rows to a file, in the format that the ending of its name says: separated values
    (`.csv`, `.tsv`) in any program; GeoPackage and GeoJSON (`.gpkg`, `.geojson`) as points where
    `crs` tells the reference system of the columns `x` and `y`; workbooks (`.xlsx`, `.ods`).

    Text is UTF-8, numbers have all their digits and a decimal point, missing entries are empty. The
    file is written whole or not at all.

    - Parameter path: The file; its folder must exist.
    - Throws: `TableError/cannotWrite(path:reason:)`; `Interrupted` when stopped.

    Source of separated values: Shafranovich (2005), RFC 4180, DOI 10.17487/RFC4180.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.method(
    "sorted",
    Parameter("by", String.self, name: "column"),
    Parameter("descending", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    The rows in the order of a column; missing entries last, equal rows as they stood.

    - Parameters:
      - column: The column's name. Texts are ordered by the numbers of their letters in Unicode,
        categories by the order of their levels.
      - descending: Whether the greatest comes first.
    - Returns: All rows in their new order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: String, a1: Bool) throws -> Tables.Table in
    try value.sorted(by: a0, descending: a1)
  }
  type.method(
    "sorted",
    Parameter("by", [String].self, name: "columns"),
    Parameter("descending", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    The rows in the order of several columns, the most important first; missing entries last.

    - Parameters:
      - columns: The columns' names.
      - descending: Whether the greatest comes first.
    - Returns: All rows in their new order.
    - Throws: `TableError/unknownColumn(_:available:)`.
    """#,
    isThrowing: true) { (value: Tables.Table, a0: [String], a1: Bool) throws -> Tables.Table in
    try value.sorted(by: a0, descending: a1)
  }
  type.method(
    "reversed",
    documentation: "The rows in another order: the last one first.") { (value: Tables.Table) throws -> Tables.Table in
    value.reversed()
  }
  type.property(
    "summary",
    documentation: #"""
    A row a column: its type, how many entries are missing, and of numbers and dates the least, the
    quartiles, the mean and the greatest, of texts and categories how many there are and the most
    frequent ones.
    """#) { (value: Tables.Table) throws -> Tables.Table in value.summary }
}

private func addTablesTableError(_ type: TypeRegistrar<Tables.TableError>) {
  type.enumCase(
    "unknownColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    documentation: "A name that no column bears.",
    make: { (a0: String, a1: [String]) throws -> Tables.TableError in
    Tables.TableError.unknownColumn(a0, available: a1)
  },
    match: { (value: Tables.TableError) -> (String, [String])? in
      if case Tables.TableError.unknownColumn(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownRow",
    Parameter(nil, Int.self),
    Parameter("count", Int.self),
    documentation: "A row that the table does not have.",
    make: { (a0: Int, a1: Int) throws -> Tables.TableError in
    Tables.TableError.unknownRow(a0, count: a1)
  },
    match: { (value: Tables.TableError) -> (Int, Int)? in
      if case Tables.TableError.unknownRow(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "countMismatch",
    Parameter("first", String.self),
    Parameter(nil, Int.self),
    Parameter("second", String.self),
    Parameter(nil, Int.self),
    documentation: "Two things of different lengths that belong together.",
    make: { (a0: String, a1: Int, a2: String, a3: Int) throws -> Tables.TableError in
    Tables.TableError.countMismatch(first: a0, a1, second: a2, a3)
  },
    match: { (value: Tables.TableError) -> (String, Int, String, Int)? in
      if case Tables.TableError.countMismatch(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "noNumbers",
    Parameter("column", String.self),
    Parameter("type", Tables.ColumnType.self),
    Parameter("example", String.self),
    documentation: "A column that holds no numbers where numbers are needed.",
    make: { (a0: String, a1: Tables.ColumnType, a2: String) throws -> Tables.TableError in
    Tables.TableError.noNumbers(column: a0, type: a1, example: a2)
  },
    match: { (value: Tables.TableError) -> (String, Tables.ColumnType, String)? in
      if case Tables.TableError.noNumbers(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "wrongType",
    Parameter("column", String.self),
    Parameter("found", Tables.ColumnType.self),
    Parameter("expected", Tables.ColumnType.self),
    documentation: "A column of another type than is needed.",
    make: { (a0: String, a1: Tables.ColumnType, a2: Tables.ColumnType) throws -> Tables.TableError in
    Tables.TableError.wrongType(column: a0, found: a1, expected: a2)
  },
    match: { (value: Tables.TableError) -> (String, Tables.ColumnType, Tables.ColumnType)? in
      if case Tables.TableError.wrongType(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noNumber",
    Parameter(nil, Tables.Value.self),
    documentation: "A value that is no number where one is needed.",
    make: { (a0: Tables.Value) throws -> Tables.TableError in
    Tables.TableError.noNumber(a0)
  },
    match: { (value: Tables.TableError) -> (Tables.Value)? in
      if case Tables.TableError.noNumber(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "cannotCompare",
    Parameter(nil, Tables.Value.self),
    Parameter(nil, Tables.Value.self),
    documentation: "Two values of which neither is above the other.",
    make: { (a0: Tables.Value, a1: Tables.Value) throws -> Tables.TableError in
    Tables.TableError.cannotCompare(a0, a1)
  },
    match: { (value: Tables.TableError) -> (Tables.Value, Tables.Value)? in
      if case Tables.TableError.cannotCompare(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "columnTwice",
    Parameter(nil, String.self),
    documentation: "A name that two columns would bear.",
    make: { (a0: String) throws -> Tables.TableError in
    Tables.TableError.columnTwice(a0)
  },
    match: { (value: Tables.TableError) -> (String)? in
      if case Tables.TableError.columnTwice(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "outOfRange",
    Parameter(nil, String.self),
    Parameter("value", Double.self),
    Parameter("expected", String.self),
    documentation: "A number outside of what makes sense.",
    make: { (a0: String, a1: Double, a2: String) throws -> Tables.TableError in
    Tables.TableError.outOfRange(a0, value: a1, expected: a2)
  },
    match: { (value: Tables.TableError) -> (String, Double, String)? in
      if case Tables.TableError.outOfRange(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "tooFew",
    Parameter(nil, String.self),
    Parameter("found", Int.self),
    Parameter("needed", Int.self),
    documentation: "Too little for a result.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Tables.TableError in
    Tables.TableError.tooFew(a0, found: a1, needed: a2)
  },
    match: { (value: Tables.TableError) -> (String, Int, Int)? in
      if case Tables.TableError.tooFew(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "tooFewColumns",
    Parameter(nil, String.self),
    Parameter("found", [String].self),
    Parameter("needed", Int.self),
    documentation: "Too few columns of numbers for a result.",
    make: { (a0: String, a1: [String], a2: Int) throws -> Tables.TableError in
    Tables.TableError.tooFewColumns(a0, found: a1, needed: a2)
  },
    match: { (value: Tables.TableError) -> (String, [String], Int)? in
      if case Tables.TableError.tooFewColumns(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noVariation",
    Parameter(nil, String.self),
    documentation: "A column of which all numbers are the same.",
    make: { (a0: String) throws -> Tables.TableError in
    Tables.TableError.noVariation(a0)
  },
    match: { (value: Tables.TableError) -> (String)? in
      if case Tables.TableError.noVariation(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "severalRows",
    Parameter("row", String.self),
    Parameter("column", String.self),
    documentation: "Several rows where one is needed.",
    make: { (a0: String, a1: String) throws -> Tables.TableError in
    Tables.TableError.severalRows(row: a0, column: a1)
  },
    match: { (value: Tables.TableError) -> (String, String)? in
      if case Tables.TableError.severalRows(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownFileColumn",
    Parameter(nil, String.self),
    Parameter("available", [String].self),
    Parameter("path", String.self),
    documentation: "A table has no such column.",
    make: { (a0: String, a1: [String], a2: String) throws -> Tables.TableError in
    Tables.TableError.unknownFileColumn(a0, available: a1, path: a2)
  },
    match: { (value: Tables.TableError) -> (String, [String], String)? in
      if case Tables.TableError.unknownFileColumn(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "emptyTable",
    Parameter("path", String.self),
    documentation: "A table has a header and nothing else, or nothing at all.",
    make: { (a0: String) throws -> Tables.TableError in
    Tables.TableError.emptyTable(path: a0)
  },
    match: { (value: Tables.TableError) -> (String)? in
      if case Tables.TableError.emptyTable(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "openQuote",
    Parameter("path", String.self),
    Parameter("line", Int.self),
    documentation: "A file of separated values has a quoted entry that never ends.",
    make: { (a0: String, a1: Int) throws -> Tables.TableError in
    Tables.TableError.openQuote(path: a0, line: a1)
  },
    match: { (value: Tables.TableError) -> (String, Int)? in
      if case Tables.TableError.openQuote(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "tooManyEntries",
    Parameter("path", String.self),
    Parameter("line", Int.self),
    Parameter("found", Int.self),
    Parameter("expected", Int.self),
    documentation: "A row of separated values has more entries than the header.",
    make: { (a0: String, a1: Int, a2: Int, a3: Int) throws -> Tables.TableError in
    Tables.TableError.tooManyEntries(path: a0, line: a1, found: a2, expected: a3)
  },
    match: { (value: Tables.TableError) -> (String, Int, Int, Int)? in
      if case Tables.TableError.tooManyEntries(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "tooFewRows",
    Parameter("path", String.self),
    Parameter("found", Int.self),
    Parameter("headings", Int.self),
    documentation: "A file has fewer rows than headings were said to have.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Tables.TableError in
    Tables.TableError.tooFewRows(path: a0, found: a1, headings: a2)
  },
    match: { (value: Tables.TableError) -> (String, Int, Int)? in
      if case Tables.TableError.tooFewRows(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noHeadingRows",
    Parameter("path", String.self),
    Parameter("headings", Int.self),
    documentation: "A file whose columns have one name each was said to have several rows of headings.",
    make: { (a0: String, a1: Int) throws -> Tables.TableError in
    Tables.TableError.noHeadingRows(path: a0, headings: a1)
  },
    match: { (value: Tables.TableError) -> (String, Int)? in
      if case Tables.TableError.noHeadingRows(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "fileColumnTwice",
    Parameter(nil, String.self),
    Parameter("path", String.self),
    Parameter("places", [Int].self),
    documentation: "A wanted column stands in the table more than once.",
    make: { (a0: String, a1: String, a2: [Int]) throws -> Tables.TableError in
    Tables.TableError.fileColumnTwice(a0, path: a1, places: a2)
  },
    match: { (value: Tables.TableError) -> (String, String, [Int])? in
      if case Tables.TableError.fileColumnTwice(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "fileMissing",
    Parameter("path", String.self),
    Parameter("near", [String].self),
    documentation: "There is no such file; the second value lists files of similar names.",
    make: { (a0: String, a1: [String]) throws -> Tables.TableError in
    Tables.TableError.fileMissing(path: a0, near: a1)
  },
    match: { (value: Tables.TableError) -> (String, [String])? in
      if case Tables.TableError.fileMissing(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "cannotRead",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "A file that cannot be read.",
    make: { (a0: String, a1: String) throws -> Tables.TableError in
    Tables.TableError.cannotRead(path: a0, reason: a1)
  },
    match: { (value: Tables.TableError) -> (String, String)? in
      if case Tables.TableError.cannotRead(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "cannotWrite",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "A file that cannot be written.",
    make: { (a0: String, a1: String) throws -> Tables.TableError in
    Tables.TableError.cannotWrite(path: a0, reason: a1)
  },
    match: { (value: Tables.TableError) -> (String, String)? in
      if case Tables.TableError.cannotWrite(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value, what was expected, and what to do.") { (value: Tables.TableError) throws -> String in value.description }
}

private func addTablesValue(_ type: TypeRegistrar<Tables.Value>) {
  type.enumCase(
    "text",
    Parameter(nil, String.self),
    documentation: "Any text.",
    make: { (a0: String) throws -> Tables.Value in
    Tables.Value.text(a0)
  },
    match: { (value: Tables.Value) -> (String)? in
      if case Tables.Value.text(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "number",
    Parameter(nil, Double.self),
    documentation: "A number; not-a-number counts as missing.",
    make: { (a0: Double) throws -> Tables.Value in
    Tables.Value.number(a0)
  },
    match: { (value: Tables.Value) -> (Double)? in
      if case Tables.Value.number(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "integer",
    Parameter(nil, Int.self),
    documentation: "A whole number.",
    make: { (a0: Int) throws -> Tables.Value in
    Tables.Value.integer(a0)
  },
    match: { (value: Tables.Value) -> (Int)? in
      if case Tables.Value.integer(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "logical",
    Parameter(nil, Bool.self),
    documentation: "True or false.",
    make: { (a0: Bool) throws -> Tables.Value in
    Tables.Value.logical(a0)
  },
    match: { (value: Tables.Value) -> (Bool)? in
      if case Tables.Value.logical(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "date",
    Parameter(nil, Double.self),
    documentation: "A day, or a moment of one, in seconds since 1970 in Coordinated Universal Time.",
    make: { (a0: Double) throws -> Tables.Value in
    Tables.Value.date(a0)
  },
    match: { (value: Tables.Value) -> (Double)? in
      if case Tables.Value.date(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "missing",
    documentation: "Nothing known.") { () -> Tables.Value in Tables.Value.missing }
  type.property(
    "isMissing",
    documentation: "Whether nothing is known.") { (value: Tables.Value) throws -> Bool in value.isMissing }
  type.property(
    "number",
    documentation: "The value as a number: of a truth 1 or 0; not-a-number for texts, dates and missing values.") { (value: Tables.Value) throws -> Double in value.number }
  type.property(
    "text",
    documentation: "The value as a table shows it: numbers with about four digits, empty where missing.") { (value: Tables.Value) throws -> String in value.text }
  type.operation(
    "+",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The sum of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Tables.Value in
    try a0 + a1
  }
  type.operation(
    "+",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    The sum of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Tables.Value in
    try a0 + a1
  }
  type.operation(
    "+",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The sum of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Tables.Value in
    try a0 + a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The difference of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Tables.Value in
    try a0 - a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    The difference of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Tables.Value in
    try a0 - a1
  }
  type.operation(
    "-",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The difference of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Tables.Value in
    try a0 - a1
  }
  type.operation(
    "*",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The product of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Tables.Value in
    try a0 * a1
  }
  type.operation(
    "*",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    The product of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Tables.Value in
    try a0 * a1
  }
  type.operation(
    "*",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The product of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Tables.Value in
    try a0 * a1
  }
  type.operation(
    "/",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The quotient of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Tables.Value in
    try a0 / a1
  }
  type.operation(
    "/",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: #"""
    The quotient of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Tables.Value in
    try a0 / a1
  }
  type.operation(
    "/",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: #"""
    The quotient of both as numbers; missing where one is missing.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Tables.Value in
    try a0 / a1
  }
  type.operation(
    "-",
    Parameter(nil, Tables.Value.self, name: "operand"),
    documentation: #"""
    The number with the other sign; missing where it is.

    - Throws: `TableError` for texts and dates.
    """#,
    isThrowing: true) { (a0: Tables.Value) throws -> Tables.Value in
    try -a0
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is below a number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is below a value; false where that is missing.",
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is at most a number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is at most a value; false where that is missing.",
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is above a number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is above a value; false where that is missing.",
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is at least a number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Double) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is at least a value; false where that is missing.",
    isThrowing: true) { (a0: Double, a1: Tables.Value) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is the same as a number; false where it is missing.") { (a0: Tables.Value, a1: Double) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is the same as a value; false where that is missing.") { (a0: Double, a1: Tables.Value) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Double.self, name: "right"),
    documentation: "Whether a value is another than a number; false where it is missing.") { (a0: Tables.Value, a1: Double) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, Double.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a number is another than a value; false where that is missing.") { (a0: Double, a1: Tables.Value) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is below a whole number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Int) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is below a value; false where that is missing.",
    isThrowing: true) { (a0: Int, a1: Tables.Value) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is at most a whole number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Int) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is at most a value; false where that is missing.",
    isThrowing: true) { (a0: Int, a1: Tables.Value) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is above a whole number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Int) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is above a value; false where that is missing.",
    isThrowing: true) { (a0: Int, a1: Tables.Value) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is at least a whole number; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Int) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is at least a value; false where that is missing.",
    isThrowing: true) { (a0: Int, a1: Tables.Value) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is the same as a whole number; false where it is missing.") { (a0: Tables.Value, a1: Int) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is the same as a value; false where that is missing.") { (a0: Int, a1: Tables.Value) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Int.self, name: "right"),
    documentation: "Whether a value is another than a whole number; false where it is missing.") { (a0: Tables.Value, a1: Int) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, Int.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a whole number is another than a value; false where that is missing.") { (a0: Int, a1: Tables.Value) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is below a text; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: String) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is below a value; false where that is missing.",
    isThrowing: true) { (a0: String, a1: Tables.Value) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is at most a text; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: String) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    "<=",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is at most a value; false where that is missing.",
    isThrowing: true) { (a0: String, a1: Tables.Value) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is above a text; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: String) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is above a value; false where that is missing.",
    isThrowing: true) { (a0: String, a1: Tables.Value) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is at least a text; false where it is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: String) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    ">=",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is at least a value; false where that is missing.",
    isThrowing: true) { (a0: String, a1: Tables.Value) throws -> Bool in
    try a0 >= a1
  }
  type.operation(
    "==",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is the same as a text; false where it is missing.") { (a0: Tables.Value, a1: String) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "==",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is the same as a value; false where that is missing.") { (a0: String, a1: Tables.Value) throws -> Bool in
    a0 == a1
  }
  type.operation(
    "!=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, String.self, name: "right"),
    documentation: "Whether a value is another than a text; false where it is missing.") { (a0: Tables.Value, a1: String) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "!=",
    Parameter(nil, String.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a text is another than a value; false where that is missing.") { (a0: String, a1: Tables.Value) throws -> Bool in
    a0 != a1
  }
  type.operation(
    "<",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a value is below another; false where one is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Bool in
    try a0 < a1
  }
  type.operation(
    "<=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a value is at most another; false where one is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Bool in
    try a0 <= a1
  }
  type.operation(
    ">",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a value is above another; false where one is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Bool in
    try a0 > a1
  }
  type.operation(
    ">=",
    Parameter(nil, Tables.Value.self, name: "left"),
    Parameter(nil, Tables.Value.self, name: "right"),
    documentation: "Whether a value is at least another; false where one is missing.",
    isThrowing: true) { (a0: Tables.Value, a1: Tables.Value) throws -> Bool in
    try a0 >= a1
  }
  type.property(
    "description",
    documentation: "The value with all its digits; `missing` where nothing is known.") { (value: Tables.Value) throws -> String in value.description }
}

private func addTables_Double_(_ type: TypeRegistrar<[Double]>) {
  type.property(
    "mean",
    documentation: "The mean of the numbers; not-a-number ones are left out.") { (value: [Double]) throws -> Double in value.mean }
  type.property(
    "variance",
    documentation: "The variance with the divisor n − 1; not-a-number ones are left out.") { (value: [Double]) throws -> Double in value.variance }
  type.property(
    "sd",
    documentation: "The standard deviation with the divisor n − 1; not-a-number ones are left out.") { (value: [Double]) throws -> Double in value.sd }
  type.property(
    "median",
    documentation: "The median; not-a-number ones are left out.") { (value: [Double]) throws -> Double in value.median }
  type.property(
    "skewness",
    documentation: #"""
    The skewness G₁, adjusted for the count (Joanes & Gill 1998, DOI 10.1111/1467-9884.00122);
    not-a-number ones are left out.
    """#) { (value: [Double]) throws -> Double in value.skewness }
  type.method(
    "quantile",
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    The number below which a share of the numbers lies; not-a-number ones are left out.

    - Parameter probability: The share, 0 to 1.
    - Returns: The quantile; not-a-number without numbers.
    - Throws: `TableError/outOfRange(_:value:expected:)`.

    Source: Hyndman & Fan (1996), type 7, DOI 10.1080/00031305.1996.10473566.
    """#,
    isThrowing: true) { (value: [Double], a0: Double) throws -> Double in
    try value.quantile(a0)
  }
  type.method(
    "correlation",
    Parameter("with", [Double].self, name: "other"),
    Parameter("method", Tables.CorrelationMethod.self, default: ".pearson") { () throws -> Tables.CorrelationMethod in .pearson },
    documentation: #"""
    How the numbers go together with others, over the pairs of which both are known.

    - Parameters:
      - other: As many numbers.
      - method: Of the numbers or of their ranks.
    - Returns: −1 to 1; not-a-number for fewer than three pairs and where one list does not vary.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: [Double], a0: [Double], a1: Tables.CorrelationMethod) throws -> Double in
    try value.correlation(with: a0, method: a1)
  }
  type.method(
    "covariance",
    Parameter("with", [Double].self, name: "other"),
    documentation: #"""
    The covariance with others, with the divisor n − 1, over the pairs of which both are known.

    - Parameter other: As many numbers.
    - Returns: The covariance; not-a-number for fewer than two pairs.
    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (value: [Double], a0: [Double]) throws -> Double in
    try value.covariance(with: a0)
  }
}

private func addTablesFunctions(to vocabulary: Vocabulary) {
  vocabulary.function(
    "mean",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: "The mean of numbers; not-a-number ones are left out.") { (a0: [Double]) throws -> Double in
    Tables.mean(a0)
  }
  vocabulary.function(
    "mean",
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The mean of a column; missing entries are left out.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Double in
    try Tables.mean(a0)
  }
  vocabulary.function(
    "sd",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: "The standard deviation, with the divisor n − 1, of numbers; not-a-number ones are left out.") { (a0: [Double]) throws -> Double in
    Tables.sd(a0)
  }
  vocabulary.function(
    "sd",
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The standard deviation, with the divisor n − 1, of a column; missing entries are left out.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Double in
    try Tables.sd(a0)
  }
  vocabulary.function(
    "variance",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: "The variance, with the divisor n − 1, of numbers; not-a-number ones are left out.") { (a0: [Double]) throws -> Double in
    Tables.variance(a0)
  }
  vocabulary.function(
    "variance",
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The variance, with the divisor n − 1, of a column; missing entries are left out.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Double in
    try Tables.variance(a0)
  }
  vocabulary.function(
    "median",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: "The median of numbers; not-a-number ones are left out.") { (a0: [Double]) throws -> Double in
    Tables.median(a0)
  }
  vocabulary.function(
    "median",
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The median of a column; missing entries are left out.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Double in
    try Tables.median(a0)
  }
  vocabulary.function(
    "skewness",
    Parameter(nil, [Double].self, name: "numbers"),
    documentation: "The skewness, adjusted for the count, of numbers; not-a-number ones are left out.") { (a0: [Double]) throws -> Double in
    Tables.skewness(a0)
  }
  vocabulary.function(
    "skewness",
    Parameter(nil, Tables.Column.self, name: "column"),
    documentation: #"""
    The skewness, adjusted for the count, of a column; missing entries are left out.

    - Throws: `TableError/noNumbers(column:type:example:)`.
    """#,
    isThrowing: true) { (a0: Tables.Column) throws -> Double in
    try Tables.skewness(a0)
  }
  vocabulary.function(
    "quantile",
    Parameter(nil, [Double].self, name: "numbers"),
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    The number below which a share of numbers lies; not-a-number ones are left out.

    - Parameters:
      - numbers: The numbers.
      - probability: The share, 0 to 1.
    - Returns: The quantile; not-a-number without numbers.
    - Throws: `TableError/outOfRange(_:value:expected:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: Double) throws -> Double in
    try Tables.quantile(a0, a1)
  }
  vocabulary.function(
    "quantile",
    Parameter(nil, Tables.Column.self, name: "column"),
    Parameter(nil, Double.self, name: "probability"),
    documentation: #"""
    The number below which a share of a column lies; missing entries are left out.

    - Parameters:
      - column: The column.
      - probability: The share, 0 to 1.
    - Returns: The quantile; not-a-number without numbers.
    - Throws: `TableError`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Double) throws -> Double in
    try Tables.quantile(a0, a1)
  }
  vocabulary.function(
    "correlation",
    Parameter(nil, Tables.Column.self, name: "x"),
    Parameter(nil, Tables.Column.self, name: "y"),
    Parameter("method", Tables.CorrelationMethod.self, default: ".pearson") { () throws -> Tables.CorrelationMethod in .pearson },
    documentation: #"""
    How two columns go together, over the rows in which both are known.

    - Throws: `TableError`.
    """#,
    isThrowing: true) { (a0: Tables.Column, a1: Tables.Column, a2: Tables.CorrelationMethod) throws -> Double in
    try Tables.correlation(a0, a1, method: a2)
  }
  vocabulary.function(
    "correlation",
    Parameter(nil, [Double].self, name: "x"),
    Parameter(nil, [Double].self, name: "y"),
    Parameter("method", Tables.CorrelationMethod.self, default: ".pearson") { () throws -> Tables.CorrelationMethod in .pearson },
    documentation: #"""
    How two lists of numbers go together, over the pairs of which both are known.

    - Throws: `TableError/countMismatch(first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: Tables.CorrelationMethod) throws -> Double in
    try Tables.correlation(a0, a1, method: a2)
  }
}
