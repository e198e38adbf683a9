import Notebooks
import Testing

@Suite struct JSONTests {
  private static let values: [(String, JSON)] = [
    ("0", JSON.number("0")), ("-1.50e+10", .number("-1.50e+10")), ("true", .bool(true)),
    ("null", .null), (" [ ] ", []), ("{}", [:]), ("\"\\u00e9\\n\\/\"", "é\n/"),
    ("\"\\ud83d\\ude00\"", "😀"), ("\"\\ud83d\"", "\u{FFFD}"),
    ("\"\\udead x\"", "\u{FFFD} x"), ("{\"a\":[1,{\"b\":null}],\"a\":2}", ["a": .number("2")]),
  ]

  @Test(arguments: values)
  func valuesAreRead(_ text: String, _ expected: JSON) throws {
    #expect(try JSON(parsing: Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "01", "1.", ".5", "+1", "1e", "tru", "[1 2]", "[1,]", "{\"a\" 1}", "{a: 1}", "\"\n\"",
    "\"\\x\"",
    "\"\\u12g4\"", "\"open", "1 2", "-", "[", "nul", "'a'",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(throws: JSONError.self) { try JSON(parsing: Array(text.utf8)) }
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    #expect(throws: JSONError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSON(parsing: Array(text.utf8)) }
  }

  @Test func namesAreSortedByCodePoint() {
    let json: JSON = ["b": .null, "Z": .null, "a": .null, "ü": .null]
    #expect(json.notebookText == "{\n \"Z\": null,\n \"a\": null,\n \"b\": null,\n \"ü\": null\n}")
  }

  @Test func controlCharactersAreEscaped() {
    #expect(
      JSON.string("\u{1}\u{8}\u{C}\u{1F}\u{7F}/\"\\").notebookText
        == "\"\\u0001\\b\\f\\u001f\u{7F}/\\\"\\\\\"")
  }
}
