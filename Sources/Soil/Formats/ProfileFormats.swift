/// All layouts, the most particular ones first.
enum ProfileFormats {
  static let all: [any ProfileFormat] = [
    WoSISLatest(), WoSIS2019(), WoSIS2023(), LUCAS2018(), LUCAS2015(), LUCAS2009(), NCSS(),
    AfricaSoilProfiles(), WISE(), FEBR(), OSSL(), RaCA(), ISRaD(), SPADE(), EdgeroiFormat(),
    AfricaFormat(), BorFormat(),
  ]
}
