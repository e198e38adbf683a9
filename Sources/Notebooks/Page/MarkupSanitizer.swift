import Display

/// HTML of unknown origin without anything that could act or reach outside.
///
/// Known elements are kept with their harmless attributes; unknown ones are left out, their text
/// stays; scripts, styles and frames are left out with everything in them.
enum MarkupSanitizer {
  private static let elements: Set<String> = [
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "col", "colgroup", "dd", "del",
    "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "img", "kbd", "li", "meter", "ol", "p", "pre", "progress", "s", "section", "small",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "u", "ul", "var",
    // Drawings inside HTML.
    "svg", "g", "path", "rect", "line", "circle", "ellipse", "polyline", "polygon", "text", "tspan",
    "defs", "clippath", "lineargradient", "radialgradient", "stop", "title", "desc", "image", "use",
    "marker", "symbol",
  ]
  private static let removedWithContent: Set<String> = [
    "script", "style", "iframe", "object", "embed", "template", "noscript", "frame", "frameset",
    "applet", "foreignobject", "math", "textarea", "select", "xmp", "plaintext",
  ]
  private static let addresses: Set<String> = [
    "href", "src", "xlink:href", "action", "formaction", "poster", "srcset", "background", "cite",
    "data", "ping",
  ]

  /// The harmless part of HTML.
  static func html(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      if rest.hasPrefix("<!") || rest.hasPrefix("<?") {
        rest = rest.firstIndex(of: ">").map { rest[$0...].dropFirst() } ?? ""
        continue
      }
      guard let tag = Tag(rest) else {
        result += "&lt;"
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(tag.length)
      if removedWithContent.contains(tag.name) {
        if !tag.isClosing { rest = afterEnd(of: tag.name, in: rest) }
      } else if elements.contains(tag.name) {
        result += text(of: tag)
      }
    }
    return result + rest
  }

  private static func afterEnd(of name: String, in rest: Substring) -> Substring {
    var rest = rest
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if let tag = Tag(rest), tag.isClosing, tag.name == name { return rest.dropFirst(tag.length) }
      rest = rest.dropFirst()
    }
    return ""
  }

  private static func text(of tag: Tag) -> String {
    if tag.isClosing { return "</\(tag.spelling)>" }
    let attributes = tag.attributes.filter { isHarmless($0.name, $0.value, in: tag.name) }
    let texts = attributes.map { " \($0.name)=\"\($0.value.replacing("\"", with: "&quot;"))\"" }
    return "<\(tag.spelling)\(texts.joined())\(tag.isEmpty ? "/" : "")>"
  }

  private static func isHarmless(_ name: String, _ value: String, in element: String) -> Bool {
    let name = name.lowercased()
    let value = Self.decoded(value).lowercased().filter { !$0.isWhitespace }
    if name.hasPrefix("on") || name == "srcdoc" || name == "is" { return false }
    if addresses.contains(name) {
      if value.hasPrefix("#") { return true }
      if element == "a", name == "href" { return SafeAddress.isLink(value) }
      return ["img", "image"].contains(element) && SafeAddress.isEmbeddedImage(value)
    }
    // References of drawings stay inside the page.
    let outside = value.replacing("url(#", with: "")
    return !outside.contains("url(") && !outside.contains("expression(")
      && !outside.contains("@import") && !outside.contains("javascript:")
      && !(name == "style" && (outside.contains("position:") || outside.contains("\\")))
  }

  /// The value with its character references replaced, as a browser reads it.
  private static func decoded(_ value: String) -> String {
    value.replacing(/&#(x?)([0-9a-fA-F]+);?/) { match in
      let number = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16)
      return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    .replacing("&colon;", with: ":").replacing("&Tab;", with: "").replacing("&NewLine;", with: "")
    .replacing("&lpar;", with: "(").replacing("&amp;", with: "&")
  }
}

/// Addresses that a page may hold.
enum SafeAddress {
  /// Whether a link leads to a page, to mail or to a place nearby, and runs nothing.
  static func isLink(_ address: String) -> Bool {
    let address = address.filter { !$0.isWhitespace && $0.asciiValue.map { $0 > 31 } ?? true }
    guard let colon = address.firstIndex(of: ":") else { return true }
    let scheme = address[..<colon].lowercased()
    if scheme.contains("/") || scheme.contains("#") || scheme.contains("?") { return true }
    return ["http", "https", "mailto", "doi"].contains(scheme)
  }

  /// Whether an image is held in the address itself.
  static func isEmbeddedImage(_ address: String) -> Bool {
    ["png", "jpeg", "gif", "webp", "svg+xml"].contains {
      address.lowercased().hasPrefix("data:image/\($0)")
    }
  }
}

/// One tag of HTML.
private struct Tag {
  let spelling: String
  let isClosing: Bool
  private(set) var isEmpty = false
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var length = 0

  var name: String { spelling.lowercased() }

  /// Reads the tag at the beginning of a text; `nil` where there is none.
  init?(_ text: Substring) {
    var rest = text.dropFirst()
    isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCII, first.isLetter else { return nil }
    spelling = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    rest = rest.dropFirst(spelling.count)
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      guard let next = rest.first else { return nil }
      if next == ">" { break }
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
      guard !name.isEmpty else { return nil }
      rest = rest.dropFirst(name.count)
      let value = Tag.value(&rest)
      let isPlain = name.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0))
      }
      if isPlain { attributes.append((String(name), value)) }
    }
    length = text.count - rest.count + 1
    isEmpty = text.prefix(length).dropLast().last == "/"
  }

  private static func value(_ rest: inout Substring) -> String {
    let after = rest.drop(while: \.isWhitespace)
    guard after.first == "=" else { return "" }
    rest = after.dropFirst().drop(while: \.isWhitespace)
    if let quote = rest.first, quote == "\"" || quote == "'" {
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 2)
      return String(value)
    }
    let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
    rest = rest.dropFirst(value.count)
    return String(value)
  }
}
