extension TextureSystem {
  /// The eleven classes of the Soil Survey of England and Wales.
  ///
  /// Source: Hodgson (1974), Soil Survey Field Handbook, Soil Survey Technical Monograph 5; limits as
  /// in Natural England (2008), Technical Information Note 037.
  public static let englandAndWales = TextureSystem(
    name: "SSEW",
    citation: "Hodgson (1974), Soil Survey Field Handbook, Technical Monograph 5",
    siltLimit: 60,
    classes: [
      TextureClass("C", "clay", [(100, 0), (55, 0), (35, 20), (35, 45), (55, 45)]),
      TextureClass("SC", "sandy clay", [(55, 0), (30, 0), (30, 20), (35, 20)]),
      TextureClass("ZC", "silty clay", [(55, 45), (35, 45), (35, 65)]),
      TextureClass("CL", "clay loam", [(35, 20), (30, 20), (18, 32), (18, 62), (35, 45)]),
      TextureClass("ZCL", "silty clay loam", [(35, 45), (18, 62), (18, 82), (35, 65)]),
      TextureClass("SCL", "sandy clay loam", [(30, 0), (18, 0), (18, 32), (30, 20)]),
      TextureClass("SL", "sandy loam", [(18, 0), (15, 0), (0, 30), (0, 50), (18, 32)]),
      TextureClass("SZL", "sandy silt loam", [(18, 32), (0, 50), (0, 80), (18, 62)]),
      TextureClass("ZL", "silt loam", [(18, 62), (0, 80), (0, 100), (18, 82)]),
      TextureClass("LS", "loamy sand", [(15, 0), (10, 0), (0, 15), (0, 30)]),
      TextureClass("S", "sand", [(10, 0), (0, 0), (0, 15)]),
    ])
}
