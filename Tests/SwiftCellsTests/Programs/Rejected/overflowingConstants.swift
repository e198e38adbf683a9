let a: Int = 9_223_372_036_854_775_808 // error: integer literal '9223372036854775808' overflows when stored into 'Int'
let b: Int8 = 200 // error: integer literal '200' overflows when stored into 'Int8'
let c: UInt8 = -1 // error: negative integer '-1' overflows when stored into unsigned type 'UInt8'
let d = Int.max + 1 // error: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
let e = 7 / 0 // error: division by zero
let f = 7 % 0 // error: division by zero
