struct Circle {
  var radius = 1.0
  var area: Double { radius * radius * 3 }
  var name: String { radius } // error: cannot convert return expression of type 'Double' to return type 'String'
  var size: Double { get { radius } set { radius = newValue + "1" } } // error: cannot convert value of type 'String' to expected argument type 'Double'
  var double: Double { radius *= 2 } // error: cannot convert return expression of type '()' to return type 'Double'
  var diameter { radius * 2 } // error: computed property must have an explicit type // error: type annotation missing in pattern
}
var circle = Circle()
circle.area = 3 // error: cannot assign to property: 'area' is a get-only property
circle.area += 1 // error: left side of mutating operator isn't mutable: 'area' is a get-only property
circle.radius.area = 2 // error: value of type 'Double' has no member 'area'
print(circle.area()) // error: cannot call value of non-function type 'Double'
