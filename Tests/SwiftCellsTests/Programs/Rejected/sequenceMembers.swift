let texts = ["a", "b"], numbers = [1, 2]
print(texts.reduce(0, +)) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, String) throws -> Int'
print(texts.sum()) // error: value of type '[String]' has no member 'sum'
print(numbers.joined(separator: ",")) // error: no exact matches in call to instance method 'joined'
print(numbers.contains("1")) // error: instance method 'contains' requires the types 'Int' and 'String.Element' (aka 'Character') be equivalent
print(numbers.firstIndex(of: "a")) // error: cannot convert value of type 'String' to expected argument type 'Int'
struct Point { var x = 1 }
print([Point()].sorted()) // error: referencing instance method 'sorted()' on 'Sequence' requires that 'Point' conform to 'Comparable'
print([Point()].contains(Point())) // error: referencing instance method 'contains' on 'Sequence' requires that 'Point' conform to 'Equatable'
print([Point()].max()) // error: referencing instance method 'max()' on 'Sequence' requires that 'Point' conform to 'Comparable'
print(Set([Point()])) // error: generic struct 'Set' requires that 'Point' conform to 'Hashable'
print(numbers.map(\.x)) // error: value of type 'Int' has no member 'x'
print(zip(numbers)) // error: missing argument for parameter #2 in call
