import Foundation

// The members that Foundation adds to strings.
let raw = "  pH = 6,5 ;\n"
let trimmed = raw.trimmingCharacters(in: .whitespacesAndNewlines)
print("[\(trimmed)]", "[\("  x ".trimmingCharacters(in: .whitespaces))]")
print(trimmed.replacingOccurrences(of: ",", with: "."))
print(trimmed.components(separatedBy: " "), "a--b".components(separatedBy: "-"))
print("soil, map; grid".components(separatedBy: CharacterSet(charactersIn: ",;")))
print("aaa".replacingOccurrences(of: "aa", with: "b"), "abc".replacingOccurrences(of: "", with: "-"))
print("clay loam".capitalized, "SANDY clay".capitalized)
print("Clay".lowercased() == "clay", "x".padding(toLength: 4, withPad: ".", startingAt: 0))
print("clay".range(of: "la") != nil, "clay".range(of: "sand") == nil)
print("--ab-".trimmingCharacters(in: CharacterSet(charactersIn: "-")))
print("1,2,3".components(separatedBy: ",").map { Double($0)! * 2 })
print("one\ntwo\n".components(separatedBy: "\n"))
