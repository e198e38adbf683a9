struct Depth: Equatable { let cm: Int }
struct Height: Equatable { let cm: Int }
print(Depth(cm: 1) == Height(cm: 1)) // error: binary operator '==' cannot be applied to operands of type 'Depth' and 'Height'
print(Depth(cm: 1) == 1, Depth(cm: 1) < Depth(cm: 2)) // error: referencing operator function '<' on 'Comparable' requires that 'Depth' conform to 'Comparable' // error: referencing operator function '==' on 'BinaryInteger' requires that 'Depth' conform to 'BinaryInteger'
print([Depth(cm: 1)] == [Height(cm: 1)], [1: Depth(cm: 1)] == [1: 2]) // error: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
let list: [Depth] = [Height(cm: 2)] // error: cannot convert value of type 'Height' to expected element type 'Depth'
let height: Height = Depth(cm: 3) // error: cannot convert value of type 'Depth' to specified type 'Height'
print(list, height, Set([Depth(cm: 1)])) // error: generic struct 'Set' requires that 'Depth' conform to 'Hashable'
