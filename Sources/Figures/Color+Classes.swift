extension Color {
  /// The colour of one of several classes; twelve are told apart well, further ones are lighter.
  ///
  /// Sources: Okabe & Ito (2008), Color Universal Design; after the sixth Tol (2021), the muted
  /// scheme, SRON/EPS/TN/09-002.
  package static func ofClass(_ place: Int) -> Color {
    let color = classColors[place % classColors.count]
    let share = min(0.75, 0.35 * Double(place / classColors.count))
    return color.mixed(with: .white, share)
  }

  /// The colours of the first twelve classes.
  package static let classColors: [Color] = [
    .blue, .vermilion, .green, .orange, .purple, .skyBlue, Color(rgb: 0x332288),
    Color(rgb: 0x999933), Color(rgb: 0x882255), .black, .yellow, .gray,
  ]
}
