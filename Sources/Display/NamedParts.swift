/// A value whose parts have names that are written as strings: columns, layers, rasters.
///
/// A front end offers the names where one of them is being written.
package protocol NamedParts {
  /// The names, in the order in which they are shown.
  var partNames: [String] { get }
}
