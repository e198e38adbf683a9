extension TextureSystem {
  /// The thirty-one classes (Bodenarten) of the German mapping guide.
  ///
  /// Source: Ad-hoc-AG Boden (2005), Bodenkundliche Kartieranleitung, 5th edition; corners as in Moeys
  /// (2018), R package soiltexture, from the 4th edition of 1994.
  public static let germany = TextureSystem(
    name: "KA5",
    citation: "Ad-hoc-AG Boden (2005), Bodenkundliche Kartieranleitung, 5. Auflage",
    siltLimit: 63,
    classes: [
      TextureClass("Ss", "reiner Sand", [(0, 10), (0, 0), (5, 0), (5, 10)]),
      TextureClass("Su2", "schwach schluffiger Sand", [(0, 25), (0, 10), (5, 10), (5, 25)]),
      TextureClass("Sl2", "schwach lehmiger Sand", [(5, 25), (5, 10), (8, 10), (8, 25)]),
      TextureClass("Sl3", "mittel lehmiger Sand", [(8, 40), (8, 25), (8, 10), (12, 10), (12, 40)]),
      TextureClass(
        "St2", "schwach toniger Sand",
        [(5, 10), (5, 0), (17, 0), (17, 10), (12, 10), (8, 10)]),
      TextureClass(
        "Su3", "mittel schluffiger Sand", [(0, 40), (0, 25), (5, 25), (8, 25), (8, 40)]),
      TextureClass("Su4", "stark schluffiger Sand", [(0, 50), (0, 40), (8, 40), (8, 50)]),
      TextureClass(
        "Slu", "schluffig-lehmiger Sand",
        [(8, 50), (8, 40), (12, 40), (17, 40), (17, 50)]),
      TextureClass(
        "Sl4", "stark lehmiger Sand",
        [(12, 40), (12, 10), (17, 10), (17, 15), (17, 30), (17, 40)]),
      TextureClass("St3", "mittel toniger Sand", [(17, 15), (17, 10), (17, 0), (25, 0), (25, 15)]),
      TextureClass("Ls2", "schwach sandiger Lehm", [(17, 50), (17, 40), (25, 40), (25, 50)]),
      TextureClass("Ls3", "mittel sandiger Lehm", [(17, 40), (17, 30), (25, 30), (25, 40)]),
      TextureClass("Ls4", "stark sandiger Lehm", [(17, 30), (17, 15), (25, 15), (25, 30)]),
      TextureClass(
        "Lt2", "schwach toniger Lehm",
        [(25, 50), (25, 40), (25, 30), (35, 30), (35, 50), (30, 50)]),
      TextureClass(
        "Lts", "sandig-toniger Lehm",
        [(25, 30), (25, 15), (35, 15), (45, 15), (45, 30), (35, 30)]),
      TextureClass("Ts4", "stark sandiger Ton", [(25, 15), (25, 0), (35, 0), (35, 15)]),
      TextureClass("Ts3", "mittel sandiger Ton", [(35, 15), (35, 0), (45, 0), (45, 15)]),
      TextureClass("Uu", "reiner Schluff", [(0, 100), (0, 80), (8, 80), (8, 92)]),
      TextureClass("Us", "sandiger Schluff", [(0, 80), (0, 50), (8, 50), (8, 65), (8, 80)]),
      TextureClass(
        "Ut2", "schwach toniger Schluff", [(8, 92), (8, 80), (8, 65), (12, 65), (12, 88)]),
      TextureClass("Ut3", "mittel toniger Schluff", [(12, 88), (12, 65), (17, 65), (17, 83)]),
      TextureClass(
        "Uls", "sandig-lehmiger Schluff",
        [(8, 65), (8, 50), (17, 50), (17, 65), (12, 65)]),
      TextureClass("Ut4", "stark toniger Schluff", [(17, 83), (17, 65), (25, 65), (25, 75)]),
      TextureClass(
        "Lu", "schluffiger Lehm",
        [(17, 65), (17, 50), (25, 50), (30, 50), (30, 65), (25, 65)]),
      TextureClass("Lt3", "mittel toniger Lehm", [(35, 50), (35, 30), (45, 30), (45, 50)]),
      TextureClass(
        "Tu3", "mittel schluffiger Ton",
        [(30, 65), (30, 50), (35, 50), (45, 50), (45, 55), (35, 65)]),
      TextureClass("Tu4", "stark schluffiger Ton", [(25, 75), (25, 65), (30, 65), (35, 65)]),
      TextureClass("Ts2", "schwach sandiger Ton", [(45, 15), (45, 0), (65, 0), (65, 15)]),
      TextureClass("Tl", "lehmiger Ton", [(45, 30), (45, 15), (65, 15), (65, 30)]),
      TextureClass(
        "Tu2", "schwach schluffiger Ton",
        [(45, 55), (45, 50), (45, 30), (65, 30), (65, 35)]),
      TextureClass("Tt", "reiner Ton", [(65, 35), (65, 30), (65, 15), (65, 0), (100, 0)]),
    ])
}
