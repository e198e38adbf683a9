import Notebooks
import Testing

/// Expected by the rules of CommonMark 0.29 and, for tables, strike-through and addresses, of GitHub's
/// extension of it; escaped HTML, links that are taken away and formulas are this library's own choice.
@Suite struct MarkdownTests {
  private func html(_ markdown: String) throws -> String {
    let page = try Notebook(cells: [NotebookCell(.markdown, markdown, id: "a")]).page()
    let body = page.firstMatch(of: /<section class="text">\n([\s\S]*?)<\/section>/)?.1 ?? ""
    return String(body)
  }

  @Test(arguments: [
    ("a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>\n"),
    ("# One #\n###### Six\n####### seven", "<h1>One</h1>\n<h6>Six</h6>\n<p>####### seven</p>\n"),
    ("#no heading", "<p>#no heading</p>\n"),
    ("text\n## Heading", "<p>text</p>\n<h2>Heading</h2>\n"),
    ("Heading\n===", "<h1>Heading</h1>\n"),
    (
      "*a* **b** ***c*** _d_ __e__ ~~f~~",
      "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <em>d</em> <strong>e</strong> "
        + "<del>f</del></p>\n"
    ),
    ("2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>\n"),
    ("**bold *inside* it**", "<p><strong>bold <em>inside</em> it</strong></p>\n"),
    ("`a < b` ``c ` d``", "<p><code>a &lt; b</code> <code>c ` d</code></p>\n"),
    ("`*not*` and \\*not\\*", "<p><code>*not*</code> and *not*</p>\n"),
    ("[a *b*](https://x.org)", "<p><a href=\"https://x.org\">a <em>b</em></a></p>\n"),
    ("[a][b]\n\n[b]: https://x.org", "<p><a href=\"https://x.org\">a</a></p>\n"),
    (
      "<https://x.org/?a=1&b=2>",
      "<p><a href=\"https://x.org/?a=1&amp;b=2\">https://x.org/?a=1&amp;b=2</a></p>\n"
    ),
    ("see www.x.org.", "<p>see <a href=\"http://www.x.org\">www.x.org</a>.</p>\n"),
    ("a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>\n"),
    ("---\n***", "<hr />\n<hr />\n"),
    (
      "> a\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"
    ),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    (
      "- a\n  - b\n    - c\n- d",
      "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"
    ),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    (
      "- [x] a",
      "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n</ul>\n"
    ),
    ("text\n- a", "<p>text</p>\n<ul>\n<li>a</li>\n</ul>\n"),
    ("in 1999\n2000. no list", "<p>in 1999\n2000. no list</p>\n"),
    ("```\n# <x>\n```", "<pre><code># &lt;x&gt;\n</code></pre>\n"),
    ("```swift\nlet\n```", "<pre><code><span class=\"k\">let</span>\n</code></pre>\n"),
    ("~~~\nopen", "<pre><code>open\n</code></pre>\n"),
    ("    code\n\n    more", "<pre><code>code\n\nmore\n</code></pre>\n"),
    ("- a\n  ```\n  x\n  ```", "<ul>\n<li>a\n<pre><code>x\n</code></pre>\n</li>\n</ul>\n"),
    (
      "| a | b |\n|---|--:|\n| 1 | 2 \\| 3 |\n| `c` |",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n<th style=\"text-align: right\">b</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>1</td>\n<td style=\"text-align: right\">2 | 3</td>\n</tr>\n"
        + "<tr>\n<td><code>c</code></td>\n<td style=\"text-align: right\"></td>\n</tr>\n</tbody>\n"
        + "</table>\n"
    ),
    ("a | b", "<p>a | b</p>\n"),
  ])
  func markdownBecomesHTML(_ markdown: String, _ expected: String) throws {
    #expect(try html(markdown) == expected)
  }

  @Test(arguments: [
    ("<b>&amp;</b>", "<p>&lt;b&gt;&amp;&lt;/b&gt;</p>\n"),
    (
      "<script>\nalert(1)\n</script>",
      "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;\n</p>\n"
    ),
    ("<div onclick=\"a()\">\n\nx", "<p>&lt;div onclick=&quot;a()&quot;&gt;\n</p>\n<p>x</p>\n"),
    ("[x](javascript:alert(1))", "<p>x</p>\n"),
    ("[x *y*](<java&#115;cript:a>) [z](data:text/html,a)", "<p>x <em>y</em> z</p>\n"),
    ("<javascript:a>", "<p>javascript:a</p>\n"),
    ("[x]: vbscript:a\n\n[x]", "<p>x</p>\n"),
    (
      "![a \"*b*\"](http://x.org/p.png)",
      "<p><span class=\"missing\">[image: a &quot;b&quot;]</span></p>\n"
    ),
    (
      "[![a](data:image/png;base64,AA==)](https://x.org)",
      "<p><a href=\"https://x.org\"><img src=\"data:image/png;base64,AA==\" alt=\"a\"></a></p>\n"
    ),
  ])
  func nothingThatActsSurvives(_ markdown: String, _ expected: String) throws {
    #expect(try html(markdown) == expected)
  }

  @Test(arguments: [
    ("$a_1 * b_2 * c$ *d*", "<p>$a_1 * b_2 * c$ <em>d</em></p>\n"),
    ("$$\n\\frac{a}{b} < *c*\n$$", "<p>$$\n\\frac{a}{b} &lt; *c*\n$$</p>\n"),
    ("$5 *and* $6", "<p>$5 <em>and</em> $6</p>\n"),
    ("`$HOME` *and* `$PATH`", "<p><code>$HOME</code> <em>and</em> <code>$PATH</code></p>\n"),
    ("\\$a *b* c$", "<p>$a <em>b</em> c$</p>\n"),
    ("[a](https://x.org/$b$)", "<p><a href=\"https://x.org/$b$\">a</a></p>\n"),
  ])
  func formulasStayAsTheyWereWritten(_ markdown: String, _ expected: String) throws {
    #expect(try html(markdown) == expected)
  }

  @Test(arguments: [
    String(repeating: "> ", count: 500) + "a", String(repeating: "*", count: 2_000),
    String(repeating: "[", count: 2_000), String(repeating: "- ", count: 500),
    String(repeating: "*a ", count: 1_000), "![](", "[](", "`", "\\", "|\n|-", "-", "1.", "```",
  ])
  func oddTextsAreShown(_ markdown: String) throws {
    #expect(try !html(markdown).isEmpty)
  }
}
