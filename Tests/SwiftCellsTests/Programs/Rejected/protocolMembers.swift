protocol Measured {
  var unit: String { get }
  func value(at depth: Double) -> Double
}
struct Probe: Measured {
  let unit = "cm"
  func value(_ depth: Double) -> Double { depth } // error: instance method 'value' has different argument labels from those required by protocol 'Measured' ('value(at:)')
}
struct Gauge: Measured { // error: type 'Gauge' does not conform to protocol 'Measured'
  var unit: Int = 3
  func value(at depth: Double) -> Double { depth }
}
func report(_ one: any Measured) { print(one.name, one.value(2)) } // error: missing argument label 'at:' in call // error: value of type 'any Measured' has no member 'name'
report(3) // error: argument type 'Int' does not conform to expected type 'Measured'
let anything: any Measured = "text" // error: value of type 'String' does not conform to specified type 'Measured'
