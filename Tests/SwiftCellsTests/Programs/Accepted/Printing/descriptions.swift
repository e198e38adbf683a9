// describing, reflecting, dumping into strings; descriptions of one's own inside other values.
struct Percent: CustomStringConvertible {
  var value: Double
  var description: String { "\(value)%" }
}
struct Layer {
  var clay: Percent
  var names: [String: Percent]?
  var limits: ClosedRange<Int> = 0...5
  var pair: (Int, Percent) = (1, Percent(value: 2))
  var nothing: Percent?
}
let layer = Layer(clay: Percent(value: 12.5), names: ["a": Percent(value: 1)])
print(layer)
print([layer.clay], ["x": layer.clay], (layer.clay, 1), layer.names as Any)
print("\(layer.clay) and \([layer.clay]) and \(layer.nothing as Any)")
print(String(describing: layer.clay), layer.clay.description.count)
enum Outcome { case success(Percent), failure(code: Int, text: String), unknown }
print(Outcome.success(layer.clay), Outcome.failure(code: 3, text: "no"), [Outcome.unknown])
func note(_ value: Any) -> String { "<\(value)>" }
print(note(1), note("a"), note([1: "x"]), note(layer.clay), note(()), note(1...3), note(2.0 as Double?) as Any)
struct Generic<T> { var value: T }
print(Generic(value: 1), Generic(value: "a"), Generic(value: [1.5]))
print(type(of: layer), type(of: [layer]), type(of: "a" as Character), type(of: (1, "a")), type(of: 1...2), type(of: Outcome.unknown))
