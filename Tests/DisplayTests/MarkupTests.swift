import Display
import Testing

@Suite struct MarkupTests {
  @Test(arguments: [
    ("", ""), ("plain · ü", "plain · ü"), ("<a href='x'>", "&lt;a href=&#39;x&#39;&gt;"),
    ("&amp;", "&amp;amp;"), ("\"q\"", "&quot;q&quot;"),
  ])
  func theFiveCharactersAreReplaced(_ text: String, _ expected: String) {
    #expect(text.escapedForMarkup == expected)
  }
}
