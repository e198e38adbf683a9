extension String: Displayable {
  /// The text as it is.
  public var displayData: DisplayData { DisplayData(plainText: self) }
}

extension Int: Displayable {
  /// The number as Swift prints it.
  public var displayData: DisplayData { DisplayData(plainText: description) }
}

extension Double: Displayable {
  /// The number as Swift prints it.
  public var displayData: DisplayData { DisplayData(plainText: description) }
}

extension Float: Displayable {
  /// The number as Swift prints it.
  public var displayData: DisplayData { DisplayData(plainText: description) }
}

extension Bool: Displayable {
  /// `true` or `false`.
  public var displayData: DisplayData { DisplayData(plainText: description) }
}
