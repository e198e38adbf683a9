import BindingsGenerator
import Testing

@Suite struct RegistrationTests {
  /// The generated file of a room, and what stands in it after a mark.
  private func file(_ source: String) -> String {
    let generation = Generation([library(source)])
    return generation.registrations["Sources/SolumBindings/Generated/Room.swift"] ?? ""
  }

  private func shapes(_ source: String) -> String {
    let generation = Generation([library(source)])
    return generation.registrations["Sources/SolumBindings/Generated/Shapes.swift"] ?? ""
  }

  /// The compiler takes such a name for the type, which has no member of the same name.
  @Test func aRoomWithTheNameOfATypeStandsBeforeNoName() {
    let text = file(
      """
      /// A room.
      public struct Room {
        /// How high it is, in metres.
        public var height: Double
      }
      """)
    #expect(text.contains("Room.self, name: \"Room\""))
    #expect(!text.contains("Room.Room"))
  }

  @Test func aRoomIsOneExtensionAndOneFunctionAType() {
    #expect(
      file(
        """
        /// A depth.
        public struct Depth {
          /// How deep, in metres.
          public var metres: Double
        }
        """) == """
          // Written by `swift run dev bindings` from the declarations of Room; edit those.
          import Room
          import SwiftCells

          extension Vocabulary {
            /// Registers what Room gives to cells.
            func addRoom() {
              type(
                Room.Depth.self, name: "Depth",
                documentation: "A depth.",
                addRoomDepth)
            }
          }

          private func addRoomDepth(_ type: TypeRegistrar<Room.Depth>) {
            type.property(
              "metres",
              documentation: "How deep, in metres.",
              { (value: Room.Depth) throws -> Double in value.metres },
              set: { (value: inout Room.Depth, new: Double) in value.metres = new })
          }

          """)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let member: String
    let lines: [String]
    var testDescription: String { member }
  }

  @Test(arguments: [
    Case(
      member: "public init(_ count: Int, kind: Kind = .plain) throws {}",
      lines: [
        "type.initializer(",
        "Parameter(nil, Int.self, name: \"count\")",
        "Parameter(\"kind\", Room.T.Kind.self, default: \".plain\") "
          + "{ () throws -> Room.T.Kind in .plain }",
        "isThrowing: true)",
        "{ (a0: Int, a1: Room.T.Kind) throws -> Room.T in",
        "try Room.T(a0, kind: a1)",
      ]),
    Case(
      member: "public init?(text: String) {}",
      lines: ["type.failableInitializer(", "(a0: String) throws -> Room.T? in"]),
    Case(
      member: "public func near(_ others: [any Mark], to x: Double?) -> T? { nil }",
      lines: [
        "type.method(", "\"near\"", "[any Room.Mark].self, name: \"others\"",
        "(value: Room.T, a0: [any Room.Mark], a1: Double?) throws -> Room.T? in",
        "value.near(a0, to: a1)",
      ]),
    Case(
      member: "public mutating func grow(by size: Int) {}",
      lines: [
        "type.mutatingMethod(", "(value: inout Room.T, a0: Int) throws -> Void in",
        "value.grow(by: a0)",
      ]),
    Case(
      member: "public static func made(of kind: Kind = Kind.plain) throws -> Self { T() }",
      lines: [
        "type.staticMethod(", "{ () throws -> Room.T.Kind in Room.T.Kind.plain }",
        "try Room.T.made(of: a0)",
      ]),
    Case(
      member: """
        @available(*, unavailable, renamed: "save(_:)")
        public func write(to path: String) throws {}
        """,
      lines: [
        "type.renamedMethod(", "\"write\"", "Parameter(\"to\", String.self, name: \"path\")",
        "isThrowing: true,\n    result: Void.self,\n    newName: \"save(_:)\")\n}",
      ]),
    Case(
      member: "public static let usual = T()",
      lines: ["type.staticProperty(", "{ () throws -> Room.T in Room.T.usual }"]),
    Case(
      member: "public subscript(layer: String) -> T { get throws { self } }",
      lines: [
        "type.subscripting(", "(value: Room.T, a0: String) throws -> Room.T in", "try value[a0]",
      ]
    ),
    Case(
      member: "public func pick(@Marks _ marks: () -> [any Mark]) {}",
      lines: [
        "Parameter<[any Room.Mark]>.builder(",
        "nil, (any Room.Mark).self, name: \"marks\", builder: \"Marks\")", "value.pick({ a0 })",
      ]),
    Case(
      member: "public func mark() -> (any Mark)? { nil }",
      lines: ["throws -> (any Room.Mark)? in"]),
    Case(
      member: "public static func + (left: T, right: Double) throws -> T { left }",
      lines: [
        "type.operation(", "\"+\"", "Parameter(nil, Room.T.self, name: \"left\")",
        "isThrowing: true)", "{ (a0: Room.T, a1: Double) throws -> Room.T in", "try a0 + a1",
      ]),
    Case(
      member: "public static prefix func ! (operand: Self) -> Self { operand }",
      lines: ["type.operation(", "{ (a0: Room.T) throws -> Room.T in", "    !a0"]),
    Case(
      member: "public static func += (left: inout T, right: T) {}",
      lines: [
        "type.assignment(", "{ (a0: inout Room.T, a1: Room.T) throws -> Void in", "a0 += a1",
      ]),
    Case(
      member: "public subscript(name: String, at place: Int) -> Double { get { 0 } set {} }",
      lines: [
        "type.subscripting(", "{ (value: Room.T, a0: String, a1: Int) throws -> Double in",
        "value[a0, at: a1]",
        "set: { (value: inout Room.T, new: Double, a0: String, a1: Int) in "
          + "value[a0, at: a1] = new })",
      ]),
    Case(
      member: """
        public func take(_ names: String...) {}
        public func take(_ names: [String]) {}
        """,
      lines: [
        "Parameter.variadic(nil, String.self, name: \"names\")",
        "(value: Room.T, a0: [String]) throws -> Void in", "value.take(a0)",
      ]),
  ])
  func membersAreRegisteredWithTheirTypes(_ test: Case) {
    let text = file(
      """
      public struct T {
        public enum Kind { case plain }
        \(test.member)
      }
      public protocol Mark {}
      @resultBuilder public enum Marks {}
      """)
    for line in test.lines { #expect(text.contains(line), "\(text)") }
  }

  @Test func casesWithValuesAreMadeAndTakenApart() {
    let text = file("public enum Rule { case spline(lambda: Double, Int?) }")
    #expect(
      text.contains(
        """
          type.enumCase(
            "spline",
            Parameter("lambda", Double.self),
            Parameter(nil, Int?.self),
            make: { (a0: Double, a1: Int?) throws -> Room.Rule in
            Room.Rule.spline(lambda: a0, a1)
          },
            match: { (value: Room.Rule) -> (Double, Int?)? in
              if case Room.Rule.spline(let v0, let v1) = value { return .some((v0, v1)) }
              return nil
            })
        """), "\(text)")
  }

  @Test func enumerationsHaveWhatTheCompilerMakes() {
    let text = file("public enum Padding: String, CaseIterable { case same, valid }")
    #expect(text.contains("\"allCases\""))
    #expect(text.contains("Room.Padding(rawValue: a0)"))
    #expect(text.contains("value.rawValue"))
    #expect(text.contains("{ () -> Room.Padding in Room.Padding.valid }"))
  }

  @Test func protocolsAreRegisteredAsExistentials() {
    let text = file("public protocol Mark { func draw(on width: Double) throws }")
    #expect(text.contains("(any Room.Mark).self, name: \"Mark\""))
    #expect(text.contains("conforms: { $0 is any Room.Mark.Type }"))
    #expect(text.contains("TypeRegistrar<any Room.Mark>"))
    #expect(text.contains("(value: any Room.Mark, a0: Double) throws -> Void in"))
  }

  @Test func typesOfCellsConformThroughAdapters() {
    let text = file(
      """
      public protocol Mark: Sendable {
        var label: String { get }
        func width(of text: String, _ size: Double) throws -> Double
      }
      """)
    #expect(text.contains("adapter: { RoomMarkOfCell(cell: $0) },"))
    #expect(text.contains("isRequired: true)"))
    #expect(
      text.contains(
        """
        /// A value of a cell as `Mark`.
        private struct RoomMarkOfCell: Room.Mark, CellAdapter {
          let cell: CellInstance
          var label: String { stopping("") { () throws -> String in try cell.get("label") } }
          func width(of a0: String, _ a1: Double) throws -> Double {
            try cell.call("width(of:_:)", a0, a1)
          }
        }
        """), "\(text)")
  }

  @Test func typesOfTheLanguageAreExtended() {
    let text = file(
      """
      extension Array where Element == Double { public var mean: Double { 0 } }
      extension String { public init(_ kind: Kind) { self = "" } }
      public enum Kind { case plain }
      """)
    #expect(text.contains("extend([Double].self, addRoom_Double_)"))
    #expect(text.contains("TypeRegistrar<[Double]>"))
    #expect(text.contains("{ (value: [Double]) throws -> Double in value.mean }"))
    #expect(text.contains("{ (a0: Room.Kind) throws -> String in\n    String(a0)"))
  }

  @Test func dictionaryAndBooleanLiteralsAreMadeToo() {
    let text = file(
      """
      public struct Frame: ExpressibleByDictionaryLiteral {
        public init(_ columns: [(String, Double)]) {}
        public init(dictionaryLiteral elements: (String, Double)...) {}
      }
      public struct Wish: ExpressibleByBooleanLiteral {
        public init(booleanLiteral value: Bool) {}
      }
      """)
    #expect(
      text.contains(
        "literals: [.dictionary(of: String.self, Double.self) { (list: [(String, Double)]) in"),
      "\(text)")
    #expect(text.contains("[.boolean { (truth: Bool) in Room.Wish(booleanLiteral: truth) }]"))
  }

  @Test func arrayLiteralsAreMadeByTheInitialiserThatTakesAnArray() {
    let text = file(
      """
      public struct Shape: ExpressibleByArrayLiteral {
        public init(_ dimensions: [Int]) {}
        public init(arrayLiteral elements: Int...) {}
      }
      """)
    #expect(text.contains("literals: [.array(of: Int.self) { (list: [Int]) in"))
    #expect(text.contains("Room.Shape(list)"))
  }

  @Test func tuplesAndClosuresAreRegisteredOnce() {
    let text = shapes(
      """
      public func a() -> (low: Double, high: Double) { (0, 1) }
      public func b() -> [(low: Double, high: Double)] { [] }
      public func c(_ body: (Double) throws -> Int) {}
      public func d(_ body: @escaping (Double) -> Int) {}
      """)
    #expect(text.components("tuple(\n") == 1)
    #expect(text.contains("((low: Double, high: Double)).self, labels: [\"low\", \"high\"]"))
    #expect(text.contains("((Double) throws -> Int).self, Double.self, returns: Int.self"))
    #expect(text.contains("{ (a0: Double) throws -> Int in try call(a0) }"))
    #expect(text.contains("stopping(0) { () throws -> Int in try call(a0) }"))
  }

  @Test func documentationIsKeptWithItsLinesAndQuotes() {
    let text = file(
      #"""
      /// Reads `"clay"` of a ``Table``.
      ///
      /// ```swift
      /// read("a\n")
      /// ```
      public func read() {}
      """#)
    #expect(
      text.contains(
        ##"""
            documentation: #"""
            Reads `"clay"` of a `Table`.

            ```swift
            read("a\n")
            ```
            """#) { () throws -> Void in
        """##), "\(text)")
  }

  @Test func functionsAreRegisteredWithTheVocabulary() {
    let text = file("public func compare(_ names: [String], on x: Int = 2) throws -> Int { 1 }")
    #expect(text.contains("vocabulary.function(\n    \"compare\""))
    #expect(text.contains("try Room.compare(a0, on: a1)"))
  }
}

extension String {
  /// How often a piece stands in the text.
  fileprivate func components(_ piece: String) -> Int {
    split(separator: piece, omittingEmptySubsequences: false).count - 1
  }
}
