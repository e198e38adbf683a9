// What a character says about itself.
let samples: [Character] = ["a", "Z", "7", " ", "é", "½", "€", "+", "\n", "ß", "F"]
for c in samples where !c.isNewline {
  print(c, c.isLetter, c.isNumber, c.isWholeNumber, c.isUppercase, c.isLowercase, c.isASCII)
}
print(samples.map { $0.asciiValue ?? 0 })
print(samples.map { $0.wholeNumberValue ?? -1 }, samples.map { $0.hexDigitValue ?? -1 })
print(samples.filter { $0.isWhitespace }.count, samples.filter { $0.isCurrencySymbol }, samples.filter { $0.isMathSymbol })
print(Character("é").utf8.count, Character("é").unicodeScalars.count, Character("k").uppercased())
let a: Character = "a"
print(a < "b", a == "a", String(a) + "b", [a, "c"].map { String($0) }.joined())
let next = Character(UnicodeScalar(a.asciiValue! + 1))
print(next, a.isPunctuation, Character(".").isPunctuation, Character("x").isHexDigit)
print(String([a, next]), "abc".contains(next), Set("hello").count)
