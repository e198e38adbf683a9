extension TextureSystem {
  /// The fifteen classes of the Aisne, used for French soil maps.
  ///
  /// Source: Jamagne (1967), Bases et techniques d'une cartographie des sols, Annales Agronomiques
  /// 18; corners as in Moeys (2018), R package soiltexture.
  public static let aisne = TextureSystem(
    name: "Aisne",
    citation: "Jamagne (1967), Annales Agronomiques 18, numéro hors-série",
    siltLimit: 50,
    classes: [
      TextureClass("ALO", "argile lourde", [(100, 0), (45, 0), (45, 55)]),
      TextureClass("A", "argile", [(45, 10), (30, 25), (30, 50), (45, 35)]),
      TextureClass("AL", "argile limoneuse", [(45, 35), (30, 50), (30, 70), (45, 55)]),
      TextureClass("AS", "argile sableuse", [(45, 0), (25, 0), (25, 20), (30, 25), (45, 10)]),
      TextureClass("LA", "limon argileux", [(30, 55), (17.5, 67.5), (17.5, 82.5), (30, 70)]),
      TextureClass(
        "LAS", "limon argilo-sableux",
        [(30, 35), (17.5, 47.5), (17.5, 67.5), (30, 55), (30, 50)]),
      TextureClass(
        "LSA", "limon sablo-argileux",
        [(30, 25), (25, 20), (17.5, 27.5), (17.5, 47.5), (30, 35)]),
      TextureClass(
        "SA", "sable argileux",
        [(25, 0), (10, 0), (10, 10), (12.5, 10), (12.5, 32.5), (17.5, 27.5), (25, 20)]),
      TextureClass("LM", "limon moyen", [(17.5, 67.5), (7.5, 77.5), (7.5, 92.5), (17.5, 82.5)]),
      TextureClass(
        "LMS", "limon moyen sableux",
        [(17.5, 47.5), (7.5, 57.5), (7.5, 77.5), (17.5, 67.5)]),
      TextureClass(
        "LS", "limon sableux",
        [(17.5, 27.5), (12.5, 32.5), (7.5, 37.5), (7.5, 57.5), (17.5, 47.5)]),
      TextureClass(
        "SL", "sable limoneux",
        [(12.5, 10), (10, 10), (0, 20), (0, 45), (7.5, 37.5), (12.5, 32.5)]),
      TextureClass("S", "sable", [(10, 0), (0, 0), (0, 20), (10, 10)]),
      TextureClass("LL", "limon léger", [(7.5, 77.5), (0, 85), (0, 100), (7.5, 92.5)]),
      TextureClass(
        "LLS", "limon léger sableux",
        [(7.5, 37.5), (0, 45), (0, 85), (7.5, 77.5), (7.5, 57.5)]),
    ])
}
