// Long chains and several bindings.
struct Owner { var name: String; var phone: [String: Int]? }
struct Field { var owner: Owner?; var crops: [String] }
let fields = [
  Field(owner: Owner(name: "Ann", phone: ["home": 5]), crops: ["rye"]), Field(owner: nil, crops: []),
  Field(owner: Owner(name: "Bo", phone: nil), crops: ["oat", "pea"]),
]
print(fields.map { $0.owner?.phone?["home"] ?? 0 }, fields.map { $0.crops.first?.count ?? -1 })
for field in fields {
  if let owner = field.owner, let crop = field.crops.last, crop.count == 3 {
    print(owner.name, crop)
  } else {
    print("incomplete")
  }
}
func area(_ width: String?, _ height: String?) -> Double? {
  guard let width, let height, let w = Double(width), let h = Double(height) else { return nil }
  return w * h
}
print(area("2", "3.5") ?? 0, area("2", nil) ?? -1, area("x", "1") ?? -2)
var changed = fields[0]
changed.owner?.phone?["home"]? += 1
changed.owner?.phone?["work"] = 8
changed.owner?.name.append("a")
print(changed.owner!.phone!["home"]!, changed.owner!.phone!["work"]!, changed.owner!.name)
let nested: Int?? = .some(nil)
print(nested == nil, nested! == nil, [1, nil, 3].compactMap { $0 })
