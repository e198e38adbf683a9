// Reading a small table written as text.
let table = """
id,depth,clay,note
A1,15,22.5,ok
A2,40,,dry
B1,abc,18.25,"wet"
"""
struct Row { var id: String, depth: Int?, clay: Double?, note: String }
let lines = table.split(separator: "\n")
let header = lines[0].split(separator: ",").map { String($0) }
let rows = lines.dropFirst().map { line -> Row in
  let cells = line.split(separator: ",", omittingEmptySubsequences: false)
  return Row(
    id: String(cells[0]), depth: Int(cells[1]), clay: Double(cells[2]),
    note: cells[3].filter { $0 != "\"" })
}
print(header, rows.count)
for row in rows { print(row.id, row.depth ?? -1, row.clay ?? .nan, row.note) }
print(rows.compactMap(\.clay).reduce(0, +), rows.filter { $0.depth == nil }.map(\.id))
let sizes = "3x4".split(separator: "x").compactMap { Int($0) }
print(sizes, sizes.reduce(1, *), "a=1&b=2".split(separator: "&").map { $0.split(separator: "=") })
print("one two  three".split { $0 == " " }.count, "1,2;3".split(whereSeparator: { ",;".contains($0) }).map { Int($0)! })
print(table.split(separator: "\n", maxSplits: 1).last!.count, Int("12 ") as Any, Int("+7")!, Double(".5")!, Double("1e-3")!)
