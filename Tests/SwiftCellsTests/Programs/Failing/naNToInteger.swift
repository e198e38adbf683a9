import Foundation
let carbon = [1.5, 0.0]
let ratio = carbon[1] / carbon[1]
print(ratio.isNaN)
print(Int(ratio.rounded())) // fails: not a number
