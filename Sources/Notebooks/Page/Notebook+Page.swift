import Basics
import Display
import FoundationEssentials

extension Notebook {
  /// The notebook as one HTML page that needs nothing else: no scripts, no style sheets, no files.
  ///
  /// - Parameters:
  ///   - title: The title of the page, or `nil` for the notebook's first heading.
  ///   - folder: Where images that Markdown cells name by a relative path lie, or `nil` where none
  ///     shall be embedded.
  /// - Returns: The page's text.
  /// - Throws: ``NotebookError/noMarkdown(tried:reason:)`` where the library for it is not installed.
  package func page(title: String? = nil, folder: String? = nil) throws -> String {
    let name = (title ?? self.title ?? "Notebook").escapedForMarkup
    var html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="generator" content="Solum">
      <title>\(name)</title>
      <style>
      \(PageStyle.text)
      </style>
      </head>
      <body>
      <main>

      """
    for cell in cells { html += try Notebook.html(cell, folder: folder) }
    return html + "</main>\n</body>\n</html>\n"
  }

  /// Writes the page, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The file; an existing one is replaced.
  ///   - folder: Where images that Markdown cells name lie, or `nil`.
  /// - Throws: ``NotebookError/notWritten(path:reason:)``, ``NotebookError/noMarkdown(tried:reason:)``.
  package func writePage(to path: String, folder: String? = nil) throws {
    try Notebook.write(try page(folder: folder), to: path)
  }

  private static func html(_ cell: NotebookCell, folder: String?) throws -> String {
    let markdown = try MarkdownPage { address in
      EmbeddedImage.data(address, attachments: cell.others["attachments"], folder: folder)
    }
    switch cell.kind {
    case .markdown: return "<section class=\"text\">\n\(markdown.html(cell.source))</section>\n"
    case .raw: return "<pre class=\"raw\">\(cell.source.escapedForMarkup)</pre>\n"
    case .code:
      if cell.source.isEmpty, cell.outputs.isEmpty { return "" }
      let count = cell.executionCount.map(String.init) ?? " "
      var html = "<section class=\"cell\">\n<div class=\"count\">[\(count)]</div>\n"
      html += "<pre class=\"source\"><code>\(Highlighter.html(cell.source))</code></pre>\n"
      let markup = OutputMarkup(markdown: markdown)
      let outputs = cell.outputs.map { markup.html($0) }.filter { !$0.isEmpty }
      if !outputs.isEmpty {
        html += "<div class=\"out\">\n\(outputs.joined(separator: "\n"))\n</div>\n"
      }
      return html + "</section>\n"
    }
  }
}

/// Images that Markdown cells name, as addresses that hold the image itself.
private enum EmbeddedImage {
  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "svg": "image/svg+xml", "webp": "image/webp",
  ]
  private static let greatestSize = 20_000_000

  /// The address with the image's data, or `nil` where the image is elsewhere or cannot be read.
  static func data(_ address: String, attachments: JSONValue?, folder: String?) -> String? {
    if SafeAddress.isEmbeddedImage(address) { return address.escapedForMarkup }
    if address.hasPrefix("attachment:") {
      return attachment(String(address.dropFirst("attachment:".count)), attachments)
    }
    // Only files beside the notebook: an absolute path or one that climbs out could be anything.
    guard let folder, !address.contains(":"), !address.hasPrefix("/"),
      !address.split(separator: "/").contains(".."),
      let type = types[address.split(separator: ".").last?.lowercased() ?? ""]
    else { return nil }
    let file = URL(filePath: folder).appending(path: address)
    guard let data = try? Data(contentsOf: file), data.count <= greatestSize else { return nil }
    return "data:\(type);base64,\(Base64.text(of: Array(data)))"
  }

  private static func attachment(_ name: String, _ attachments: JSONValue?) -> String? {
    guard let bundle = attachments?[name]?.members else { return nil }
    for type in types.values.sorted() {
      if let data = bundle[type]?.joinedText, data.allSatisfy({ $0.isASCII && $0 != "\"" }) {
        return "data:\(type);base64,\(data)"
      }
    }
    return nil
  }
}
