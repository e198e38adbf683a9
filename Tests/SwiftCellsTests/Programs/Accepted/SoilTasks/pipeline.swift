// Text to records to a table, with everything that goes wrong listed.
let text = """
  id,top,bottom,ph
  A,0,10,6.5
  A,10,30,
  B,0,5,7.1
  B,5,x,7.3
  C,20,10,5.0
  """
struct Row { let id: String, top: Int, bottom: Int, ph: Double? }
var rows: [Row] = []
var problems: [(line: Int, reason: String)] = []
for (number, line) in text.split(separator: "\n").enumerated().dropFirst() {
  let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  guard fields.count == 4, let top = Int(fields[1]), let bottom = Int(fields[2]) else {
    problems.append((number + 1, "depth is no number"))
    continue
  }
  guard top < bottom else {
    problems.append((line: number + 1, reason: "upside down"))
    continue
  }
  rows.append(Row(id: fields[0], top: top, bottom: bottom, ph: Double(fields[3])))
}
for row in rows { print(row.id, "\(row.top)-\(row.bottom)", row.ph.map { "\($0)" } ?? "missing") }
for (line, reason) in problems { print("line \(line): \(reason)") }
let known = rows.compactMap(\.ph)
print(known.count, known.min() ?? 0, Set(rows.map(\.id)).sorted())
