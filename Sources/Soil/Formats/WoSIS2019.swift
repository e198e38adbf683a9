import Basics
import Geodata

/// The snapshot of WoSIS of September 2019: one wide table of layers, and one of profiles.
struct WoSIS2019: ProfileFormat {
  let name = "WoSIS 2019"
  let summary = "layers of 196,498 profiles of the world; each property as the mean of its values"
  let citation =
    "Batjes et al. (2020), Earth System Science Data 12:299, "
    + "DOI 10.5194/essd-12-299-2020"
  let licence = "CC BY 4.0"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["profile_id", "profile_layer_id", "upper_depth", "lower_depth"])
      && columns.contains { $0.hasSuffix("_value_avg") }
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    try WoSISProperties.check(request.columns, path: request.horizons.name)
    let places = try sites(
      request,
      candidates: [
        "wosis_201909_profiles.tsv", "wosis_201909_profiles.csv", "profiles.tsv", "profiles.csv",
      ])
    var reader = request.reader(
      profile: "profile_id", top: "upper_depth", bottom: "lower_depth", x: "longitude",
      y: "latitude", properties: WoSISProperties.averages, sites: places,
      horizonName: "layer_name")
    reader.litter = request.columns.contains("litter") ? "litter" : nil
    return try read(with: reader)
  }
}

/// The properties of WoSIS by their codes.
///
/// Source: Ribeiro et al. (2020), WoSIS Procedures Manual, ISRIC Report 2020/01, appendix A:
/// organic carbon and nitrogen in g/kg, particle sizes in g/100 g, volumes in cm³/100 cm³.
enum WoSISProperties {
  static let all: [(code: String, property: SoilProperty)] = [
    ("orgc", .organicCarbon(.gramsPerKilogram)), ("phaq", .pH), ("clay", .clay),
    ("silt", .silt), ("sand", .sand), ("nitkjd", .totalNitrogen(.gramsPerKilogram)),
    ("bdfiod", .bulkDensity), ("cfvo", .coarseFragments),
    ("cecph7", .cationExchangeCapacity),
  ]

  /// The properties by the columns that hold the mean of their values.
  static var averages: [String: SoilProperty] {
    Dictionary(uniqueKeysWithValues: all.map { ($0.code + "_value_avg", $0.property) })
  }

  /// The property of a file that holds one, told by the file's name alone, for example
  /// `wosis_202312_orgc.tsv`.
  static func named(by path: String) throws -> SoilProperty {
    let parts = FilePaths.stem(path).lowercased().split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
    if let found = all.first(where: { parts.contains($0.code) }) { return found.property }
    // The other parts name the set and its month.
    let codes = parts.filter { part in
      !["wosis", "latest"].contains(part) && !part.allSatisfy(\.isNumber)
    }
    throw SoilError.unknownWoSISCode(
      path: path, codes: codes, column: "value_avg", known: known)
  }

  /// The codes with what they mean.
  private static var known: [String] { all.map { "\($0.code) (\($0.property.name))" } }

  /// Refuses a wide table in which no property has a code that is known.
  static func check(_ columns: [String], path: String) throws {
    guard !columns.contains("value_avg"), averages.keys.allSatisfy({ !columns.contains($0) })
    else { return }
    let found = columns.filter { $0.hasSuffix("_value_avg") }
    throw SoilError.unknownWoSISCode(
      path: path, codes: found.map { String($0.dropLast("_value_avg".count)) },
      column: found.first ?? "value_avg", known: known)
  }
}
