// A character is what a reader sees, however many code points it takes.
let cafe = "caf\u{e9}", decomposed = "cafe\u{301}"
print(cafe, decomposed, cafe.count, decomposed.count, cafe == decomposed)
print(cafe.unicodeScalars.count, decomposed.unicodeScalars.count, decomposed.utf8.count)
let flag = "🇧🇷"
print(flag, flag.count, "👩‍🌾".count, "🌾🌽".count)
print(String("🌱 Erde ü".reversed()))
for character in "añ🌾" { print(character, terminator: "|") }
print()
print("straße".uppercased(), "ÄÖÜ".lowercased(), "İ".count)
print(Array("hé"), "é" < "z", "日本".count)
print("e\u{301}".first == "é", "naïve".contains("ï"))
let greek = "αβγ"
print(greek.map { String($0) + $0.uppercased() })
print(["ä", "z", "a", "Z"].sorted())
print("a".unicodeScalars.first!.value, "\u{1F33E}".unicodeScalars.first!.value)
