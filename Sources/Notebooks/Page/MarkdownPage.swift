import CMarkdown
import Display
import Glibc

/// Markdown as HTML by cmark-gfm: CommonMark with tables, strike-through, task lists and addresses as
/// links.
///
/// No HTML of the text survives: it is shown as text. Links lead to pages, to mail or to places nearby,
/// other ones are taken away; images are embedded or named. Formulas stay as they were written.
struct MarkdownPage {
  private let parts: Parts

  /// Makes a converter.
  ///
  /// - Parameter image: Gives the data of an image by its address, or `nil`.
  /// - Throws: ``NotebookError/noMarkdown(tried:reason:)`` where the library is not installed.
  init(image: @escaping (String) -> String?) throws {
    parts = Parts(image: image)
    if let problem = solum_markdown_open() {
      throw NotebookError.noMarkdown(
        tried: String(cString: solum_markdown_names()), reason: String(cString: problem))
    }
  }

  /// The text as HTML.
  func html(_ text: String) -> String {
    let formulas = Formulas(text)
    return formulas.restored(in: rendered(formulas.text)) ?? rendered(text)
  }

  private func rendered(_ text: String) -> String {
    var functions = solum_markdown_parts(
      context: Unmanaged.passUnretained(parts).toOpaque(), image: Parts.image, code: Parts.code,
      link: Parts.link)
    var text = text
    let html = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        solum_markdown_html($0.baseAddress, $0.count, &functions)
      }
    }
    guard let html else { return "" }
    defer { free(html) }
    return String(cString: html)
  }
}

/// What becomes of images, blocks of code and links.
private final class Parts {
  private let image: (String) -> String?

  init(image: @escaping (String) -> String?) { self.image = image }

  typealias Text = UnsafePointer<CChar>?

  static let image:
    @convention(c) (UnsafeMutableRawPointer?, Text, Text) -> UnsafeMutablePointer<CChar>? = {
      let label = string($2).escapedForMarkup
      guard let data = parts($0)?.image(string($1)) else {
        return strdup("<span class=\"missing\">[image: \(label)]</span>")
      }
      return strdup("<img src=\"\(data)\" alt=\"\(label)\">")
    }

  static let code:
    @convention(c) (UnsafeMutableRawPointer?, Text, Text) -> UnsafeMutablePointer<CChar>? = {
      let language = string($1).prefix { !$0.isWhitespace && $0 != "{" }
      guard language.lowercased() == "swift" else { return nil }
      return strdup("<pre><code>\(Highlighter.html(string($2)))</code></pre>")
    }

  static let link: @convention(c) (UnsafeMutableRawPointer?, Text) -> Int32 = {
    SafeAddress.isLink(string($1)) ? 1 : 0
  }

  private static func parts(_ context: UnsafeMutableRawPointer?) -> Parts? {
    context.map { Unmanaged<Parts>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: Text) -> String { text.map { String(cString: $0) } ?? "" }
}
