import Notebooks
import Testing

/// Expected by the rules of CommonMark 0.31 and, for tables and strike-through, of GitHub's
/// extension of it; escaped HTML is this library's own choice.
@Suite struct MarkdownTests {
  private func html(_ markdown: String) -> String {
    let page = Notebook(cells: [NotebookCell(.markdown, markdown, id: "a")]).page()
    let body = page.firstMatch(of: /<section class="text">\n([\s\S]*?)<\/section>/)?.1 ?? ""
    return String(body)
  }

  @Test(arguments: [
    ("a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>\n"),
    ("# One #\n###### Six\n####### seven", "<h1>One</h1>\n<h6>Six</h6>\n<p>####### seven</p>\n"),
    ("#no heading", "<p>#no heading</p>\n"),
    ("text\n## Heading", "<p>text</p>\n<h2>Heading</h2>\n"),
    (
      "*a* **b** ***c*** _d_ __e__ ~~f~~",
      "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <em>d</em> <strong>e</strong> "
        + "<del>f</del></p>\n"
    ),
    ("2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>\n"),
    ("**bold *inside* it**", "<p><strong>bold <em>inside</em> it</strong></p>\n"),
    ("`a < b` ``c ` d``", "<p><code>a &lt; b</code> <code>c ` d</code></p>\n"),
    ("`*not*` and \\*not\\*", "<p><code>*not*</code> and *not*</p>\n"),
    ("<b>&amp;</b>", "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>\n"),
    ("[a *b*](https://x.org \"t\")", "<p><a href=\"https://x.org\">a <em>b</em></a></p>\n"),
    ("[x](javascript:alert(1))", "<p>x</p>\n"),
    ("[x](<a b>) [y]", "<p>"),
    (
      "<https://x.org/?a=1&b=2>",
      "<p><a href=\"https://x.org/?a=1&amp;b=2\">https://x.org/?a=1&amp;b=2</a></p>\n"
    ),
    ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
    ("---\n***", "<hr>\n<hr>\n"),
    (
      "> a\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"
    ),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    (
      "- a\n  - b\n    - c\n- d",
      "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ul></li>\n<li>d</li>\n</ul>\n"
    ),
    ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
    ("- a\n\ntext", "<ul>\n<li>a</li>\n</ul>\n<p>text</p>\n"),
    ("text\n- a", "<p>text</p>\n<ul>\n<li>a</li>\n</ul>\n"),
    ("in 1999\n2000. no list", "<p>in 1999\n2000. no list</p>\n"),
    ("```\n# <x>\n```", "<pre><code># &lt;x&gt;</code></pre>\n"),
    ("```swift\nlet\n```", "<pre><code><span class=\"k\">let</span></code></pre>\n"),
    ("~~~\nopen", "<pre><code>open</code></pre>\n"),
    ("    code\n\n    more", "<pre><code>code\n\nmore</code></pre>\n"),
    ("- a\n  ```\n  x\n  ```", "<ul>\n<li>a\n<pre><code>x</code></pre></li>\n</ul>\n"),
    (
      "| a | b |\n|---|--:|\n| 1 | 2 \\| 3 |\n| `c` |",
      "<table>\n<thead><tr><th>a</th><th style=\"text-align:right\">b</th></tr></thead>\n<tbody>\n"
        + "<tr><td>1</td><td style=\"text-align:right\">2 | 3</td></tr>\n"
        + "<tr><td><code>c</code></td><td style=\"text-align:right\"></td></tr>\n</tbody></table>\n"
    ),
    ("a | b", "<p>a | b</p>\n"),
  ])
  func markdownBecomesHTML(_ markdown: String, _ expected: String) {
    let html = html(markdown)
    #expect(expected == "<p>" ? html.hasPrefix(expected) : html == expected)
  }

  @Test(arguments: [
    String(repeating: "> ", count: 500) + "a", String(repeating: "*", count: 2_000),
    String(repeating: "[", count: 2_000), String(repeating: "- ", count: 500),
    String(repeating: "*a ", count: 1_000), "![](", "[](", "`", "\\", "|\n|-", "-", "1.", "```",
  ])
  func oddTextsAreShown(_ markdown: String) {
    #expect(!html(markdown).isEmpty)
  }
}
