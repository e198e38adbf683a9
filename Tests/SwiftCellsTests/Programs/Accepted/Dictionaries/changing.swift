// Adding, updating and taking away.
var ph: [String: Double] = [:]
ph["A"] = 5.5
ph["B"] = 6
print(ph.updateValue(5.8, forKey: "A")!, ph.updateValue(7, forKey: "C") as Any, ph.count)
ph["B", default: 0] += 0.5
ph["D", default: 4] *= 2
print(ph["B"]!, ph["D"]!, ph["E"] ?? -1, ph["A"]!)
print(ph.removeValue(forKey: "C")!, ph.removeValue(forKey: "C") == nil)
ph["D"] = nil
print(ph.keys.sorted(), ph.values.sorted(), ph.isEmpty, ph.first != nil)
for key in ph.keys.sorted() { ph[key]! -= 1 }
print(ph.filter { $0.value > 5 }.map(\.key), ph == ["A": 4.8, "B": 5.5])
var nested: [String: [Int: [String]]] = [:]
nested["P1", default: [:]][10, default: []].append("Ap")
nested["P1", default: [:]][10, default: []].append("AB")
nested["P1"]?[30] = ["Bt"]
print(nested["P1"]![10]!, nested["P1"]!.keys.sorted(), nested["P2"]?[10] as Any)
ph.removeAll()
print(ph, ph.popFirst() == nil, ph.min { $0.key < $1.key } == nil)
var optional: [String: Int?] = ["x": nil, "y": 2]
optional["z"] = .some(nil)
print(optional.count, optional["x"]! as Any, optional.compactMapValues { $0 }.count)
