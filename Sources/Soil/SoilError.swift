import Basics
import Display
import Geodata

/// What can go wrong with profiles and their layers.
public enum SoilError: Error, Equatable, Sendable {
  /// The ends of a depth interval are out of order.
  case depthInterval(top: Double, bottom: Double)
  /// Boundaries of a depth scheme that do not increase.
  case depthBoundaries([Double])
  /// A file has no such column.
  case unknownColumn(String, role: String, available: [String], path: String)
  /// The coordinates are in none of the files.
  case coordinatesMissing(columns: [String], path: String)
  /// A file has no such column where it was sought, and the file tells why.
  case columnElsewhere(
    String, role: String, available: [String], path: String, hint: ColumnHint)
  /// Features whose file names no reference system, and whose places are no degrees.
  case featuresNotInDegrees(path: String, x: Double, y: Double)
  /// A file has no such column of depths.
  case depthColumnMissing(
    String, role: String, available: [String], path: String, hint: ColumnHint?)
  /// Where the depths are was said in no way, or in several.
  case depthsUnclear(given: [String], path: String)
  /// No column of the profiles' identifiers was named.
  case noIdentifierColumn
  /// Every identifier stands for places far apart.
  case placesApart(path: String, example: String)
  /// The file of sites has no features with places, and no columns of coordinates were named.
  case sitesWithoutPlaces(path: String, columns: [String])
  /// A table of sites has none of the profiles' identifiers.
  case noSharedIdentifiers(path: String, column: String, there: [String], here: [String])
  /// One of the two columns of coordinates was not named.
  case oneCoordinate(String)
  /// Profiles of two reference systems cannot be put together.
  case referenceSystemsDiffer(String, String)
  /// A file has no rows.
  case noHorizons(path: String, reason: String)
  /// No properties were asked for.
  case noProperties
  /// No property was named where several can be.
  case noPropertyNamed(available: [String])
  /// A column of a property that is known has a unit in which it is not measured.
  case unknownUnit(String, column: String, expected: [String])
  /// Two columns hold the same property.
  case propertyTwice(String, columns: [String])
  /// A column was given as two properties.
  case columnTwice(String, properties: [String])
  /// Profiles that are to get other properties have one of these already.
  case propertyInBoth(String, here: String, there: String)
  /// Two sets of profiles keep a property in different units.
  case unitsDiffer(String, here: String, there: String)
  /// Two sets of profiles have identifiers in common.
  case profilesInBoth([String], here: String, there: String)
  /// The profiles do not have this property.
  case unknownProperty(String, available: [String])
  /// A file of WoSIS holds no property that is read by its code.
  case unknownWoSISCode(path: String, codes: [String], column: String, known: [String])
  /// A file has none of the published layouts.
  case unknownFormat(path: String, columns: [String], known: [String])
  /// A layout keeps its coordinates in a file of their own, which was not found.
  case sitesFileMissing(format: String, path: String, candidates: [String])
  /// Profiles are to be drawn on a map, and none has coordinates.
  case noCoordinates(source: String)
  /// There is no profile of that name.
  case unknownProfile(String, available: [String])
  /// There is no profile of that number.
  case unknownProfileNumber(Int, count: Int)
  /// There is no layer of that name.
  case unknownLayer(String, available: [String])
  /// No profile has enough values.
  case nothingToHarmonize(property: String, reason: String)
  /// There is no group of profiles of that name.
  case unknownGroup(String, available: [String])
  /// A text is no Munsell colour.
  case notMunsell(String)
  /// The horizons have no such column of texts.
  case unknownHorizonColumn(String, available: [String])
  /// The profiles have no such column of their sites.
  case unknownSiteColumn(String, available: [String])
  /// No profile has a year in a column of the sites, which holds the example or nothing.
  case noYears(column: String, example: String, available: [String])
  /// A profile has no value of a property.
  case profileWithoutValues(String, property: String, available: [String])
}

extension SoilError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .depthInterval(let top, let bottom):
      "A depth interval from \(NumberText.brief(top)) to \(NumberText.brief(bottom)) cm spans "
        + "nothing. The top must be at least 0 and the bottom below it."
    case .depthBoundaries(let boundaries):
      "\(boundaries) are no layer boundaries. Give at least two depths in cm, each greater than "
        + "the one before and none below 0, for example [0, 5, 15]."
    case .unknownColumn(let name, let role, let available, let path):
      "“\(path)” has no column “\(name)”, which was given as \(role). "
        + NearNames.advice(name, among: available, noun: "columns")
    case .columnElsewhere(let name, let role, let available, let path, let hint):
      "“\(path)” has no column “\(name)”, which was given as \(role). "
        + hint.text(NearNames.advice(name, among: available, noun: "columns"))
    case .featuresNotInDegrees(let path, let x, let y):
      "“\(path)” does not say in which reference system its places are, and they are no degrees, "
        + "for example x \(NumberText.trimmed(x, decimals: 2)) and y "
        + "\(NumberText.trimmed(y, decimals: 2)). Say the system with crs:, for example "
        + "crs: \"EPSG:32633\"; a Shapefile keeps it in a file .prj beside it."
    case .coordinatesMissing(let columns, let path):
      "The coordinates \(quoted(columns)) are not in “\(path)”. If another file holds them, "
        + "name it: sites: \"sites.csv\". It is joined by the profile column."
    case .depthColumnMissing(let name, let role, let available, let path, let hint):
      depthColumnMissing(name, role, available, path, hint)
    case .depthsUnclear(let given, let path):
      depthsUnclear(given, path)
    case .noIdentifierColumn:
      "No column of the profiles' identifiers was named. Name one, as profile: \"id\", or several "
        + "that tell profiles apart together, as profile: [\"survey\", \"number\"]."
    case .placesApart(let path, let example):
      "Each identifier in “\(path)” stands for places far apart, for example \(example). Where "
        + "surveys have counted their profiles anew, give an identifier of several columns, as "
        + "profile: [\"survey\", \"number\"]. Otherwise say what is right with "
        + "ProfileRepairs(distantPlaces: .separate), one profile a place, or .keepFirst."
    case .sitesWithoutPlaces(let path, let columns):
      "“\(path)”, which holds the sites, has no features with places. Name its columns of the "
        + "coordinates with x: and y:. Its columns are \(quoted(columns))."
    case .noSharedIdentifiers(let path, let column, let there, let here):
      "No row of “\(path)” has the identifier of a profile in its column “\(column)”, which holds "
        + "for example \(quoted(there)); the profiles are for example \(quoted(here)). Give the "
        + "column of the identifiers with profile:, or with sitesProfile: where it has another "
        + "name among the sites."
    case .oneCoordinate(let column):
      "“\(column)” is the only column of coordinates that was given. Give both x: and y:, or "
        + "neither where the features of the file have the places."
    case .referenceSystemsDiffer(let here, let there):
      "The profiles are in \(here), the others in \(there). Read both in one reference system."
    case .noHorizons(let path, let reason): "“\(path)” holds no horizons: \(reason)."
    case .noProperties:
      "No properties were given. Say which column holds what, for example "
        + "properties: [\"OC\": .organicCarbon(.gramsPerKilogram)]."
    case .noPropertyNamed(let available):
      "No property was named. Name at least one, for example [.organicCarbon, .clay]; the profiles "
        + "have \(listed(available))."
    case .unknownUnit(let unit, let column, let expected):
      "The column “\(column)” is in \(unit), expected was "
        + (expected.isEmpty ? "no unit" : "one of \(expected.joined(separator: ", "))")
        + ". Convert it and say its unit with .with(unit:), or say what it holds with properties:, "
        + "for example properties: [\"\(column)\": .other(\"\(column) in \(unit)\", unit: \"\(unit)\")]."
    case .propertyTwice(let property, let columns):
      "The columns \(quoted(columns)) were all given as \(property). Give one of them."
    case .columnTwice(let column, let properties):
      "The column “\(column)” was given as \(WordList.text(properties)). Give each column as what "
        + "it holds."
    case .propertyInBoth(let property, let here, let there):
      "“\(here)” and “\(there)” both have \(property). Add the profiles of another survey with "
        + "appending(_:); merged(with:) puts different properties of the same profiles together."
    case .unitsDiffer(let property, let here, let there):
      "\(property) is kept in “\(here)” by the one and in “\(there)” by the other. Read both in one "
        + "unit."
    case .profilesInBoth(let ids, let here, let there):
      "“\(here)” and “\(there)” have \(ids.count.counted("identifier")) in common: "
        + "\(WordList.text(ids)). Where those are different profiles, tell them apart with prefix:, "
        + "for example appending(others, prefix: \"B-\"); where they are the same ones with other "
        + "properties, use merged(with:)."
    case .unknownProperty(let name, let available):
      "The profiles have no \(name); they have \(listed(available))."
    case .unknownWoSISCode(let path, let codes, let column, let known):
      unknownWoSISCode(path, codes, column, known)
    case .unknownFormat(let path, let columns, let known):
      "The columns of “\(path)” (\(columns.prefix(12).joined(separator: ", "))) are not those "
        + "of a known layout: \(known.joined(separator: ", ")). Use SoilProfiles.read and say "
        + "which column is what."
    case .sitesFileMissing(let format, let path, let candidates):
      "“\(path)” is \(format), which keeps coordinates in a file of their own. "
        + (candidates.isEmpty
          ? "Give the table of that file with sites:."
          : "None of \(quoted(candidates)) lies beside it; name it with sites:.")
    case .noCoordinates(let source):
      "No profile of “\(source)” has coordinates, so that there is nothing to draw on a map. Give "
        + "their columns with x: and y: when the profiles are read, or the file that holds them with "
        + "sites:."
    case .unknownProfile(let id, let available):
      "There is no profile “\(id)”. " + NearNames.advice(id, among: available, noun: "profiles")
    case .unknownProfileNumber(let number, let count):
      "There is no profile number \(number): the \(count.counted("profile")) are counted from 0"
        + (count > 0 ? " to \(count - 1)." : ".")
        + " A profile is also named by its identifier, as a text."
    case .unknownLayer(let name, let available):
      "There is no layer “\(name)”. The layers are \(quoted(available))."
    case .nothingToHarmonize(let property, let reason):
      "No profile has \(property) values that can be harmonized: \(reason)."
    case .unknownGroup(let name, let available):
      "There is no group “\(name)”. " + NearNames.advice(name, among: available, noun: "groups")
    case .notMunsell(let text):
      "“\(text)” is no Munsell colour. Expected is a hue, a value and a chroma, for example "
        + "“10YR 4/3”, or “N 5” without a hue."
    case .unknownHorizonColumn(let name, let available):
      "The horizons have no column “\(name)”. "
        + NearNames.advice(name, among: available, noun: "columns")
        + " Say which columns to keep with horizonColumns: when the profiles are read."
    case .unknownSiteColumn(let name, let available):
      "The profiles have no site column “\(name)”. "
        + NearNames.advice(name, among: available, noun: "columns")
        + " Add it with adding(siteColumns:from:profile:)."
    case .noYears(let column, let example, let available):
      noYears(column, example, available)
    case .profileWithoutValues(let id, let property, let available):
      "The profile “\(id)” has no value of \(property). "
        + (available.isEmpty
          ? "It has none of any property."
          : "It has values of \(WordList.text(available)); name one with property:, for example "
            + "property: \(Self.example(available[0])).")
    }
  }

  private func unknownWoSISCode(
    _ path: String, _ codes: [String], _ column: String, _ known: [String]
  ) -> String {
    let names = known.compactMap { $0.split(separator: " ").first.map(String.init) }
    let near = codes.flatMap { NearNames.of($0, among: names, limit: 1) }
    let advice = near.isEmpty ? "" : "Did you mean \(quoted(near))? "
    let found = codes.isEmpty ? "no code of a property" : "the property \(quoted(codes))"
    return "“\(path)” is of WoSIS and has \(found), none of those that are read by their codes: "
      + known.joined(separator: ", ") + ". \(advice)For another property use SoilProfiles.read and "
      + "say what its column is, for example properties: [\"\(column)\": .other(\"name\", unit: "
      + "\"unit\")]."
  }

  private func depthColumnMissing(
    _ name: String, _ role: String, _ columns: [String], _ path: String, _ hint: ColumnHint?
  ) -> String {
    let error: SoilError =
      hint.map { .columnElsewhere(name, role: role, available: columns, path: path, hint: $0) }
      ?? .unknownColumn(name, role: role, available: columns, path: path)
    return error.description
      + " Where the file has no depths because all rows are of the same, say it in place of top: "
      + "and bottom:, for example depth: 0...20."
  }

  private func depthsUnclear(_ given: [String], _ path: String) -> String {
    let found =
      switch given.count {
      case 0: "Nothing says where the depths of “\(path)” are"
      case 1: "Only \(given[0]) says where the depths of “\(path)” are"
      default: "\(WordList.text(given)) were given together for “\(path)”"
      }
    return found + ". Name the columns with top: and bottom:, the same one for both where its "
      + "entries are such as 0-5; or, where all rows are of one depth, say it with depth:, for "
      + "example depth: 0...20; or name columns of several depths with layers:."
  }

  private func noYears(_ column: String, _ example: String, _ available: [String]) -> String {
    let found = example.isEmpty ? "" : ", for example “\(example)”"
    let others =
      available.isEmpty ? "" : " The site columns are \(WordList.text(available))."
    return "No profile has a year in its site column “\(column)”\(found). Expected were years or "
      + "dates such as 2009 or 2009-05-31. Say where they are with visit: when the profiles are "
      + "read, or name another site column with in:.\(others)"
  }

  /// How a property is written.
  private static func example(_ name: String) -> String {
    guard SoilProperty.isKnown(name) else { return ".other(\"\(name)\")" }
    let words = name.split(separator: " ")
    return "." + words.enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined()
  }

  private func quoted(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }

  private func listed(_ names: [String]) -> String {
    names.isEmpty ? "no properties" : names.joined(separator: ", ")
  }
}

extension SoilError {
  /// The same error of a column of depths, which says what to do where the file has none.
  var withDepthAdvice: SoilError {
    switch self {
    case .unknownColumn(let name, let role, let available, let path):
      .depthColumnMissing(name, role: role, available: available, path: path, hint: nil)
    case .columnElsewhere(let name, let role, let available, let path, let hint):
      .depthColumnMissing(name, role: role, available: available, path: path, hint: hint)
    default: self
    }
  }
}
