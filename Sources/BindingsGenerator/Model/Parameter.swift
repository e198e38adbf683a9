/// One parameter of a function, or one value of an enumeration case's payload.
package struct Parameter: Sendable, Equatable {
  /// The argument label, or `nil` where there is none.
  package var label: String?
  /// The name inside of the function.
  package var name: String
  /// The type, as written, without attributes and specifiers.
  package var type: String
  /// The default value's expression on one line, or `nil` where there is none.
  package var defaultValue: String?
  /// Whether any number of arguments may be given.
  package var isVariadic = false
  /// Whether the argument is changed by the call.
  package var isInout = false
  /// Attributes other than `@escaping` and `@Sendable`, for example `@LayerBuilder`.
  package var attributes: [String] = []

  /// Makes a parameter.
  package init(
    label: String?, name: String, type: String, defaultValue: String? = nil,
    isVariadic: Bool = false
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isVariadic = isVariadic
  }
}
