import Display

/// The inside of a Markdown paragraph as HTML: emphasis, code, links, images, line breaks.
struct MarkdownInline {
  /// Gives the data of an image a Markdown text names, or `nil` where it cannot be embedded.
  let image: (String) -> String?

  private static let nestingLimit = 20

  /// The text as HTML; everything that is not markup is escaped.
  func html(_ text: String, depth: Int = 0) -> String {
    var html = ""
    var rest = text[...]
    var before: Character = " "
    while let first = rest.first {
      let (piece, length) =
        markup(rest, before: before, depth: depth) ?? (String(first).escapedForMarkup, 1)
      html += piece
      before = rest.dropFirst(length - 1).first ?? " "
      rest = rest.dropFirst(length)
    }
    return html
  }

  /// The markup at the beginning of a text and how many characters it takes, or `nil`.
  private func markup(_ rest: Substring, before: Character, depth: Int) -> (String, Int)? {
    guard depth < MarkdownInline.nestingLimit, let first = rest.first else { return nil }
    switch first {
    case "\\": return escape(rest)
    case "`": return code(rest)
    case "!": return rest.dropFirst().first == "[" ? link(rest, depth: depth) : nil
    case "[": return link(rest, depth: depth)
    case "<": return automaticLink(rest)
    case "*": return emphasis(rest, mark: "*", depth: depth)
    case "_":
      return before.isLetter || before.isNumber ? nil : emphasis(rest, mark: "_", depth: depth)
    case "~": return strike(rest, depth: depth)
    case " ": return lineBreak(rest)
    default: return nil
    }
  }

  private func escape(_ rest: Substring) -> (String, Int)? {
    guard let next = rest.dropFirst().first else { return nil }
    if next == "\n" { return ("<br>\n", 2) }
    guard next.isASCII, next.isPunctuation || next.isSymbol else { return nil }
    return (String(next).escapedForMarkup, 2)
  }

  private func lineBreak(_ rest: Substring) -> (String, Int)? {
    let spaces = rest.prefix { $0 == " " }.count
    return spaces >= 2 && rest.dropFirst(spaces).first == "\n" ? ("<br>\n", spaces + 1) : nil
  }

  private func code(_ rest: Substring) -> (String, Int)? {
    let fence = rest.prefix { $0 == "`" }
    let body = rest.dropFirst(fence.count)
    var place = body.startIndex
    while let start = body[place...].firstIndex(of: "`") {
      let run = body[start...].prefix { $0 == "`" }
      if run.count == fence.count {
        var code = body[..<start].replacing("\n", with: " ")
        if code.count > 2, code.hasPrefix(" "), code.hasSuffix(" ") {
          code = code.dropFirst().dropLast()
        }
        let length = 2 * fence.count + body.distance(from: body.startIndex, to: start)
        return ("<code>\(String(code).escapedForMarkup)</code>", length)
      }
      place = run.endIndex
    }
    return (String(fence), fence.count)
  }

  private func emphasis(_ rest: Substring, mark: Character, depth: Int) -> (String, Int)? {
    let run = rest.prefix { $0 == mark }.count
    for width in [min(run, 3), 2, 1] where width <= run && width > 0 {
      let body = rest.dropFirst(width)
      guard let first = body.first, !first.isWhitespace,
        let end = closing(String(repeating: mark, count: width), in: body)
      else { continue }
      let inside = html(String(body[..<end]), depth: depth + 1)
      let length = 2 * width + body.distance(from: body.startIndex, to: end)
      switch width {
      case 3: return ("<em><strong>\(inside)</strong></em>", length)
      case 2: return ("<strong>\(inside)</strong>", length)
      default: return ("<em>\(inside)</em>", length)
      }
    }
    return (String(repeating: mark, count: run), run)
  }

  /// Where a mark closes what it opened: not after a space, not inside a word for `_`.
  private func closing(_ mark: String, in body: Substring) -> Substring.Index? {
    var place = body.startIndex
    while place < body.endIndex {
      let character = body[place]
      if character == "`", let (_, length) = code(body[place...]) {
        place = body.index(place, offsetBy: length)
        continue
      }
      if character == "\\" {
        place = body.index(place, offsetBy: 2, limitedBy: body.endIndex) ?? body.endIndex
        continue
      }
      if body[place...].hasPrefix(mark), place > body.startIndex {
        let end = body.index(place, offsetBy: mark.count)
        let after = end < body.endIndex ? body[end] : " "
        let isInWord = mark.first == "_" && (after.isLetter || after.isNumber)
        let isLonger = after == mark.first
        if !body[body.index(before: place)].isWhitespace, !isInWord, !isLonger { return place }
        if isLonger {
          place = body[place...].firstIndex { $0 != mark.first } ?? body.endIndex
          continue
        }
      }
      place = body.index(after: place)
    }
    return nil
  }

  private func strike(_ rest: Substring, depth: Int) -> (String, Int)? {
    guard rest.hasPrefix("~~"), let end = closing("~~", in: rest.dropFirst(2)) else { return nil }
    let body = rest.dropFirst(2)
    let inside = html(String(body[..<end]), depth: depth + 1)
    return ("<del>\(inside)</del>", 4 + body.distance(from: body.startIndex, to: end))
  }

  private func automaticLink(_ rest: Substring) -> (String, Int)? {
    guard let end = rest.firstIndex(of: ">") else { return nil }
    let address = String(rest[..<end].dropFirst())
    guard address.hasPrefix("http://") || address.hasPrefix("https://") || address.contains("@"),
      !address.contains(where: \.isWhitespace), !address.contains("<")
    else { return nil }
    let target = address.contains("://") ? address : "mailto:" + address
    let text = "<a href=\"\(target.escapedForMarkup)\">\(address.escapedForMarkup)</a>"
    return (text, address.count + 2)
  }

  /// `[text](address "title")`, with `!` before it an image.
  private func link(_ rest: Substring, depth: Int) -> (String, Int)? {
    let isImage = rest.first == "!"
    let body = rest.dropFirst(isImage ? 2 : 1)
    guard let close = balanced(body, "[", "]") else { return nil }
    let after = body[body.index(after: close)...]
    guard after.first == "(", let end = balanced(after.dropFirst(), "(", ")") else { return nil }
    let target = after.dropFirst()[..<end].split(whereSeparator: \.isWhitespace).first ?? ""
    let address = target.hasPrefix("<") ? String(target.dropFirst().dropLast()) : String(target)
    let label = String(body[..<close])
    let length = rest.distance(from: rest.startIndex, to: end) + 1
    if isImage {
      guard let data = image(address) else {
        return ("<span class=\"missing\">[image: \(label.escapedForMarkup)]</span>", length)
      }
      return ("<img src=\"\(data)\" alt=\"\(label.escapedForMarkup)\">", length)
    }
    let inside = html(label, depth: depth + 1)
    guard SafeAddress.isLink(address) else { return (inside, length) }
    return ("<a href=\"\(address.escapedForMarkup)\">\(inside)</a>", length)
  }

  private func balanced(_ text: Substring, _ open: Character, _ close: Character)
    -> Substring.Index?
  {
    var depth = 0
    var isEscaped = false
    for index in text.indices {
      if isEscaped {
        isEscaped = false
      } else if text[index] == "\\" {
        isEscaped = true
      } else if text[index] == open {
        depth += 1
      } else if text[index] == close {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }
}
