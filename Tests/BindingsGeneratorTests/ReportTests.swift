import BindingsGenerator
import Testing

@Suite struct ReportTests {
  private let room = library(
    """
    public struct Box: Equatable {
      public init() {}
      public static func == (left: Box, right: Box) -> Bool { true }
      public func map<T>(_ body: (Int) -> T) -> T { body(1) }
      public func fill(_ values: inout [Int]) {}
      public static func + (left: Box, right: Box) -> Box { left }
    }
    """)

  @Test func refusedSymbolsAreNamedWithTheReason() {
    let report = Generation([room]).report
    #expect(
      report.unbound.map { "\($0.id): \($0.reason)" } == [
        "Room.Box.map(_:): is generic: <T>",
        "Room.Box.fill(_:): the parameter values is inout",
      ])
    #expect(report.counts["Room"]?.generated == 3)
    #expect(report.counts["Room"]?.covered == 1)
    #expect(!report.isComplete)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let source: String
    let reason: String
    var testDescription: String { source }
  }

  @Test(arguments: [
    Refusal(
      source: "public func read(_ names: String...) {}",
      reason:
        "Room.read(_:): the parameter names is variadic, and the same is not declared for an array"),
    Refusal(
      source: "public func - (left: Int, right: Int) -> Int { 0 }",
      reason: "Room.-(_:_:): is an operator outside of types"),
    Refusal(
      source: "extension Array { public var middle: Int { 0 } }",
      reason: "Room.Array.middle: the type Array is none of a cell's"),
    Refusal(
      source: """
        public struct Names: ExpressibleByArrayLiteral {
          public init(arrayLiteral elements: String...) {}
        }
        """,
      reason:
        "Room.Names.init(arrayLiteral:): literals need an initialiser without a label that takes "
        + "[String]"),
    Refusal(
      source: "public protocol Mark { var width: Double { get set } }",
      reason: "Room.Mark: is open, and width changes the value"),
    Refusal(
      source: """
        public struct Color {}
        public protocol Mark { var color: Color { get } }
        """,
      reason: "Room.Mark: is open, and color cannot throw and gives Color, which has no stand-in"),
    Refusal(
      source: """
        public protocol Mark { var width: Double { get } }
        extension Mark { public var width: Double { 1 } }
        """,
      reason: "Room.Mark: is open, and width has a default, which would hide what a cell declares"),
    Refusal(
      source: "public protocol Mark: CustomStringConvertible {}",
      reason:
        "Room.Mark: is open, and what stands for a cell's value would have to be "
        + "CustomStringConvertible too"),
  ])
  func whatCellsCannotHaveIsRefused(_ test: Refusal) {
    let unbound = Generation([library(test.source)]).report.unbound
    #expect(unbound.map { "\($0.id): \($0.reason)" } == [test.reason])
  }

  @Test func spellingsOfEarlierVersionsAreCountedByThemselves() {
    let report = Generation([
      library(
        """
        public struct Box {
          public func save(_ path: String) {}
          @available(*, unavailable, renamed: "save(_:)")
          public func write(to path: String) {}
          @available(*, unavailable, renamed: "load(_:)")
          public static func read(_ path: String) -> Box { Box() }
        }
        """)
    ]).report
    #expect(report.counts["Room"]?.generated == 2)
    #expect(report.counts["Room"]?.renamed == 1)
    #expect(
      report.unbound.map { "\($0.id): \($0.reason)" } == [
        "Room.Box.read(_:): has a new name, which is told of the methods of values alone"
      ])
  }

  @Test func comparisonsOfElementsAreNoConformances() {
    let report = Generation([
      library(
        """
        public struct Column: Equatable {
          public static func == (left: Column, right: Column) -> Bool { true }
          public static func == (left: Column, right: Double) -> [Bool] { [] }
          public static func < (left: Column, right: Column) -> [Bool] { [] }
        }
        """)
    ]).report
    #expect(report.counts["Room"]?.covered == 1)
    #expect(report.counts["Room"]?.generated == 3)
  }

  @Test func resultBuildersAreLeftToTheLanguage() {
    let builders = library(
      """
      @resultBuilder public enum LayerBuilder {
        public static func buildBlock(_ layers: Int...) -> [Int] { layers }
      }
      """)
    let report = Generation([builders]).report
    #expect(report.counts["Room"]?.leftOut == 2)
    #expect(report.unbound.isEmpty)
  }
}
