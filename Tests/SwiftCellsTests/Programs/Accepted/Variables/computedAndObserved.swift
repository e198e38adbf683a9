// Computed and observed variables outside any type.
var celsius = 20.0 {
  willSet { print("from", celsius, "to", newValue) }
  didSet { print("was", oldValue, "is", celsius) }
}
var fahrenheit: Double {
  get { celsius * 9 / 5 + 32 }
  set { celsius = (newValue - 32) * 5 / 9 }
}
print(fahrenheit)
celsius = 25
print(fahrenheit)
fahrenheit = 212
print(celsius)
celsius += 1
var answer: Int { 42 }
print(answer)
