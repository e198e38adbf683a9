import Glibc

/// Formulas that estimate the bulk density of the fine earth from what is measured more often.
///
/// Organic matter stands for organic carbon × 1.724 in those that need it. Estimates scatter by about
/// 0.2 g/cm³ around measurements; check a formula against measured horizons of the same region.
public enum PedotransferFunction: String, Hashable, Sendable, CaseIterable {
  /// 1.62 - 0.06 organic matter (%), for mineral soils.
  ///
  /// Source: Saini (1966), Nature 210:1295, DOI 10.1038/2101295a0.
  case saini = "Saini (1966)"
  /// 1 / (0.6268 + 0.0361 organic matter (%)), for forest soils of Minnesota.
  ///
  /// Source: Drew (1973), Minnesota Forestry Research Notes 243.
  case drew = "Drew (1973)"
  /// 100 / (organic matter (%) / 0.244 + (100 - organic matter) / 1.64): organic and mineral matter
  /// take the volumes that they have apart.
  ///
  /// Source: Adams (1973), Journal of Soil Science 24:10, DOI 10.1111/j.1365-2389.1973.tb00737.x;
  /// 1.64 g/cm³ for the mineral part: Mann (1986), Soil Science 142:279.
  case adams = "Adams (1973)"
  /// 1.66 - 0.308 √organic carbon (%), for soils of California.
  ///
  /// Source: Alexander (1980), Soil Science Society of America Journal 44:689,
  /// DOI 10.2136/sssaj1980.03615995004400040005x, equation A.
  case alexander = "Alexander (1980)"
  /// 1 / (0.564 + 0.0556 organic matter (%)), for forest soils of Tasmania.
  ///
  /// Source: Honeysett & Ratkowsky (1989), Journal of Soil Science 40:299,
  /// DOI 10.1111/j.1365-2389.1989.tb01275.x.
  case honeysettRatkowsky = "Honeysett & Ratkowsky (1989)"
  /// 0.669 + 0.941 exp(-0.06 organic matter (%)), for soils with much organic matter too.
  ///
  /// Source: Grigal et al. (1989), Canadian Journal of Soil Science 69:895.
  case grigal = "Grigal et al. (1989)"
  /// 1.660 - 0.318 √organic carbon (%), for soils of the whole United States.
  ///
  /// Source: Manrique & Jones (1991), Soil Science Society of America Journal 55:476,
  /// DOI 10.2136/sssaj1991.03615995005500020030x.
  case manriqueJones = "Manrique & Jones (1991)"
  /// exp(0.313 - 0.191 organic carbon (%) + 0.02102 clay - 0.000476 clay² - 0.00432 silt), the two
  /// in per cent; for soils of the western Himalaya and its plains.
  ///
  /// Source: Kaur, Kumar & Gurung (2002), Australian Journal of Soil Research 40:847,
  /// DOI 10.1071/SR01023.
  case kaur = "Kaur et al. (2002)"
  /// 0.80806 + 0.823844 exp(-0.27993 organic carbon (%)) + 0.0014065 sand - 0.0010299 clay, the two in
  /// per cent; for cultivated topsoils of Europe.
  ///
  /// Source: Hollis, Hannam & Bellamy (2012), European Journal of Soil Science 63:96,
  /// DOI 10.1111/j.1365-2389.2011.01412.x.
  case hollisCultivatedTopsoils = "Hollis et al. (2012), cultivated topsoils"
  /// 0.69794 + 0.750636 exp(-0.230355 organic carbon (%)) + 0.0008687 sand - 0.0005164 clay, the two
  /// in per cent; for other mineral horizons of Europe that are neither compact nor volcanic.
  ///
  /// Source: Hollis, Hannam & Bellamy (2012), as ``hollisCultivatedTopsoils``.
  case hollisMineralHorizons = "Hollis et al. (2012), mineral horizons"
  /// 1.4903 - 0.33293 ln organic carbon (%), for organic horizons of Europe.
  ///
  /// Source: Hollis, Hannam & Bellamy (2012), as ``hollisCultivatedTopsoils``.
  case hollisOrganicHorizons = "Hollis et al. (2012), organic horizons"
  /// 1.449 exp(-0.03 organic carbon (%)), the best of many for 45,195 horizons of the United States.
  ///
  /// Source: Abdelbaki (2018), Ain Shams Engineering Journal 9:1611,
  /// DOI 10.1016/j.asej.2016.12.002.
  case abdelbaki = "Abdelbaki (2018)"

  /// Whether the formula needs the texture: two of sand, silt and clay at least.
  public var needsTexture: Bool {
    [.kaur, .hollisCultivatedTopsoils, .hollisMineralHorizons].contains(self)
  }

  /// The bulk density in g/cm³.
  ///
  /// - Parameters:
  ///   - organicCarbon: Organic carbon in g/kg.
  ///   - clay: Clay in per cent, for formulas that need it.
  ///   - silt: Silt in per cent, for formulas that need it.
  ///   - sand: Sand in per cent, for formulas that need it; where it is missing it is what clay and
  ///     silt leave of 100 %.
  /// - Returns: The estimate; not-a-number where something that is needed is missing, and where the
  ///   formula leaves 0.1 to 2.2 g/cm³, as some do for organic soils.
  public func bulkDensity(
    organicCarbon: Double, clay: Double = .nan, silt: Double = .nan, sand: Double = .nan
  ) -> Double {
    guard organicCarbon >= 0, organicCarbon <= 600 else { return .nan }
    let sand = sand.isNaN ? 100 - clay - silt : sand
    let density = formula(carbon: organicCarbon / 10, clay: clay, silt: silt, sand: sand)
    return (0.1...2.2).contains(density) ? density : .nan
  }

  /// All in per cent.
  private func formula(carbon: Double, clay: Double, silt: Double, sand: Double) -> Double {
    let matter = 1.724 * carbon
    switch self {
    case .saini: return 1.62 - 0.06 * matter
    case .drew: return 1 / (0.6268 + 0.0361 * matter)
    case .adams: return 100 / (matter / 0.244 + (100 - matter) / 1.64)
    case .alexander: return 1.66 - 0.308 * carbon.squareRoot()
    case .honeysettRatkowsky: return 1 / (0.564 + 0.0556 * matter)
    case .grigal: return 0.669 + 0.941 * exp(-0.06 * matter)
    case .manriqueJones: return 1.66 - 0.318 * carbon.squareRoot()
    case .kaur:
      return exp(
        0.313 - 0.191 * carbon + 0.02102 * clay - 0.000476 * clay * clay - 0.00432 * silt)
    case .hollisCultivatedTopsoils:
      return 0.80806 + 0.823844 * exp(-0.27993 * carbon) + 0.0014065 * sand - 0.0010299 * clay
    case .hollisMineralHorizons:
      return 0.69794 + 0.750636 * exp(-0.230355 * carbon) + 0.0008687 * sand - 0.0005164 * clay
    case .hollisOrganicHorizons: return 1.4903 - 0.33293 * log(carbon)
    case .abdelbaki: return 1.449 * exp(-0.03 * carbon)
    }
  }
}

extension PedotransferFunction: CustomStringConvertible {
  /// The authors and the year.
  public var description: String { rawValue }
}
