// Arguments that are changed, and as many as one likes.
func normalise(_ values: inout [Double]) -> Double {
  let sum = values.reduce(0, +)
  for i in values.indices { values[i] /= sum }
  return sum
}
func exchange<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
func joined(_ words: String..., separator: String = " ", ending: Character = ".") -> String {
  words.joined(separator: separator) + String(ending)
}
var shares = [1.0, 3]
print(normalise(&shares), shares)
var (p, q) = ("x", "y")
exchange(&p, &q)
print(p, q, joined("a", "b"), joined(separator: "-"), joined("c", ending: "!"))
struct Counter { var n = 0; mutating func bump(_ by: Int = 1) -> Int { n += by; return n } }
var counters = [Counter(), Counter()]
print(counters[1].bump(), counters[1].bump(5), counters[0].n)
func addOne(_ x: inout Int) { x += 1 }
var table = ["k": 1]
addOne(&table["k"]!)
addOne(&counters[0].n)
print(table, counters[0].n)
