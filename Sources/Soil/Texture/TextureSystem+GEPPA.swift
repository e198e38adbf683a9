extension TextureSystem {
  /// The seventeen classes of the Groupe d'étude pour les problèmes de pédologie appliquée.
  ///
  /// Source: Baize & Jabiol (1995), Guide pour la description des sols, INRA; corners as in Moeys
  /// (2018), R package soiltexture, where slanting limits meet upright ones.
  public static let geppa = TextureSystem(
    name: "GEPPA",
    citation: "Baize & Jabiol (1995), Guide pour la description des sols, INRA",
    siltLimit: 50,
    classes: [
      TextureClass("AA", "argile lourde", [(100, 0), (60, 0), (55, 45)]),
      TextureClass(
        "A", "argileux",
        [(60, 0), (45, 0), (42.6, 20), (39.416060, 46.532850), (37.5, 62.5), (55, 45)]),
      TextureClass("As", "argile sableuse", [(45, 0), (32.5, 0), (30.775860, 25), (42.6, 20)]),
      TextureClass(
        "Als", "argile limono-sableuse",
        [(42.6, 20), (30.775860, 25), (28.760080, 54.228830), (39.416060, 46.532850)]),
      TextureClass(
        "Al", "argile limoneuse",
        [(39.416060, 46.532850), (28.760080, 54.228830), (27.5, 72.5), (37.5, 62.5)]),
      TextureClass(
        "AS", "argilo-sableux", [(32.5, 0), (22.5, 0), (20.984850, 25), (30.775860, 25)]),
      TextureClass(
        "LAS", "limon argilo-sableux",
        [
          (30.775860, 25), (20.984850, 25), (20.369820, 35.147930), (18.776410, 61.439260),
          (28.760080, 54.228830),
        ]),
      TextureClass(
        "La", "limon argileux",
        [(28.760080, 54.228830), (18.776410, 61.439260), (17.5, 82.5), (27.5, 72.5)]),
      TextureClass(
        "Sa", "sable argileux", [(22.5, 0), (12.5, 0), (11.148650, 25), (20.984850, 25)]),
      TextureClass(
        "Sal", "sable argilo-limoneux",
        [(20.984850, 25), (11.148650, 25), (10.337840, 40), (20.369820, 35.147930)]),
      TextureClass(
        "Lsa", "limon sablo-argileux",
        [(20.369820, 35.147930), (10.337840, 40), (8.789063, 68.652344), (18.776410, 61.439260)]),
      TextureClass(
        "L", "limon",
        [(18.776410, 61.439260), (8.789063, 68.652344), (7.5, 92.5), (17.5, 82.5)]),
      TextureClass("S", "sableux", [(12.5, 0), (7.5, 0), (3.333333, 25), (11.148650, 25)]),
      TextureClass("SS", "sable", [(7.5, 0), (0, 0), (0, 25), (3.333333, 25)]),
      TextureClass(
        "Sl", "sable limoneux",
        [(11.148650, 25), (3.333333, 25), (0, 25), (0, 45), (10.337840, 40)]),
      TextureClass(
        "Ls", "limon sableux", [(10.337840, 40), (0, 45), (0, 75), (8.789063, 68.652344)]),
      TextureClass("LL", "limon pur", [(8.789063, 68.652344), (0, 75), (0, 100), (7.5, 92.5)]),
    ])
}
