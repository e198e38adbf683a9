/// Where a model comes from, as files say it.
package struct ModelOrigin: Codable, Equatable, Sendable {
  /// How it was fitted, in words, for example `"500 trees, best splits"`.
  var method: String
  /// The seed of all random draws; `nil` for a learner that does not tell it.
  var seed: Int?
  /// The number of sites it was fitted on.
  var siteCount: Int
  /// The level of processors whose loops fitted it; `nil` in files that do not say so.
  var loops: String?
}
