// Copies are independent however deep the change.
struct Layer { var clay: [Double], note: String? }
struct Site { var name: String, layers: [Layer], extra: [String: Layer] = [:] }
var a = Site(name: "A", layers: [Layer(clay: [1, 2], note: nil)])
var b = a
b.layers[0].clay[1] = 99
b.layers.append(Layer(clay: [], note: "new"))
b.extra["x"] = b.layers[1]
b.extra["x"]?.note? += "!"
b.name += "'"
print(a.name, a.layers.count, a.layers[0].clay, a.extra.count)
print(b.name, b.layers.count, b.layers[0].clay, b.extra["x"]!.note!, b.layers[1].note!)
func rename(_ site: Site) -> Site {
  var site = site
  site.name = "copy"
  site.layers[0].clay.removeAll()
  return site
}
print(rename(a).layers[0].clay, a.layers[0].clay)
func empty(_ site: inout Site) { site.layers = [] }
empty(&b)
print(b.layers.count, a.layers.count)
let sites = [a, b]
for var site in sites { site.name = "loop" }
let held = { a.name }
a.name = "changed"
print(held(), sites[0].name)
var pair = (a, a)
pair.0.name = "left"
print(pair.0.name, pair.1.name)
var optional: Site? = a
optional?.layers[0].clay[0] = -1
print(optional!.layers[0].clay, a.layers[0].clay)
var matrix = [[Layer]](repeating: [Layer(clay: [0], note: nil)], count: 2)
matrix[1][0].clay[0] += 5
print(matrix[0][0].clay, matrix[1][0].clay)
