let n = 3, text = "a"
switch n {
case "one": print(1) // error: expression pattern of type 'String' cannot match values of type 'Int'
case 0.5: print(2) // error: expression pattern of type 'Double' cannot match values of type 'Int'
case 1...2.5: print(3) // error: cannot convert value of type 'Double' to expected argument type 'Int'
case (1, 2): print(4) // error: tuple pattern cannot match values of the non-tuple type 'Int'
case let x where x: print(x) // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
case .zero: print(5)
case .zeros: print(6) // error: type 'Int' has no member 'zeros'
default: print(7)
}
switch text {
case 0..<3: print(1) // error: expression pattern of type 'Range<Int>' cannot match values of type 'String'
case "a"..."c": print(2)
default: print(3)
}
switch (n, text) {
case (1, 2): print(1) // error: expression pattern of type 'Int' cannot match values of type 'String'
case (1, "a", 2): print(2) // error: tuple pattern has the wrong length for tuple type '(Int, String)'
default: print(3)
}
