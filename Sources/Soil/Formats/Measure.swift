/// A property of a layout, and the ways in which the columns of a row give its value.
struct Measure: Sendable {
  let property: SoilProperty
  /// The ways, the better ones first; the first that gives a value or a limit counts.
  let ways: [Way]

  init(_ property: SoilProperty, _ ways: Way...) {
    self.init(property, ways: ways)
  }

  init(_ property: SoilProperty, ways: [Way]) {
    self.property = property
    self.ways = ways
  }

  /// How one or several columns give a value in the unit of the file.
  struct Way: Sendable {
    let columns: [String]
    /// What is said about values that came about in this way, without their number.
    let remark: String?
    /// A column that tells whether a row counts, and the entries with which it does.
    var condition: Condition?
    /// What makes a value of the columns' numbers; `nil` where it is the entry of the one column,
    /// which may then be censored.
    let compute: (@Sendable ([Double]) -> Double)?

    /// An entry that a row must have in another column, as that of the analytical method.
    struct Condition: Sendable {
      let column: String
      let entries: Set<String>
      /// What is said about the rows that have another one.
      let remark: String
    }

    /// The entries of one column as they are.
    static func column(
      _ name: String, remark: String? = nil, where condition: Condition? = nil
    ) -> Way {
      Way(columns: [name], remark: remark, condition: condition, compute: nil)
    }

    /// A value computed of several columns, not-a-number where they do not give one.
    static func computed(
      _ columns: [String], remark: String? = nil,
      _ compute: @escaping @Sendable ([Double]) -> Double
    ) -> Way {
      Way(columns: columns, remark: remark, condition: nil, compute: compute)
    }

    /// The sum of columns of which each is known.
    static func sum(_ columns: [String], of name: String) -> Way {
      computed(columns, remark: "\(name) is the sum of \(columns.joined(separator: ", "))") {
        $0.reduce(0, +)
      }
    }

    /// All columns that the way needs.
    var needed: [String] { columns + [condition?.column].compactMap { $0 } }
  }

  /// The measure with the ways that some columns allow; `nil` where there is none.
  func possible(with columns: Set<String>) -> Measure? {
    let found = ways.filter { columns.isSuperset(of: $0.needed) }
    return found.isEmpty ? nil : Measure(property, ways: found)
  }

  /// All columns that any way needs.
  var columns: [String] { ways.flatMap(\.needed) }
}
