extension Int {
  /// The count with what is counted, for example `1 profile` and `3 profiles`.
  ///
  /// - Parameters:
  ///   - noun: What is counted, in the singular.
  ///   - plural: Its plural; `nil` for the noun with an `s`.
  /// - Returns: The number and the noun that agrees with it.
  package func counted(_ noun: String, plural: String? = nil) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(plural ?? noun + "s")"
  }

  /// A verb that agrees with the count, for example `has` for 1 and `have` for 3.
  package func agreeing(_ singular: String, _ plural: String) -> String {
    self == 1 ? singular : plural
  }
}
