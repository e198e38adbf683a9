import Foundation

// More of what Foundation adds.
let text = "  Depth: 0-30 cm; Depth: 30-60 cm\t"
print(text.trimmingCharacters(in: .whitespaces).count)
print(text.replacingOccurrences(of: "Depth", with: "D"), text.components(separatedBy: "Depth").count)
print("a1b2c3".components(separatedBy: .decimalDigits), "x-y_z".components(separatedBy: CharacterSet(charactersIn: "-_")))
print("..soil..".trimmingCharacters(in: .punctuationCharacters), "12kg".trimmingCharacters(in: .letters))
print("abc9".trimmingCharacters(in: CharacterSet.alphanumerics.inverted), "42 %".trimmingCharacters(in: CharacterSet.decimalDigits.inverted))
print("LOAM and sand".capitalized, "loam".uppercased(), "Éclat".lowercased())
print("7".padding(toLength: 3, withPad: "0", startingAt: 0), "clay loam".padding(toLength: 4, withPad: " ", startingAt: 0))
print(String(format: "%5.2f|%-6d|%04d|%x|%e", 3.14159, 42, 7, 255, 12345.678))
print(String(format: "%@ has %d horizons, %.1f %% clay", "Profile", 4, 31.25))
print(String(format: "%+d %8.3f %c", 5, -2.5, 65), String(format: "%u %ld", UInt32(7), Int64(-9)))
print("soil".range(of: "oi")!.lowerBound > "soil".startIndex, "a,b".contains(","), "ab".contains("abc"))
