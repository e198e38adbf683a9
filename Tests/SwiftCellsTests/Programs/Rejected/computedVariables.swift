var area: Int { 3 }
area = 5 // error: cannot assign to value: 'area' is a get-only property
let fixed: Int { 3 } // error: 'let' declarations cannot be computed properties
var untyped { 3 } // error: computed property must have an explicit type // error: type annotation missing in pattern
var wrong: Int { "x" } // error: cannot convert return expression of type 'String' to return type 'Int'
struct Box {
  var size: Int {
    set { print(newValue) } // error: variable with a setter must also have a getter
  }
  let observed = 1 { didSet {} } // error: 'let' declarations cannot be observing properties
}
