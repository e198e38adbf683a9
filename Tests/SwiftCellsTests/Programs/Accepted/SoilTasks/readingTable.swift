import Foundation

// A small table in text form, parsed, checked, summarised.
let text = """
profile,top,bottom,clay,ph
A1,0,20,15.5,5.6
A1,20,50,28,
B7,0,15,x,6.9
B7,15,60,33.25,7.1

"""
struct Row {
  var profile: String, top: Int, bottom: Int
  var clay: Double?, ph: Double?
}
let lines = text.split(separator: "\n").map { $0.components(separatedBy: ",") }
let header = lines[0]
var rows: [Row] = []
for (number, fields) in lines.dropFirst().enumerated() {
  guard fields.count == header.count, let top = Int(fields[1]), let bottom = Int(fields[2]) else {
    print("line", number + 2, "skipped")
    continue
  }
  rows.append(Row(profile: fields[0], top: top, bottom: bottom, clay: Double(fields[3]), ph: Double(fields[4])))
}
for row in rows { print(row) }
let byProfile = Dictionary(grouping: rows, by: \.profile)
for name in byProfile.keys.sorted() {
  let values = byProfile[name]!.compactMap(\.clay)
  print(name, byProfile[name]!.count, values, values.isEmpty ? "-" : String(format: "%.2f", values.reduce(0, +) / Double(values.count)))
}
print(rows.filter { $0.ph == nil }.map(\.top), rows.map { $0.bottom - $0.top }.max()!)
print(zip(rows, rows.dropFirst()).filter { $0.profile == $1.profile && $0.bottom != $1.top }.count)
