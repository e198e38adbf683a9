// Words, lines and letters of a text, counted and compared.
let text = """
  The soil is a body of the land.
  The map shows the soil; the map is not the soil.
  """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
print(words.count, Set(words).count)
var counts: [String: Int] = [:]
for word in words { counts[word, default: 0] += 1 }
let ranking = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, count) in ranking.prefix(4) { print(word, count) }
print(text.split(separator: "\n").map(\.count), text.filter { $0 == "t" }.count)
let initials = words.prefix(5).map { $0.first! }
print(String(initials), initials.map { $0.uppercased() }.joined(separator: "."))
func isAnagram(_ a: String, _ b: String) -> Bool {
  a.lowercased().filter(\.isLetter).sorted() == b.lowercased().filter(\.isLetter).sorted()
}
print(isAnagram("Listen", "Silent"), isAnagram("a gentleman", "elegant man"), isAnagram("sand", "silt"))
func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var row = Array(0...b.count)
  for i in a.indices {
    var previous = row[0]
    row[0] = i + 1
    for j in b.indices {
      let kept = row[j + 1]
      row[j + 1] = min(row[j] + 1, row[j + 1] + 1, previous + (a[i] == b[j] ? 0 : 1))
      previous = kept
    }
  }
  return row[b.count]
}
print(distance("kitten", "sitting"), distance("", "abc"), distance("clay", "clay"))
print(["clay", "Clay", "CLAY"].map { $0 == "clay" }, "a" < "b", "B" < "a", "" < "a", "ab" < "abc")
