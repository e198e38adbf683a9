// Stored and computed properties, defaults, the memberwise initialiser.
struct Horizon {
  var name: String
  var top = 0.0
  var bottom: Double
  let unit = "cm"
  var clay: Double?
  var thickness: Double { bottom - top }
  var middle: Double {
    get { (top + bottom) / 2 }
    set {
      let half = thickness / 2
      top = newValue - half
      bottom = newValue + half
    }
  }
}
var a = Horizon(name: "Ap", bottom: 20)
let b = Horizon(name: "Bt", top: 20, bottom: 65, clay: 41)
print(a.thickness, b.thickness, a.clay as Any, b.clay!, a.unit)
a.middle = 50
print(a.top, a.bottom, a)
var copy = a
copy.name += "1"
copy.clay = 3
print(a.name, copy.name, copy.clay ?? 0)
var profile = [a, b]
profile[0].bottom += 5
profile[1].clay? *= 2
print(profile.map { $0.thickness }, profile[1].clay!, a.bottom, b.clay!)
for var horizon in profile { horizon.top = -1; _ = horizon }
print(profile.map(\.top))
