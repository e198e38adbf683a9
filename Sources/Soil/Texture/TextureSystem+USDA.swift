extension TextureSystem {
  /// The twelve classes of the United States Department of Agriculture.
  ///
  /// A soil on a limit has the class that the calculator of the Natural Resources Conservation
  /// Service gives: 45 % sand, say, is clay or clay loam and no sandy clay.
  ///
  /// Source: Soil Science Division Staff (2017), Soil Survey Manual, USDA Handbook 18, chapter 3.
  public static let usda = TextureSystem(
    name: "USDA",
    citation: "Soil Science Division Staff (2017), Soil Survey Manual, USDA Handbook 18",
    siltLimit: 50, classes: twelveClasses)

  /// The classes that the USDA and the World Reference Base share.
  static let twelveClasses: [TextureClass] = [
    TextureClass("S", "sand", [(0, 0), (10, 0), (0, 15)]),
    TextureClass("LS", "loamy sand", [(10, 0), (15, 0), (0, 30), (0, 15)]),
    TextureClass(
      "SL", "sandy loam",
      [(15, 0), (20, 0), (20, 28), (7, 41), (7, 50), (0, 50), (0, 30)]),
    TextureClass("L", "loam", [(20, 28), (27, 28), (27, 50), (7, 50), (7, 41)]),
    TextureClass("SiL", "silt loam", [(27, 50), (27, 73), (12, 88), (12, 80), (0, 80), (0, 50)]),
    TextureClass("Si", "silt", [(12, 80), (12, 88), (0, 100), (0, 80)]),
    TextureClass("SCL", "sandy clay loam", [(20, 0), (35, 0), (35, 20), (27, 28), (20, 28)]),
    TextureClass("CL", "clay loam", [(40, 15), (40, 40), (27, 53), (27, 28)]),
    TextureClass("SiCL", "silty clay loam", [(40, 40), (40, 60), (27, 73), (27, 53)]),
    TextureClass("SC", "sandy clay", [(35, 0), (55, 0), (35, 20)]),
    TextureClass("SiC", "silty clay", [(60, 40), (40, 60), (40, 40)]),
    TextureClass("C", "clay", [(55, 0), (100, 0), (60, 40), (40, 40), (40, 15)]),
  ]
}
