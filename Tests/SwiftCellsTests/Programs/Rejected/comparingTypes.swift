struct Point { var x = 1 }
enum State { case on, off(Int) }
let p = Point(), points = [p]
print(p == p, points.contains(p), points.firstIndex(of: p) as Any) // error: cannot convert value of type 'Point' to expected argument type '(Point) throws -> Bool' // error: missing argument label 'where:' in call // error: referencing instance method 'firstIndex(of:)' on 'Collection' requires that 'Point' conform to 'Equatable' // error: referencing operator function '==' on 'Equatable' requires that 'Point' conform to 'Equatable'
print(State.on == .on) // error: binary operator '==' cannot be applied to two 'State' operands
let counts = [p: 1] // error: generic struct 'Dictionary' requires that 'Point' conform to 'Hashable'
let unique = Set(points) // error: generic struct 'Set' requires that 'Point' conform to 'Hashable'
print(points == points, [State.on].contains(.on), p < p) // error: operator function '==' requires that 'Point' conform to 'Equatable' // error: referencing instance method 'contains' on 'Sequence' requires that 'State' conform to 'Equatable' // error: referencing operator function '<' on 'Comparable' requires that 'Point' conform to 'Comparable'
print(counts, unique)
