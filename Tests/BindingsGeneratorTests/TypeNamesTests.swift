import BindingsGenerator
import Testing

@Suite struct TypeNamesTests {
  private let names = TypeNames(
    [
      library(
        """
        public struct Table { public enum Cell { case missing } }
        public protocol Mark {}
        public struct Box<Content> {}
        public struct Secret {}
        public typealias Depths = [Double]
        """)
    ], withheld: ["Secret": "nobody needs it"])

  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    let read: String
    var owner: String?
    var testDescription: String { written }
  }

  @Test(arguments: [
    Case(written: "Int", read: "Int"),
    Case(written: "[String: [Double?]]", read: "[String: [Double?]]"),
    Case(written: "Optional<Array<Int>>", read: "[Int]?"),
    Case(written: "Cell", read: "Table.Cell", owner: "Table"),
    Case(written: "Cell", read: "Table.Cell", owner: "Table.Cell"),
    Case(written: "Self", read: "Table", owner: "Table"),
    Case(written: "Room.Table.Cell", read: "Table.Cell"),
    Case(written: "[any Mark]", read: "[any Mark]"),
    Case(written: "(any Mark)?", read: "(any Mark)?"),
    Case(written: "Mark", read: "any Mark"),
    Case(written: "Depths", read: "[Double]"),
    Case(written: "ClosedRange<Double>", read: "ClosedRange<Double>"),
    Case(written: "(low: Double, high: Double)", read: "(low: Double, high: Double)"),
    Case(written: "@Sendable (Double, Int) throws -> [Int]", read: "(Double, Int) throws -> [Int]"),
    Case(written: "()", read: "Void"),
    Case(written: "(Int)", read: "Int"),
  ])
  func typesAreReadWithResolvedNames(_ test: Case) {
    let shape = names.shape(of: test.written, in: test.owner)
    #expect(shape.text == test.read)
    #expect(shape.refusal == nil)
  }

  @Test(arguments: [
    ("Unknown", "the type Unknown is none of a cell's"),
    ("[UInt128]", "the type UInt128 is none of a cell's"),
    ("some Mark", "some Mark is a generic"),
    ("Box<Int>", "the type Box<Int> is none of a cell's"),
    ("Box", "Box has type parameters"),
    ("any Table", "Table is no protocol"),
    ("Secret?", "Secret is left out: nobody needs it"),
    ("() async -> Int", "() async -> Int is asynchronous"),
  ])
  func typesThatCellsCannotHandleSayWhy(_ written: String, _ reason: String) {
    #expect(names.shape(of: written, in: nil).refusal == reason)
  }
}
