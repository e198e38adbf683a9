// Dictionaries in dictionaries, and keys of one's own.
var sites: [String: [String: Double]] = ["P1": ["clay": 10]]
sites["P1"]?["ph"] = 6.5
sites["P2", default: [:]]["clay"] = 40
sites["P3"]?["clay"] = 1
print(sites.keys.sorted(), sites["P1"]!["ph"]!, sites["P2"]?["clay"] ?? 0, sites["P9"]?["clay"] as Any)
struct Cell: Hashable {
  var row: Int
  var column: Int
}
var raster: [Cell: Double] = [:]
raster[Cell(row: 0, column: 1)] = 2.5
raster[Cell(row: 0, column: 1)]! += 1
print(raster[Cell(row: 0, column: 1)]!, raster[Cell(row: 9, column: 9)] == nil, raster.count)
enum Season: Hashable { case dry, wet }
let rain: [Season: Int] = [.dry: 10, .wet: 200]
print(rain[.wet]!, rain[.dry, default: 0])
let characters: [Character: Int] = ["a": 1, "b": 2]
print(characters["a"]! + characters["b"]!, characters["c"] as Any)
var optionalValues: [String: Int?] = ["a": 1, "b": nil]
print(optionalValues.count, optionalValues["b"]! == nil, optionalValues["z"] == nil)
optionalValues["a"] = .some(nil)
print(optionalValues.count)
var inverted: [Int: [String]] = [:]
for (name, size) in ["x": 1, "y": 2, "z": 1] { inverted[size, default: []].append(name) }
print(inverted[1]!.sorted(), inverted[2]!)
