/// One value in several representations, at most one a media type, in the order they were added.
public struct DisplayData: Equatable, Sendable {
  /// What a representation holds.
  public enum Content: Equatable, Sendable {
    /// Text in any textual format; JSON formats hold their serialised text.
    case text(String)
    /// Raw bytes of a binary format.
    case bytes([UInt8])
  }

  /// The representations, in the order they were added.
  public private(set) var representations: [(type: MIMEType, content: Content)]

  /// Makes data that holds only plain text.
  public init(plainText: String) {
    representations = [(.plainText, .text(plainText))]
  }

  /// The content of one media type, or `nil` where there is none.
  public subscript(type: MIMEType) -> Content? {
    get { representations.first { $0.type == type }?.content }
    set {
      representations.removeAll { $0.type == type }
      if let newValue { representations.append((type, newValue)) }
    }
  }

  /// The text of one media type, or `nil` where there is none or it is binary.
  public func text(_ type: MIMEType) -> String? {
    guard case .text(let text)? = self[type] else { return nil }
    return text
  }

  /// The same data with one textual representation more.
  public func adding(_ type: MIMEType, _ text: String) -> DisplayData {
    var copy = self
    copy[type] = .text(text)
    return copy
  }

  /// Whether two values hold the same representations in the same order.
  public static func == (left: DisplayData, right: DisplayData) -> Bool {
    left.representations.elementsEqual(right.representations) { $0 == $1 }
  }
}
