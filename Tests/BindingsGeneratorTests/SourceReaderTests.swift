import BindingsGenerator
import Testing

/// Reads sources given as text.
func library(_ sources: String..., named name: String = "Room") -> Library {
  var reader = SourceReader(library: name)
  for source in sources { reader.read(source) }
  return reader.finished()
}

@Suite struct SourceReaderTests {
  @Test func protocolsThatAnotherRoomKeepsToItselfAreNoConformances() {
    var reader = SourceReader(library: "Room")
    reader.read("public struct Tree: Named, Equatable {}")
    #expect(
      reader.finished(besides: ["Named": ["CustomStringConvertible"]]).types[0].conformances
        == ["CustomStringConvertible", "Equatable"])
  }

  @Test func onlyPublicDeclarationsAreCollected() {
    let library = library(
      """
      public struct Shown {
        public let value: Int
        package var inner: Int
        var hidden: Int
        public init(_ value: Int) { self.value = value }
        private func helper() {}
      }
      struct Hidden { public let value: Int }
      public func open() {}
      func closed() {}
      """)
    #expect(
      library.symbols.map(\.id) == [
        "Room.Shown", "Room.Shown.value", "Room.Shown.init(_:)", "Room.open()",
      ])
  }

  @Test func casesAndRequirementsAreAsVisibleAsTheirType() {
    let library = library(
      """
      public enum Rule { case none, spline(lambda: Double) }
      public protocol Learner { var name: String { get } }
      """)
    #expect(
      library.symbols.map(\.id) == [
        "Room.Learner", "Room.Learner.name", "Room.Rule", "Room.Rule.none",
        "Room.Rule.spline(lambda:)",
      ])
  }

  @Test func extensionsAddToTheirTypeWhereverTheyStand() {
    let library = library(
      "extension Depth: Equatable { public func half() -> Depth { self } }",
      "public struct Depth { public enum Unit { case metre } }",
      "extension Depth.Unit { public static let usual = Unit() }")
    #expect(
      library.symbols.map(\.id) == [
        "Room.Depth", "Room.Depth.half()", "Room.Depth.Unit", "Room.Depth.Unit.metre",
        "Room.Depth.Unit.usual",
      ])
    #expect(library.types.first?.conformances == ["Equatable"])
  }

  @Test func whatALibraryAddsToAnotherTypeIsCollected() {
    let library = library("extension Array { public func plot() -> Int { 1 } }")
    #expect(library.types.map(\.kind) == [.extension])
    #expect(library.symbols.map(\.id).last == "Room.Array.plot()")
  }

  @Test func overloadsWithEqualLabelsAreToldApartByTheirTypes() {
    let library = library(
      """
      public struct Grid {
        public func at(_ index: Int) -> Double { 0 }
        public func at(_ name: String) -> Double { 0 }
      }
      """)
    #expect(
      library.types[0].members.map(\.id) == [
        "Room.Grid.at(_:) (Int) -> Double", "Room.Grid.at(_:) (String) -> Double",
      ])
  }

  @Test func labelsDefaultsAndTypesAreReadAsWritten() throws {
    let library = library(
      """
      public func read(
        _ path: String, to limit: [Double]? = nil,  // a remark
        by rule: Rule = .spline(lambda: 0.1), _ marks: Int...
      ) throws -> Table {}
      """)
    let symbol = try #require(library.globals.first)
    #expect(
      symbol.parameters == [
        Parameter(label: nil, name: "path", type: "String"),
        Parameter(label: "to", name: "limit", type: "[Double]?", defaultValue: "nil"),
        Parameter(label: "by", name: "rule", type: "Rule", defaultValue: ".spline(lambda: 0.1)"),
        Parameter(label: nil, name: "marks", type: "Int", isVariadic: true),
      ])
    #expect(symbol.isThrowing)
    #expect(symbol.result == "Table")
    #expect(
      symbol.declaration
        == "func read(_ path: String, to limit: [Double]? = nil, "
        + "by rule: Rule = .spline(lambda: 0.1), _ marks: Int...) throws -> Table")
  }

  struct PropertyCase: Sendable, CustomTestStringConvertible {
    let declaration: String
    let type: String?
    var isSettable = false
    var isThrowing = false
    var testDescription: String { declaration }
  }

  @Test(arguments: [
    PropertyCase(declaration: "public let a: Int", type: "Int"),
    PropertyCase(declaration: "public var a: Int", type: "Int", isSettable: true),
    PropertyCase(declaration: "public private(set) var a: Int", type: "Int"),
    PropertyCase(declaration: "public package(set) var a: Int", type: "Int"),
    PropertyCase(declaration: "public var a: Int { 1 }", type: "Int"),
    PropertyCase(
      declaration: "public var a: Int { get throws { 1 } }", type: "Int", isThrowing: true),
    PropertyCase(
      declaration: "public var a: Int { get { 1 } set {} }", type: "Int", isSettable: true),
    PropertyCase(declaration: "public var a = 1 { didSet {} }", type: "Int", isSettable: true),
    PropertyCase(declaration: "public static let a = Color(rgb: 1)", type: "Color"),
    PropertyCase(declaration: "public static let a: Color = .init(rgb: 1)", type: "Color"),
    PropertyCase(declaration: "public static let a = make()", type: nil),
  ])
  func propertiesTellWhatCanBeDoneWithThem(_ test: PropertyCase) throws {
    let library = library("public struct T { \(test.declaration) }")
    let symbol = try #require(library.types.first?.members.first)
    #expect(symbol.result == test.type)
    #expect(symbol.isSettable == test.isSettable)
    #expect(symbol.isThrowing == test.isThrowing)
  }

  @Test func subscriptsHaveLabelsOnlyWhereTwoNamesAreWritten() {
    let library = library(
      """
      public struct Samples {
        public subscript(layer: String) -> Samples { get throws { self } }
        public subscript(at index: Int) -> Int { get { 1 } set {} }
      }
      """)
    let members = library.types[0].members
    #expect(members.map(\.labelledName) == ["subscript(_:)", "subscript(at:)"])
    #expect(members.map(\.isThrowing) == [true, false])
    #expect(members.map(\.isSettable) == [false, true])
  }

  @Test func documentationIsTheLastRunOfSlashes() throws {
    let library = library(
      """
      /// An older remark.

      /// Averages a property.
      ///
      /// - Returns: One value.
      @discardableResult
      public func average() -> Double { 0 }
      """)
    let symbol = try #require(library.globals.first)
    #expect(symbol.documentation.summary == "Averages a property.")
    #expect(symbol.documentation.discussion == "- Returns: One value.")
    #expect(symbol.isDiscardable)
  }

  @Test func attributesOfParametersAreKept() throws {
    let library = library(
      """
      public struct CNN {
        public init(@LayerBuilder _ layers: () throws -> [any Layer]) rethrows {}
        public func each(_ body: @escaping @Sendable (Int) -> Void, into: inout Int) {}
      }
      """)
    let members = library.types[0].members
    #expect(members[0].parameters[0].attributes == ["@LayerBuilder"])
    #expect(members[0].isThrowing)
    #expect(members[1].parameters[0].attributes == [])
    #expect(members[1].parameters[0].type == "(Int) -> Void")
    #expect(members[1].parameters[1].isInout)
  }

  @Test func protocolsThatAreNotPublicStandForThoseTheyRefine() {
    let library = library(
      """
      public protocol Layer {}
      package protocol WorkingLayer: Layer, Sendable {}
      public struct Dense: WorkingLayer, Equatable {}
      extension WorkingLayer { public var kind: String { "" } }
      """)
    #expect(library.types.map(\.name) == ["Dense", "Layer"])
    #expect(library.types[0].conformances == ["Layer", "Sendable", "Equatable"])
    #expect(library.types[0].members.isEmpty)
  }
}
