let max = 3
print(max(1, 2)) // error: cannot call value of non-function type 'Int'
func area(_ side: Double) -> Double {
  let area = side * side
  return area(2) // error: cannot call value of non-function type 'Double'
}
let values = [1, 2]
let sorted = values.sorted()
print(sorted()) // error: cannot call value of non-function type '[Int]'
print(area * 2) // error: binary operator '*' cannot be applied to operands of type '@Sendable (Double) -> Double' and 'Int'
