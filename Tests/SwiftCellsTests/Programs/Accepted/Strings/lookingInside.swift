// Asking questions of texts.
let series = "Cecil sandy loam, eroded"
print(series.hasPrefix("Cecil"), series.hasSuffix("d"), series.contains("loam"), series.contains("z" as Character), series.isEmpty)
print(series.count, series.first!, series.last!, series.min()!, series.filter { $0.isUppercase })
print(series.split(separator: " ").map(\.count), series.split(separator: ", ")[1], series.prefix(5), series.suffix(6))
print(series.lowercased() == series, series.uppercased().prefix(3), series.reversed().prefix(3).map { String($0) })
print(series.firstIndex(of: ",").map { series.distance(from: series.startIndex, to: $0) } ?? -1, series.first { $0.isPunctuation }!)
print("abc" < "abd", "Zebra" < "apple", "10" < "9", ["b", "A", "a"].sorted(), "a" == "a", "é" == "e\u{301}")
print(series.starts(with: "Ce"), series.elementsEqual("x"), series.allSatisfy { $0.isASCII }, series.contains { $0.isNumber })
print(series.enumerated().filter { $0.element == "e" }.map(\.offset), zip(series, "Cedar").filter { $0 == $1 }.count)
print(series.dropFirst(6).prefix { $0 != " " }, series.drop { $0 != "," }.count, series.dropLast(8))
print(Dictionary(grouping: series.lowercased().filter { $0.isLetter }) { $0 }.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "\($0.key)\($0.value)" })
print(String(series.sorted().filter { $0.isLetter }.prefix(4)), series.map { $0 == " " ? "_" : String($0) }.joined(), String(repeating: "ab", count: 2))
print(series.isEmpty ? "none" : "some", String(describing: 3.5), String(42), String(true), String("x" as Character))
