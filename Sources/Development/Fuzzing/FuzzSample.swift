/// An undamaged file of profiles, with invented rows.
struct FuzzSample {
  /// The name under which it is written; some layouts are told by it.
  let name: String
  let bytes: [UInt8]
  /// Whether it is a published layout, or has the columns `profile`, `top`, `bottom` and `oc`.
  let isPublished: Bool
  /// Whether the columns `x` and `y` hold the places, or the features.
  let hasPlaceColumns: Bool

  init(
    _ name: String, _ bytes: [UInt8], isPublished: Bool = false, hasPlaceColumns: Bool = true
  ) {
    self.name = name
    self.bytes = bytes
    self.isPublished = isPublished
    self.hasPlaceColumns = hasPlaceColumns
  }

  /// One file for each way of reading.
  static let all: [FuzzSample] = [
    FuzzSample("plain.csv", Array(plain.utf8)),
    FuzzSample("excel.csv", Array(excel.utf8)),
    FuzzSample("features.geojson", Array(features.utf8), hasPlaceColumns: false),
    FuzzSample("wosis_202312_orgc.tsv", Array(wosis.utf8), isPublished: true),
    FuzzSample("wosis_latest_orgc.csv", Array(latest.utf8), isPublished: true),
    FuzzSample("lucas2018.csv", Array(lucas.utf8), isPublished: true),
    FuzzSample("ncss.csv", Array(ncss.utf8), isPublished: true),
  ]

  private static let plain = """
    profile,top,bottom,oc,clay,x,y
    p1,0,12,21.5,30,16.31,48.2
    p1,12,30,< 0.5,31,16.31,48.2
    p1,30,60+,4.1,,16.31,48.2
    "p, 2",5,0,310,,16.33,48.25
    "p, 2",0,20,18.2,22,16.33,48.25
    "p, 2",20,20,9,23,16.33,48.25
    p3,0,25,,18,48.1,16.2
    p3,20,40,7.7,19,48.1,16.2

    """
  private static let excel =
    "\u{FEFF}sep=;\r\nprofile;top;bottom;oc;clay;x;y\r\n\"p1\";0;12;21,5;30;16,31;48,2\r\n"
    + "\"p1\";12;30;NA;31;16,31;48,2\r\n\"p2\";0;20;1,5;22;16,33;48,25\r\n"
  private static let features = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","geometry":{"type":"Point","coordinates":[16.31,48.2]},
    "properties":{"profile":"p1","top":0,"bottom":12,"oc":21.5,"clay":30}},
    {"type":"Feature","geometry":{"type":"Point","coordinates":[16.31,48.2]},
    "properties":{"profile":"p1","top":12,"bottom":30,"oc":9.5,"clay":null}},
    {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[16,48],[17,48],[17,49],[16,48]]]},
    "properties":{"profile":"p2","top":0,"bottom":25,"oc":"< LOD","clay":12}}]}

    """
  private static let wosis = """
    profile_id\tlayer_id\tlongitude\tlatitude\tupper_depth\tlower_depth\torganic_surface\tvalue\tvalue_avg
    7\t1\t10.5\t-3.25\t0\t20\tfalse\t{1:12}\t12
    7\t2\t10.5\t-3.25\t20\t50\tfalse\t{1:4}\t4
    8\t3\t10.7\t-3.5\t-4\t0\ttrue\t{1:400}\t400

    """
  private static let latest = """
    X,Y,profile_id,profile_layer_id,upper_depth,lower_depth,litter,orgc_value,orgc_value_avg
    10.5,-3.25,7,1,0,20,f,"{1:12,2:14}",13
    10.5,-3.25,7,2,20,50,f,{1:4},4

    """
  private static let lucas = """
    Depth,POINTID,pH_CaCl2,pH_H2O,EC,OC,CaCO3,P,N,K,OC (20-30 cm),TH_LAT,TH_LONG
    0-20 cm,1,7.1,7.7,17.6,24.1,3,< LOD,2.2,101,9.5,47.15,14.75
    0-20 cm,2,4.1,4.8,11.2,< LOD,3,12.3,3.4,54.8,< LOD,47.27,14.72

    """
  private static let ncss = """
    pedon_key,hzn_top,hzn_bot,estimated_organic_carbon,total_carbon_ncs,caco3_lt_2_mm,latitude_decimal_degrees,longitude_decimal_degrees
    900,0,18,1.5,1.6,,40.5,-95.25
    900,18,40,,2.0,10,40.5,-95.25

    """
}
