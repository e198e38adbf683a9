// Written by `swift run dev bindings` from the declarations of all rooms; edit those.
import Display
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers the tuple and closure types that the rooms use.
  func addShapes() {
    tuple(
      ((type: Display.MIMEType, content: Display.DisplayData.Content)).self, labels: ["type", "content"], Display.MIMEType.self, Display.DisplayData.Content.self,
      join: { (a0: Display.MIMEType, a1: Display.DisplayData.Content) -> (type: Display.MIMEType, content: Display.DisplayData.Content) in (type: a0, content: a1) },
      split: { (whole: (type: Display.MIMEType, content: Display.DisplayData.Content)) -> (Display.MIMEType, Display.DisplayData.Content) in (whole.0, whole.1) })
    tuple(
      ((category: String, value: Double)).self, labels: ["category", "value"], String.self, Double.self,
      join: { (a0: String, a1: Double) -> (category: String, value: Double) in (category: a0, value: a1) },
      split: { (whole: (category: String, value: Double)) -> (String, Double) in (whole.0, whole.1) })
    tuple(
      ((category: String, values: [Double])).self, labels: ["category", "values"], String.self, [Double].self,
      join: { (a0: String, a1: [Double]) -> (category: String, values: [Double]) in (category: a0, values: a1) },
      split: { (whole: (category: String, values: [Double])) -> (String, [Double]) in (whole.0, whole.1) })
    tuple(
      ((x: Double, y: Double)).self, labels: ["x", "y"], Double.self, Double.self,
      join: { (a0: Double, a1: Double) -> (x: Double, y: Double) in (x: a0, y: a1) },
      split: { (whole: (x: Double, y: Double)) -> (Double, Double) in (whole.0, whole.1) })
    tuple(
      ((left: Double, right: Double, low: Double, high: Double)).self, labels: ["left", "right", "low", "high"], Double.self, Double.self, Double.self, Double.self,
      join: { (a0: Double, a1: Double, a2: Double, a3: Double) -> (left: Double, right: Double, low: Double, high: Double) in (left: a0, right: a1, low: a2, high: a3) },
      split: { (whole: (left: Double, right: Double, low: Double, high: Double)) -> (Double, Double, Double, Double) in (whole.0, whole.1, whole.2, whole.3) })
    closure(
      ((Double) throws -> Double).self, Double.self, returns: Double.self,
      make: { (call: @escaping (Double) throws -> Double) -> ((Double) throws -> Double) in
        { (a0: Double) throws -> Double in try call(a0) }
      },
      call: { (function: @escaping (Double) throws -> Double, a0: Double) throws -> Double in try function(a0) })
    closure(
      ((String) throws -> String).self, String.self, returns: String.self,
      make: { (call: @escaping (String) throws -> String) -> ((String) throws -> String) in
        { (a0: String) throws -> String in try call(a0) }
      },
      call: { (function: @escaping (String) throws -> String, a0: String) throws -> String in try function(a0) })
    closure(
      ((Tables.Table) throws -> Tables.Value).self, Tables.Table.self, returns: Tables.Value.self,
      make: { (call: @escaping (Tables.Table) throws -> Tables.Value) -> ((Tables.Table) throws -> Tables.Value) in
        { (a0: Tables.Table) throws -> Tables.Value in try call(a0) }
      },
      call: { (function: @escaping (Tables.Table) throws -> Tables.Value, a0: Tables.Table) throws -> Tables.Value in try function(a0) })
    tuple(
      ((low: Double, high: Double)).self, labels: ["low", "high"], Double.self, Double.self,
      join: { (a0: Double, a1: Double) -> (low: Double, high: Double) in (low: a0, high: a1) },
      split: { (whole: (low: Double, high: Double)) -> (Double, Double) in (whole.0, whole.1) })
    closure(
      ((Tables.Row) throws -> Tables.Value).self, Tables.Row.self, returns: Tables.Value.self,
      make: { (call: @escaping (Tables.Row) throws -> Tables.Value) -> ((Tables.Row) throws -> Tables.Value) in
        { (a0: Tables.Row) throws -> Tables.Value in try call(a0) }
      },
      call: { (function: @escaping (Tables.Row) throws -> Tables.Value, a0: Tables.Row) throws -> Tables.Value in try function(a0) })
    closure(
      ((Tables.Row) throws -> Bool).self, Tables.Row.self, returns: Bool.self,
      make: { (call: @escaping (Tables.Row) throws -> Bool) -> ((Tables.Row) throws -> Bool) in
        { (a0: Tables.Row) throws -> Bool in try call(a0) }
      },
      call: { (function: @escaping (Tables.Row) throws -> Bool, a0: Tables.Row) throws -> Bool in try function(a0) })
    tuple(
      ((x: [Double], y: [Double])).self, labels: ["x", "y"], [Double].self, [Double].self,
      join: { (a0: [Double], a1: [Double]) -> (x: [Double], y: [Double]) in (x: a0, y: a1) },
      split: { (whole: (x: [Double], y: [Double])) -> ([Double], [Double]) in (whole.0, whole.1) })
    tuple(
      ((west: Double, south: Double, east: Double, north: Double)).self, labels: ["west", "south", "east", "north"], Double.self, Double.self, Double.self, Double.self,
      join: { (a0: Double, a1: Double, a2: Double, a3: Double) -> (west: Double, south: Double, east: Double, north: Double) in (west: a0, south: a1, east: a2, north: a3) },
      split: { (whole: (west: Double, south: Double, east: Double, north: Double)) -> (Double, Double, Double, Double) in (whole.0, whole.1, whole.2, whole.3) })
  }
}
