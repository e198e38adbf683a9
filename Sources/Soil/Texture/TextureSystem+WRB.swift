extension TextureSystem {
  /// The twelve classes of the World Reference Base: those of the USDA with silt up to 63 µm.
  ///
  /// Source: IUSS Working Group WRB (2022), World Reference Base for Soil Resources, 4th edition,
  /// annex 1; the same triangle is in FAO (2006), Guidelines for soil description, 4th edition.
  public static let wrb = TextureSystem(
    name: "WRB",
    citation: "IUSS Working Group WRB (2022), World Reference Base for Soil Resources, 4th edition",
    siltLimit: 63, classes: twelveClasses)
}
