import Foundation

// The indices of a part are those of the whole text.
let line = "Oxisol;clay=62;sand=11"
let rest = line[line.firstIndex(of: ";")!...].dropFirst()
let equal = rest.firstIndex(of: "=")!
print(rest, rest[..<equal], line[equal], line[..<equal])
var fields: [String: Int] = [:]
for part in line.split(separator: ";").dropFirst() {
  let sign = part.firstIndex(of: "=")!
  fields[String(part[..<sign])] = Int(part[part.index(after: sign)...])
}
print(fields.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
let word = line.prefix(6)
print(word.endIndex == line.index(line.startIndex, offsetBy: 6), line[word.endIndex], word.startIndex == line.startIndex)
let umlaut = "Böden über Fels"
let space = umlaut.firstIndex(of: " ")!
print(umlaut[..<space], umlaut[space...].count, umlaut[umlaut.index(after: space)])
if let range = umlaut.range(of: "über") {
  print(umlaut[range], umlaut[..<range.lowerBound], umlaut[range.upperBound...])
}
print(umlaut.range(of: "Sand") == nil, umlaut.suffix(4).startIndex > space)
