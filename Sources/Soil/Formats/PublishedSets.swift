import Geodata

/// The Edgeroi data set of New South Wales, as it is in the R package GSIF.
struct EdgeroiFormat: ProfileFormat {
  let name = "Edgeroi"
  let summary = "359 profiles of the lower Namoi valley, Australia; organic carbon in g/kg"
  let citation =
    "Malone, McBratney & Minasny (2010), Geoderma 154:138, "
    + "DOI 10.1016/j.geoderma.2009.10.007"
  let licence = "GPL (R package GSIF)"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["SOURCEID", "LSQINT", "UHDICM", "LHDICM", "ORCDRC"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    try read(
      with: request.reader(
        profile: "SOURCEID", top: "UHDICM", bottom: "LHDICM", x: "LONGDA94",
        y: "LATGDA94", crs: "EPSG:4283",
        properties: [
          "ORCDRC": .organicCarbon(.gramsPerKilogram), "CLYPPT": .clay, "SNDPPT": .sand,
          "SLTPPT": .silt, "PHIHO5": .pH,
        ]))
  }
}

/// Africa Soil Profiles, as they are in the R package GSIF.
struct AfricaFormat: ProfileFormat {
  let name = "Africa Soil Profiles"
  let summary = "26,270 profiles of Africa; organic carbon in g/kg"
  let citation =
    "Leenaars (2014), Africa Soil Profiles Database, ISRIC Report 2014/01; Hengl et "
    + "al. (2015), PLoS ONE 10:e0125814, DOI 10.1371/journal.pone.0125814"
  let licence = "ISRIC: education and other non-commercial use, with acknowledgement"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["SOURCEID", "UHDICM", "LHDICM", "ORCDRC", "BLD"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    try read(
      with: request.reader(
        profile: "SOURCEID", top: "UHDICM", bottom: "LHDICM", x: "LONWGS84",
        y: "LATWGS84", crs: .wgs84,
        properties: [
          "ORCDRC": .organicCarbon(.gramsPerKilogram), "CLYPPT": .clay, "SNDPPT": .sand,
          "SLTPPT": .silt, "PHIHOX": .pH, "BLD": .bulkDensity, "CRFVOL": .coarseFragments,
          "CEC": .cationExchangeCapacity, "NTO": .totalNitrogen(.gramsPerKilogram),
        ]))
  }
}

/// The profiles around Bor, Serbia, of the GSIF tutorials.
struct BorFormat: ProfileFormat {
  let name = "Bor"
  let summary = "206 profiles around Bor, Serbia; organic matter in %, kept as organic carbon"
  let citation = "Pejović et al. (2018), Geoderma 318"
  let licence = "GPL-2 (GSIF tutorials)"

  func recognises(_ columns: Set<String>, path: String) -> Bool {
    columns.isSuperset(of: ["ID", "Horizont", "Top", "Bottom", "SOM"])
  }

  func read(_ request: OpenRequest) throws -> SoilProfiles {
    try read(
      with: request.reader(
        profile: "ID", top: "Top", bottom: "Bottom", x: "x", y: "y",
        crs: "EPSG:3909",
        properties: ["SOM": .organicMatter(.percent), "pH": .pH],
        horizonName: "Horizont"))
  }
}
