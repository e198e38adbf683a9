import Display
import SwiftCells

// A small world of host types, of the kinds that the libraries have.

struct OrchardError: Error, CustomStringConvertible {
  let description: String
}

/// A literal makes one, and it shows itself.
struct Variety: ExpressibleByStringLiteral, Hashable, CustomStringConvertible {
  let name: String
  init(_ name: String) { self.name = name }
  init(stringLiteral name: String) { self.name = name }
  var description: String { "variety \(name)" }
}

enum Ripeness: Equatable {
  case green
  case ripe
  case stored(days: Int)
}

protocol Tree {
  var height: Double { get }
}

struct Apple: Tree {
  var height: Double
  var variety: Variety = "Elstar"
}

struct Pear: Tree {
  var height: Double
}

struct Orchard: Displayable {
  var trees: [any Tree]
  var name: String

  var displayData: DisplayData {
    DisplayData(plainText: "\(name): \(trees.count) trees").adding(.html, "<b>\(name)</b>")
  }
}

/// Vocabulary of the orchard, registered as generated bindings register theirs.
enum OrchardVocabulary {
  static func make() -> Vocabulary {
    let vocabulary = Vocabulary()
    shapes(vocabulary)
    trees(vocabulary)
    varieties(vocabulary)
    orchard(vocabulary)
    functions(vocabulary)
    return vocabulary
  }

  private static func shapes(_ vocabulary: Vocabulary) {
    vocabulary.tuple(
      (low: Double, high: Double).self, labels: ["low", "high"], Double.self, Double.self,
      join: { (low: $0, high: $1) }, split: { ($0.low, $0.high) })
    vocabulary.closure(
      ((Double) throws -> Double).self, Double.self, returns: Double.self,
      make: { (call: @escaping (Double) throws -> Double) in { x in try call(x) } },
      call: { (closure: (Double) throws -> Double, x: Double) in try closure(x) })
    vocabulary.closure(
      ((Int) -> Double).self, Int.self, returns: Double.self,
      make: { (call: @escaping (Int) throws -> Double) in
        { index in stopping(0) { try call(index) } }
      })
  }

  private static func trees(_ vocabulary: Vocabulary) {
    vocabulary.protocolType(
      (any Tree).self, name: "Tree", documentation: "Something that grows.",
      conforms: { $0 is any Tree.Type }, treeMembers)
    vocabulary.type(Apple.self, name: "Apple", documentation: "An apple tree.") { type in
      type.initializer(
        Parameter("height", Double.self),
        Parameter("variety", Variety.self, default: "\"Elstar\"") { "Elstar" },
        documentation: "Plants an apple tree."
      ) { Apple(height: $0, variety: $1) }
      type.property("height", { $0.height }, set: { $0.height = $1 })
      type.property("variety") { $0.variety }
      type.staticProperty("tallest") { Apple(height: 9) }
      type.mutatingMethod("prune", Parameter("to", Double.self, name: "height")) {
        $0.height = min($0.height, $1)
      }
    }
    vocabulary.type(Pear.self, name: "Pear") { type in
      type.initializer(Parameter(nil, Double.self, name: "height")) { Pear(height: $0) }
    }
  }

  private static func treeMembers(_ type: TypeRegistrar<any Tree>) {
    type.property("height", documentation: "Metres.") { $0.height }
    type.method("grown", Parameter("by", Double.self, name: "metres")) { $0.height + $1 }
  }

  private static func varieties(_ vocabulary: Vocabulary) {
    vocabulary.type(Variety.self, name: "Variety") { type in
      type.initializer(Parameter(nil, String.self, name: "name")) { Variety($0) }
      type.property("name") { $0.name }
    }
    vocabulary.type(Ripeness.self, name: "Ripeness") { type in
      type.enumCase("green") { .green }
      type.enumCase("ripe") { .ripe }
      type.enumCase(
        "stored", Parameter("days", Int.self), make: { .stored(days: $0) },
        match: { if case .stored(let days) = $0 { days } else { nil } })
    }
  }

  private static func orchard(_ vocabulary: Vocabulary) {
    vocabulary.type(Orchard.self, name: "Orchard", documentation: "Trees in rows.") { type in
      type.initializer(
        Parameter(nil, String.self, name: "name"),
        Parameter.builder(nil, (any Tree).self, name: "trees", builder: "TreeBuilder")
      ) { Orchard(trees: $1, name: $0) }
      type.staticMethod("read", Parameter(nil, String.self, name: "path")) { path -> Orchard in
        throw OrchardError(description: "no file '\(path)'; give the path of an orchard")
      }
      type.method("save", Parameter(nil, String.self, name: "path"), isThrowing: true) {
        orchard, path in orchard.name + " in " + path
      }
      for name in ["save", "write"] {
        type.renamedMethod(
          name, Parameter("to", String.self, name: "path"), isThrowing: true, result: String.self,
          newName: "save(_:)")
      }
      type.property("count") { $0.trees.count }
      type.property("trees") { $0.trees }
      type.property("heights") { $0.trees.map(\.height) }
      type.subscripting(Parameter(nil, Int.self, name: "index")) { orchard, index -> any Tree in
        guard orchard.trees.indices.contains(index) else {
          throw OrchardError(description: "no tree \(index)")
        }
        return orchard.trees[index]
      }
      type.method("heightRange") { orchard -> (low: Double, high: Double) in
        let heights = orchard.trees.map(\.height)
        return (low: heights.min() ?? 0, high: heights.max() ?? 0)
      }
      type.method("scaled", Parameter("by", ((Double) throws -> Double).self, name: "scale")) {
        orchard, scale in try orchard.trees.map { try scale($0.height) }
      }
    }
  }

  private static func functions(_ vocabulary: Vocabulary) {
    vocabulary.function(
      "tallest", Parameter(nil, [any Tree].self, name: "trees"),
      documentation: "The height of the tallest tree."
    ) { trees in trees.map(\.height).max() ?? 0 }
    vocabulary.function(
      "harvest", Parameter(nil, Ripeness.self, name: "ripeness"),
      Parameter("at", [String: Variety].self, name: "places", default: "[:]") { [:] }
    ) { ripeness, places in "\(ripeness) \(places.count)" }
    vocabulary.function("total", Parameter.variadic(nil, Double.self, name: "weights")) {
      $0.reduce(0, +)
    }
    vocabulary.function(
      "table", Parameter("rows", Int.self), Parameter("value", ((Int) -> Double).self)
    ) { rows, value in (0..<rows).map(value) }
    vocabulary.function("water", Parameter("steps", Int.self)) { steps in
      let context = RunContext.current
      for step in 1...max(1, steps) {
        try context.checkCancellation()
        context.report("Watering", step, of: steps)
      }
      return steps
    }
    vocabulary.function("maybe", Parameter(nil, Int.self, name: "number")) { number -> Int? in
      number > 0 ? number : nil
    }
    vocabulary.value("season") { "spring" }
  }
}
