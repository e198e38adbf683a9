/// The name of a representation, as Internet media types write it.
public struct MIMEType: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The media type in lower case, for example `"image/svg+xml"`.
  public let name: String

  /// Makes a media type from its name.
  public init(_ name: String) {
    self.name = name.lowercased()
  }

  /// Makes a media type from a literal.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The media type's name.
  public var description: String { name }

  /// `text/plain`.
  public static let plainText: MIMEType = "text/plain"
  /// `text/html`.
  public static let html: MIMEType = "text/html"
  /// `text/markdown`.
  public static let markdown: MIMEType = "text/markdown"
  /// `image/svg+xml`.
  public static let svg: MIMEType = "image/svg+xml"
  /// `image/png`, held as bytes.
  public static let png: MIMEType = "image/png"
  /// `application/geo+json`, held as JSON text.
  public static let geoJSON: MIMEType = "application/geo+json"
  /// `application/json`, held as JSON text.
  public static let json: MIMEType = "application/json"
}
