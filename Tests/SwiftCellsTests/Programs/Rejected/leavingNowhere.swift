break // error: 'break' is only allowed inside a loop, if, do, or switch
continue // error: 'continue' is only allowed inside a loop
func f() {
  break // error: 'break' is only allowed inside a loop, if, do, or switch
  if true { continue } // error: 'continue' is only allowed inside a loop
}
outer: for i in 0..<3 {
  if i == 1 { break inner } // error: cannot find label 'inner' in scope
}
let g = { break } // error: 'break' is only allowed inside a loop, if, do, or switch
