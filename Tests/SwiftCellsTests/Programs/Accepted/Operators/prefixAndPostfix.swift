// Operators before and behind a value.
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
struct Share: Equatable {
  var value: Double
  static prefix func ! (share: Share) -> Share { Share(value: 1 - share.value) }
  static func += (share: inout Share, more: Double) { share.value += more }
}
print(√16, 25%%, √(9.0 + 16))
var share = Share(value: 0.25)
share += 0.5
print(!share, !share == Share(value: 0.25))
