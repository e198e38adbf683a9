let count: Integer = 3 // error: cannot find type 'Integer' in scope
var list: [Strin] = [] // error: cannot find type 'Strin' in scope
func scale(_ x: Duble) -> Int { 1 } // error: cannot find type 'Duble' in scope
func make() -> Profile { 3 } // error: cannot find type 'Profile' in scope
let made = Raster(rows: 3) // error: cannot find 'Raster' in scope
struct Site { var kind: Texture } // error: cannot find type 'Texture' in scope
let cast = 3 as Flot // error: cannot find type 'Flot' in scope
