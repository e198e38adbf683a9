let a = .pi // error: reference to member 'pi' cannot be resolved without a contextual type
let b: Int = .pi // error: type 'Int' has no member 'pi'
let c: Double = .tau // error: type 'Double' has no member 'tau'
func use(_ x: Double) {}
use(.zeros) // error: type 'Double' has no member 'zeros'
use(.pi / "2") // error: cannot convert value of type 'String' to expected argument type 'Double'
let d: String = .infinity // error: type 'String' has no member 'infinity'
