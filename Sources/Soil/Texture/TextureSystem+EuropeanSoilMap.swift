extension TextureSystem {
  /// The five mineral classes of the Soil Map of the European Communities and of HYPRES, which divide
  /// those of the FAO–Unesco Soil Map of the World further.
  ///
  /// Source: Wösten, Lilly, Nemes & Le Bas (1999), Geoderma 90:169, DOI 10.1016/S0016-7061(98)00132-3.
  public static let europeanSoilMap = TextureSystem(
    name: "European Soil Map",
    citation: "Wösten et al. (1999), Geoderma 90:169, DOI 10.1016/S0016-7061(98)00132-3",
    siltLimit: 50,
    classes: [
      TextureClass("C", "coarse", [(0, 0), (18, 0), (18, 17), (0, 35)]),
      TextureClass("M", "medium", [(18, 0), (35, 0), (35, 50), (0, 85), (0, 35), (18, 17)]),
      TextureClass("MF", "medium fine", [(35, 50), (35, 65), (0, 100), (0, 85)]),
      TextureClass("F", "fine", [(35, 0), (60, 0), (60, 40), (35, 65)]),
      TextureClass("VF", "very fine", [(60, 0), (100, 0), (60, 40)]),
    ])
}
