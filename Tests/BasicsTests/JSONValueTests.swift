import Basics
import Testing

@Suite struct JSONValueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let value: JSONValue
    var testDescription: String { text }
  }

  // Expected values after RFC 8259.
  static let cases = [
    Case(text: " null ", value: nil),
    Case(text: "[true,false]", value: [true, false]),
    Case(text: "-0", value: .number("-0")),
    Case(text: "1e999", value: .number("1e999")),
    Case(text: "9223372036854775807", value: .integer(.max)),
    Case(text: "9223372036854775808", value: .number("9223372036854775808")),
    Case(text: "1.5e-3", value: .number("1.5e-3")),
    Case(text: #""a\"\\\/\b\f\n\r\t""#, value: "a\"\\/\u{8}\u{C}\n\r\t"),
    Case(text: #""\u00e9\ud83c\udf31""#, value: "é🌱"),
    Case(text: #""\ud83c""#, value: "\u{FFFD}"),
    Case(text: #""\ud83cx\udf31""#, value: "\u{FFFD}x\u{FFFD}"),
    Case(text: #""\ud83c\ud83c\udf31""#, value: "\u{FFFD}🌱"),
    Case(text: "\"土壌\"", value: "土壌"),
    Case(text: #"{"a":{"b":[]},"c":""}"#, value: ["a": ["b": []], "c": ""]),
    Case(text: "[[],{}]", value: [[], [:]]),
  ]

  @Test(arguments: cases) func readsWhatTheStandardAllows(_ example: Case) throws {
    #expect(try JSONValue(parsing: Array(example.text.utf8)) == example.value)
  }

  @Test(arguments: [
    "", " ", "[", "[1,", "[1,]", "{", #"{"a"}"#, #"{"a":1,}"#, "{a:1}", "nul", "01", "1.", ".5",
    "+1", "1e", "-", "NaN", "Infinity", "\"", "\"\\x\"", "\"\\u12\"", "\"\n\"", "1 2",
    "'a'", "[1 2]", "\u{FEFF}1",
  ]) func refusesWhatTheStandardForbids(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNoText() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(error?.reason == .invalidText)
  }

  @Test func boundsNesting() throws {
    let deep = Array(String(repeating: "[", count: 1_000_000).utf8)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
    #expect(error?.reason == .tooDeep)
    #expect(error?.offset == 200)
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    _ = try JSONValue(parsing: Array(allowed.utf8))
  }

  @Test(arguments: cases) func readsWhatItWrote(_ example: Case) throws {
    #expect(try JSONValue(parsing: example.value.serialized) == example.value)
    #expect(try JSONValue(parsing: Array(example.value.prettyText.utf8)) == example.value)
  }

  @Test func escapesControlCharacters() {
    #expect(
      String(decoding: JSONValue.string("\u{1}\u{1F}\"\\\n").serialized, as: UTF8.self)
        == #""\u0001\u001f\"\\\n""#)
    #expect(
      JSONValue.string("\u{8}\u{C}\u{7F}/").serialized == Array("\"\\b\\f\u{7F}/\"".utf8))
  }

  @Test func writesNumbersThatAreNoneAsNull() {
    #expect(JSONValue.decimal(.nan).serialized == Array("null".utf8))
  }

  @Test func lastOfTwoEqualNamesCounts() throws {
    #expect(try JSONValue(parsing: Array(#"{"a":1,"a":2}"#.utf8))["a"] == 2)
  }

  @Test func errorsNameThePlace() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: Array("[1,\n {\"a\" 2}]".utf8))
    }
    #expect("\(error, default: "")" == "line 2, column 7: expected ':' after a name")
  }

  @Test func orderOfNamesIsKeptAndMakesNoDifference() throws {
    let object = try JSONValue(parsing: Array(#"{"b":1,"a":2.50}"#.utf8))
    #expect(object == ["a": .number("2.50"), "b": 1])
    #expect(object.serialized == Array(#"{"b":1,"a":2.50}"#.utf8))
    #expect(object.text(.indented(by: 1, sortsNames: true)) == "{\n \"a\": 2.50,\n \"b\": 1\n}")
  }

  @Test func numbersAreReadAsTheyAreWanted() {
    #expect(JSONValue.number("3.0").integer == 3)
    #expect(JSONValue.number("3.5").integer == nil)
    #expect(JSONValue.number("1e2").decimal == 100)
    #expect(JSONValue.decimal(0.1) == .number("0.1"))
  }

  @Test func aNewValueTakesThePlaceOfTheOld() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    #expect(object.names == ["a", "c"])
    #expect(object["a"] == 3)
  }
}
