import SwiftCells
import Testing

/// What swiftc 6.2 says of `@available(*, unavailable, renamed:)`, and cells in the same words.
@Suite struct RenamedMethodTests {
  private func notebook() -> Notebook {
    let notebook = Notebook(OrchardVocabulary.make())
    notebook.run("let orchard = Orchard(\"home\") { Pear(2) }")
    return notebook
  }

  @Test(arguments: [
    ("orchard.write(to: \"a\")", "'write(to:)' has been renamed to 'save(_:)'"),
    ("try orchard.write(to: \"a\")", "'write(to:)' has been renamed to 'save(_:)'"),
    ("let text = orchard.write(to: \"a\")", "'write(to:)' has been renamed to 'save(_:)'"),
    ("let f = orchard.write", "'write(to:)' has been renamed to 'save(_:)'"),
    ("[orchard].map { $0.write(to: \"a\") }", "'write(to:)' has been renamed to 'save(_:)'"),
    ("orchard.save(to: \"a\")", "'save(to:)' has been renamed to 'save(_:)'"),
    ("orchard.write(\"a\")", "missing argument label 'to:' in call"),
    ("orchard.save(too: \"a\")", "extraneous argument label 'too:' in call"),
    (
      "orchard.save(to: 1)",
      "cannot convert value of type 'Int' to expected argument type 'String'"
    ),
    (
      "extension Orchard { func keep() { write(to: \"a\") } }",
      "'write(to:)' has been renamed to 'save(_:)'"
    ),
  ])
  func theNewNameIsTold(_ cell: String, error: String) {
    #expect(notebook().errors(cell) == [error])
  }

  @Test(arguments: [
    ("orchard.save(\"a\")", "\"home in a\""),
    ("let f = orchard.save\nf(\"a\")", "\"home in a\""),
    ("[\"a\"].map(orchard.save)", "[\"home in a\"]"),
  ])
  func theNewNameIsMeantWhereBothCouldBe(_ cell: String, result: String) {
    #expect(notebook().result(cell) == result)
  }

  @Test func aMethodOfACellMayHaveTheOldName() {
    let notebook = notebook()
    notebook.run("extension Orchard { func write(to path: String) -> String { \"own\" } }")
    #expect(notebook.result("orchard.write(to: \"a\")") == "\"own\"")
  }

  @Test func theOldNameIsNotOffered() {
    let session = notebook().session
    let members = session.complete("orchard.", at: 8).items.map(\.signature)
    #expect(members.contains { $0.contains("save(_ path: String)") })
    #expect(!members.contains { $0.contains("(to path: String)") })
    let labels = session.complete("orchard.save(", at: 13).items.map(\.text)
    #expect(!labels.contains("to:"))
    let errors = notebook().errors("orchard.writ(to: \"a\")")
    #expect(errors == ["value of type 'Orchard' has no member 'writ'"])
    let inspection = session.inspect("orchard.save(\"a\")", at: 9)
    #expect(inspection?.signature.contains("to path") == false)
  }
}
