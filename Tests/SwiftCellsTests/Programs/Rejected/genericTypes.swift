struct Series<Value: Comparable> {
  var values: [Value] = []
  mutating func add(_ value: Value) { values.append(value) }
  var top: Value { values.max() } // error: value of optional type 'Value?' must be unwrapped to a value of type 'Value'
}
var series = Series<Double>()
series.add("x") // error: cannot convert value of type 'String' to expected argument type 'Double'
var unknown = Series() // error: generic parameter 'Value' could not be inferred
let complex = Series<[Int]>() // error: type '[Int]' does not conform to protocol 'Comparable'
let two = Series<Int, Int>() // error: generic type 'Series' specialized with too many type parameters (got 2, but expected 1)
let text: Series<String> = Series(values: [1, 2]) // error: cannot convert value of type 'Int' to expected element type 'String'
