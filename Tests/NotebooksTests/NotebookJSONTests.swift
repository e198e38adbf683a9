import Basics
import Notebooks
import Testing

@Suite struct NotebookJSONTests {
  @Test func namesAreSortedByCodePoint() {
    let json: JSONValue = ["b": nil, "Z": nil, "a": nil, "ü": nil]
    #expect(json.notebookText == "{\n \"Z\": null,\n \"a\": null,\n \"b\": null,\n \"ü\": null\n}")
  }

  @Test func textsAndListsOfTextsAreOneText() {
    let lines: JSONValue = ["a\n", "b"]
    #expect(lines.joinedText == "a\nb")
    #expect(JSONValue.string("a").joinedText == "a")
    #expect(JSONValue.array(["a", 1]).joinedText == nil)
  }
}
