/// What is done about each kind of defect that the checks find.
///
///     let profiles = try SoilProfiles.open(
///       "edgeroi", repairs: ProfileRepairs(overlaps: .shorten, censored: .halfLimit))
///
/// Whatever is chosen, every defect is a row of ``SoilProfiles/checks`` that says what was done.
public struct ProfileRepairs: Hashable, Sendable {
  /// Horizons that overlap.
  public var overlaps: OverlapRule
  /// Horizons whose top lies below their bottom. Litter that is counted upwards from the mineral
  /// soil is told apart; horizons that would overlap others when exchanged are left out.
  public var inverted: ExchangeRule
  /// Layers of litter above the mineral soil.
  public var litter: LitterRule
  /// Horizons that lack their top or bottom.
  public var missingDepths: MissingDepthRule
  /// Horizons of the same depths.
  public var duplicates: DuplicateRule
  /// Profiles that were entered twice, under two identifiers.
  public var repeatedProfiles: RepeatedProfileRule
  /// Coordinates that only make sense with easting and northing exchanged.
  public var swappedCoordinates: ExchangeRule
  /// Values far from all others of their depth.
  public var outliers: OutlierRule
  /// Values below a detection limit.
  public var censored: CensoredRule
  /// Organic horizons at the top that only their names tell.
  public var organicHorizons: OrganicHorizonRule
  /// Profiles whose rows lie at places far apart.
  public var distantPlaces: DistantPlaceRule
  /// Several visits to one site, where a column tells them.
  public var visits: VisitRule
  /// Doubts that are settled, so that the checks do not raise them.
  public var confirmed: [Doubt]

  /// Chooses repairs; what is not named is repaired as usual.
  ///
  /// - Parameters:
  ///   - overlaps: Horizons that overlap.
  ///   - inverted: Horizons whose top lies below their bottom.
  ///   - litter: Layers of litter above the mineral soil.
  ///   - missingDepths: Horizons that lack their top or bottom.
  ///   - duplicates: Horizons of the same depths.
  ///   - repeatedProfiles: Profiles with the place, depths and values of another one.
  ///   - swappedCoordinates: Coordinates that only make sense exchanged.
  ///   - outliers: Values far from all others of their depth.
  ///   - censored: Values below a detection limit.
  ///   - organicHorizons: Organic horizons at the top that only their names tell.
  ///   - distantPlaces: Profiles whose rows lie more than 100 m apart.
  ///   - visits: Several visits to one site.
  ///   - confirmed: Doubts that are settled: what the file has is right.
  public init(
    overlaps: OverlapRule = .refuse, inverted: ExchangeRule = .exchange,
    litter: LitterRule = .leaveOut, missingDepths: MissingDepthRule = .fill,
    duplicates: DuplicateRule = .average, repeatedProfiles: RepeatedProfileRule = .keep,
    swappedCoordinates: ExchangeRule = .leaveOut, outliers: OutlierRule = .keep,
    censored: CensoredRule = .missing, organicHorizons: OrganicHorizonRule = .report,
    distantPlaces: DistantPlaceRule = .leaveOut, visits: VisitRule = .apart,
    confirmed: [Doubt] = []
  ) {
    self.overlaps = overlaps
    self.inverted = inverted
    self.litter = litter
    self.missingDepths = missingDepths
    self.duplicates = duplicates
    self.repeatedProfiles = repeatedProfiles
    self.swappedCoordinates = swappedCoordinates
    self.outliers = outliers
    self.censored = censored
    self.organicHorizons = organicHorizons
    self.distantPlaces = distantPlaces
    self.visits = visits
    self.confirmed = confirmed
  }

  /// The usual repairs: overlaps refuse the profile, exchanged depths change places, litter is left
  /// out, missing depths are filled, repeated horizons are averaged, exchanged coordinates and
  /// censored values count as missing, profiles at places far apart are left out, outliers, repeated profiles and horizons that are organic by
  /// their names are kept.
  public static let standard = ProfileRepairs()
}
