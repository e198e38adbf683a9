import Basics
import Testing

@Suite struct Base64Tests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func textIsThatOfTheStandard(_ text: String, _ expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
    #expect(Base64.encoded(Array(text.utf8)) == Array(expected.utf8))
  }

  /// The last letters of the alphabet, as Python 3.11's `base64` writes them.
  @Test func allBitsSetAreSlashes() {
    #expect(Base64.text(of: [0xFF, 0xFE, 0xFD, 0xFB]) == "//79+w==")
  }
}
