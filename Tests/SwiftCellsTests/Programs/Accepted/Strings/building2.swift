// Text put together and taken apart.
var report = ""
for (name, value) in [("clay", 22.5), ("sand", 41.0)] {
  report += name.padded(to: 6) + "\(value)\n"
}
extension String {
  func padded(to width: Int) -> String { self + String(repeating: ".", count: Swift.max(0, width - count)) }
  var isPalindrome: Bool {
    let letters = lowercased().filter { $0.isLetter }
    return letters == String(letters.reversed())
  }
}
print(report, terminator: "")
print("Never odd or even".isPalindrome, "soil".isPalindrome)
let words = "the quick brown fox".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
print(words.joined(separator: "_"), words.map(\.count))
let text = #"raw \n "quoted""# + " and \u{e9}"
print(text, text.count, "a\tb".contains("\t"))
print("\("nested \("deep")")", """
  two
    lines
  """)
let digits = "a1b22".filter(\.isNumber)
print(digits, Int(digits)! + 1, "x" < "y", "Z" < "a")
