extension PedotransferFunction {
  /// Where the formula was published.
  public var citation: String {
    switch self {
    case .saini: "Saini (1966), Nature 210:1295, DOI 10.1038/2101295a0"
    case .drew: "Drew (1973), Minnesota Forestry Research Notes 243"
    case .adams:
      "Adams (1973), Journal of Soil Science 24:10, DOI 10.1111/j.1365-2389.1973.tb00737.x"
    case .alexander:
      "Alexander (1980), Soil Science Society of America Journal 44:689, "
        + "DOI 10.2136/sssaj1980.03615995004400040005x"
    case .honeysettRatkowsky:
      "Honeysett & Ratkowsky (1989), Journal of Soil Science 40:299, "
        + "DOI 10.1111/j.1365-2389.1989.tb01275.x"
    case .grigal: "Grigal et al. (1989), Canadian Journal of Soil Science 69:895"
    case .manriqueJones:
      "Manrique & Jones (1991), Soil Science Society of America Journal 55:476, "
        + "DOI 10.2136/sssaj1991.03615995005500020030x"
    case .kaur:
      "Kaur, Kumar & Gurung (2002), Australian Journal of Soil Research 40:847, "
        + "DOI 10.1071/SR01023"
    case .hollisCultivatedTopsoils, .hollisMineralHorizons, .hollisOrganicHorizons:
      "Hollis, Hannam & Bellamy (2012), European Journal of Soil Science 63:96, "
        + "DOI 10.1111/j.1365-2389.2011.01412.x"
    case .abdelbaki:
      "Abdelbaki (2018), Ain Shams Engineering Journal 9:1611, DOI 10.1016/j.asej.2016.12.002"
    }
  }

  /// The organic carbon in g/kg for which the formula was made.
  ///
  /// Formulas of mineral soils end at 120 g/kg, below which material is mineral by the definition of
  /// the Soil Survey Staff (2014), Keys to Soil Taxonomy, 12th edition; those of forest soils with much
  /// organic matter, and of organic and mineral matter apart, go on to 580 g/kg, which is organic
  /// matter alone.
  public var validOrganicCarbon: ClosedRange<Double> {
    switch self {
    case .adams, .drew, .grigal, .honeysettRatkowsky: 0...580
    case .hollisOrganicHorizons: 120...580
    case .saini, .alexander, .manriqueJones, .kaur, .hollisCultivatedTopsoils,
      .hollisMineralHorizons, .abdelbaki:
      0...120
    }
  }
}
