import Display

extension VirtualLandscape: Displayable, CustomStringConvertible {
  /// What the landscape holds, with its covariates as maps.
  public var displayData: DisplayData {
    var html = "<p>\(description.escapedForMarkup)</p>"
    if case .text(let maps)? = covariates.displayData[.html] { html += maps }
    return DisplayData(plainText: description).adding(.html, html)
  }

  /// The landscape in words.
  public var description: String {
    "virtual landscape of seed \(seed): \(carbon.grid), \(covariates.count.counted("covariate")), "
      + "\(profiles.count.counted("profile")); .covariates, .profiles and .truth(top:bottom:) have them"
  }
}
