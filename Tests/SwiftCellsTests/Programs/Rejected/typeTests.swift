let items: [Any] = [1, "a", 2.5, [1]]
for item in items {
  if let n = item as Int { print(n) } // error: 'Any' is not convertible to 'Int'
  if item is String { print(item.count) } // error: value of type 'Any' has no member 'count'
  switch item {
  case let n as Int: print(n + 1.5) // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
  case is Strng: print("text") // error: cannot find type 'Strng' in scope
  case let (a, b): print(a, b) // error: tuple pattern cannot match values of the non-tuple type 'Any'
  default: break
  }
}
let all = items as [Int] // error: cannot convert value of type '[Any]' to type '[Int]' in coercion
let some = items.compactMap { $0 as? Int }.map { $0.count } // error: cannot convert value of type 'Int?' to closure result type 'ElementOfResult?' // error: cannot infer type of closure parameter '$0' without a type annotation
print(all, some)
