import Geodata

/// The Africa Soil Profiles database as ISRIC publishes it: a table of layers and one of profiles.
struct AfricaSoilProfiles: ProfileFormat {
  let name = "ISRIC Africa Soil Profiles"
  let summary = "layers of 18,500 profiles of Africa; organic carbon in g/kg"
  let citation =
    "Leenaars, van Oostrum & Ruiperez Gonzalez (2014), Africa Soil Profiles Database, version "
    + "1.2, ISRIC Report 2014/01"
  let licence = "ISRIC: education and other non-commercial use, with acknowledgement"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["ProfileID", "LayerID", "UpDpth", "LowDpth"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    let places = try sites(
      request,
      candidates: ["AfSP01301Qry", "AfSP012Qry", "AfSP011Qry"].flatMap {
        [$0 + "_Profiles.csv", $0 + "_Profiles.dbf", $0 + "_Profiles.shp"]
      } + ["Profiles.csv", "sites.csv"])
    var properties: [String: SoilProperty] = [
      "OrgC": .organicCarbon(.gramsPerKilogram), "Clay": .clay, "Silt": .silt, "Sand": .sand,
      "PHH2O": .pH, "BlkDens": .bulkDensity, "CfPc": .coarseFragments,
      "CecSoil": .cationExchangeCapacity, "TotalN": .totalNitrogen(.gramsPerKilogram),
    ]
    if !request.columns.contains("TotalN") {
      properties["TotN"] = .totalNitrogen(.gramsPerKilogram)
    }
    var reader = request.reader(
      profile: "ProfileID", top: "UpDpth", bottom: "LowDpth", x: "X_LonDD", y: "Y_LatDD",
      properties: properties, sites: places)
    reader.missing = ["-9999", "-99990", "<Null>", "<NA>"]
    return try read(with: reader)
  }
}
