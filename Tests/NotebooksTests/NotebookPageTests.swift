import Display
import Foundation
import Notebooks
import Testing

@Suite struct NotebookPageTests {
  private func page(_ cells: [NotebookCell]) throws -> String {
    try Notebook(cells: cells).page()
  }

  private func output(_ type: String, _ text: String) throws -> String {
    try page([
      NotebookCell(
        .code, "x", id: "a",
        outputs: [.display(MIMEBundle(data: [type: .string(text), "text/plain": "plain"]))])
    ])
  }

  @Test func aPageNeedsNothingElse() throws {
    let html = try page([
      NotebookCell(.markdown, "# A & B\n\n[link](https://example.org)", id: "a"),
      NotebookCell(.code, "let a = \"<b>\"", id: "b", executionCount: 4),
    ])
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<title>A &amp; B</title>"))
    #expect(html.contains("<div class=\"count\">[4]</div>"))
    #expect(!html.contains("<script") && !html.contains("<link") && !html.contains("src=\"http"))
  }

  @Test func sourceIsHighlightedAndEscaped() throws {
    let html = try page([
      NotebookCell(
        .code,
        "let n = 1.5 // <note>\nfor i in 1...5 { print(\"a\\\"\\(n)\", SoilProfiles.example) }",
        id: "a")
    ])
    #expect(html.contains("<span class=\"k\">let</span> n = <span class=\"n\">1.5</span>"))
    #expect(html.contains("<span class=\"c\">// &lt;note&gt;</span>"))
    #expect(html.contains("<span class=\"n\">1</span>...<span class=\"n\">5</span>"))
    #expect(
      html.contains("<span class=\"s\">&quot;a\\&quot;</span>\\(n)<span class=\"s\">&quot;</span>"))
    #expect(html.contains("<span class=\"t\">SoilProfiles</span>.example"))
  }

  @Test(arguments: [
    "\"open", "\"\"\"\nopen", "/* open", "#\"raw\\\"#", "\"\\", "#", "$0", "0x1F_u.5.", "é̈ 👩‍👩‍👧",
  ])
  func unfinishedSourceIsShownWhole(_ source: String) throws {
    let html = try page([NotebookCell(.code, source, id: "a")])
    let code = html.firstMatch(of: /<code>([\s\S]*?)<\/code>/)?.1 ?? ""
    let bare = code.replacing(/<[^>]*>/, with: "")
    #expect(bare == source.replacing("\"", with: "&quot;"))
  }

  @Test func drawingsAreImages() throws {
    let html = try output("image/svg+xml", "<svg onload=\"alert(1)\"/>")
    #expect(html.contains("<img src=\"data:image/svg+xml;base64,"))
    #expect(!html.contains("onload"))
  }

  @Test func picturesAreEmbedded() throws {
    #expect(
      try output("image/png", "AQ\nID").contains(
        "<img src=\"data:image/png;base64,AQID\" alt=\"plain\">")
    )
  }

  @Test func plainTextIsTheLastResort() throws {
    #expect(try output("application/unknown", "x").contains("<pre>plain</pre>"))
  }

  @Test func errorsShowTheirTracebackInColor() throws {
    let html = try page([
      NotebookCell(
        .code, "x", id: "a",
        outputs: [
          .error(name: "E", value: "v", traceback: ["\u{1B}[1;31mE\u{1B}[0m: <v>", "line 1"]),
          .stream(.standardError, "10 %\r100 %\n"),
        ])
    ])
    #expect(
      html.contains("<pre class=\"err\"><span class=\"a1 a31\">E</span>: &lt;v&gt;\nline 1</pre>"))
    #expect(html.contains("<pre class=\"err\">100 %\n</pre>"))
  }

  @Test func imagesBesideTheNotebookAreEmbedded() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([1, 2, 3]).write(to: folder.appending(path: "a.png"))
    let notebook = Notebook(cells: [
      NotebookCell(
        .markdown,
        "![one](a.png) ![two](../a.png) ![three](https://x.org/a.png) ![four](attachment:b.png)",
        id: "a", others: ["attachments": ["b.png": ["image/png": "BAUG"]]])
    ])
    let html = try notebook.page(folder: folder.path())
    #expect(html.contains("<img src=\"data:image/png;base64,AQID\" alt=\"one\">"))
    #expect(html.contains("[image: two]") && html.contains("[image: three]"))
    #expect(html.contains("<img src=\"data:image/png;base64,BAUG\" alt=\"four\">"))
  }

  struct Markup: Sendable {
    let html: String
    let expected: String
  }

  @Test(arguments: [
    Markup(
      html: "<table class=\"t\"><tr><td style=\"text-align:right\">1 &lt; 2</td></tr></table>",
      expected: "<table class=\"t\"><tr><td style=\"text-align:right\">1 &lt; 2</td></tr></table>"),
    Markup(html: "a<script>alert('<b>')</script>b", expected: "ab"),
    Markup(html: "<SCRIPT src=x>1</ScRiPt >b", expected: "b"),
    Markup(html: "<style>p{}</style><p>x</p>", expected: "<p>x</p>"),
    Markup(html: "<p onclick=\"a()\" OnLoad=b class=c>x", expected: "<p class=\"c\">x"),
    Markup(html: "<a href=\"javascript:x()\">a</a>", expected: "<a>a</a>"),
    Markup(html: "<a href=\" jAva&#115;cript:x()\">a</a>", expected: "<a>a</a>"),
    Markup(html: "<a href=\"java\tscript:x\">a</a>", expected: "<a>a</a>"),
    Markup(
      html: "<a href='https://a.org/?q=\"'>a</a>",
      expected: "<a href=\"https://a.org/?q=&quot;\">a</a>"),
    Markup(html: "<img src=\"http://t.org/p.png\">", expected: "<img>"),
    Markup(
      html: "<img src=\"data:image/png;base64,AA==\" alt=x/>",
      expected: "<img src=\"data:image/png;base64,AA==\" alt=\"x/\"/>"),
    Markup(html: "<iframe src=a></iframe><object data=b>c</object>d", expected: "d"),
    Markup(html: "<p style=\"background:url(http://x)\">a</p>", expected: "<p>a</p>"),
    Markup(
      html: "<svg viewBox=\"0 0 1 1\"><clipPath id=\"c\"/><rect clip-path=\"url(#c)\"/></svg>",
      expected: "<svg viewBox=\"0 0 1 1\"><clipPath id=\"c\"/><rect clip-path=\"url(#c)\"/></svg>"),
    Markup(
      html: "<svg><use href=\"http://x#a\"/><use href=\"#a\"/></svg>",
      expected: "<svg><use/><use href=\"#a\"/></svg>"),
    Markup(html: "<svg><foreignObject><p>x</p></foreignObject></svg>", expected: "<svg></svg>"),
    Markup(html: "<!-- <script> --><!DOCTYPE x>a < b <", expected: "a &lt; b &lt;"),
    Markup(html: "<unknown x=y>text</unknown>", expected: "text"),
    Markup(html: "<script>never closed", expected: ""),
    Markup(html: "<p title=\"a>b\">x</p>", expected: "<p title=\"a>b\">x</p>"),
    Markup(
      html: "<progress max=\"1\" value=\"0.5\"></progress>",
      expected: "<progress max=\"1\" value=\"0.5\"></progress>"),
  ])
  func markupThatActsIsLeftOut(_ markup: Markup) throws {
    let html = try output("text/html", markup.html)
    #expect(html.contains("<div>\(markup.expected)</div>\n</div>"), "\(html.suffix(400))")
  }
}
