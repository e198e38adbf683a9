// Changes deep inside values leave copies alone.
struct Site { var profile: Profile; var tags: [String: [Int]] }
struct Profile { var layers: [Layer] }
struct Layer { var depth: (top: Int, bottom: Int); var carbon: Double? }
var site = Site(
  profile: Profile(layers: [Layer(depth: (0, 5), carbon: 12), Layer(depth: (5, 15), carbon: nil)]),
  tags: ["a": [1]])
let before = site
site.profile.layers[1].carbon = 7.5
site.profile.layers[0].depth.bottom += 2
site.profile.layers[0].carbon? /= 2
site.tags["a"]?.append(2)
site.tags["b", default: []] += [9, 8]
site.tags["b"]![0] = 0
print(site.profile.layers.map { $0.carbon ?? -1 }, site.profile.layers[0].depth.bottom)
print(site.tags["a"]!, site.tags["b"]!, before.tags["b"] == nil, before.profile.layers[0].carbon!)
