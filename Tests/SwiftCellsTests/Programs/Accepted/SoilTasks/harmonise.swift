// Thickness-weighted means for standard depths.
struct Horizon { let top: Double, bottom: Double, carbon: Double? }
let profile = [
  Horizon(top: 0, bottom: 10, carbon: 20), Horizon(top: 10, bottom: 35, carbon: 8),
  Horizon(top: 35, bottom: 60, carbon: nil), Horizon(top: 60, bottom: 100, carbon: 3),
]
let standard = [(0.0, 5.0), (5, 15), (15, 30), (30, 60), (60, 100), (100, 200)]
func weighted(_ top: Double, _ bottom: Double) -> (value: Double, share: Double)? {
  var sum = 0.0, thickness = 0.0
  for horizon in profile {
    guard let carbon = horizon.carbon else { continue }
    let overlap = min(bottom, horizon.bottom) - max(top, horizon.top)
    guard overlap > 0 else { continue }
    sum += carbon * overlap
    thickness += overlap
  }
  return thickness > 0 ? (sum / thickness, thickness / (bottom - top)) : nil
}
for (top, bottom) in standard {
  let name = "\(Int(top))-\(Int(bottom)) cm"
  if let (value, share) = weighted(top, bottom) { print(name, value, share) } else { print(name, "none") }
}
