func area(width: Double, height: Double) -> Double { width * height }
print(area(2, 3)) // error: missing argument labels 'width:height:' in call
print(area(width: 2, heigth: 3)) // error: incorrect argument label in call (have 'width:heigth:', expected 'width:height:')
print(area(height: 2, width: 3)) // error: argument 'width' must precede argument 'height'
func convert(_ value: Double, to unit: String) -> String { unit }
print(convert(value: 2, to: "cm")) // error: extraneous argument label 'value:' in call
print(convert(2, "cm")) // error: missing argument label 'to:' in call
print([1, 2].joined(separator: "-", by: 2)) // error: cannot convert value of type 'Int' to expected element type 'String' // error: extra argument 'by' in call
