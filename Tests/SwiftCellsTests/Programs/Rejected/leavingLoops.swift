func find(_ values: [Int]) -> Int {
  values.forEach { if $0 > 1 { break } } // error: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
  for v in values {
    if v > 2 { continue outer } // error: cannot find label 'outer' in scope
  }
  if values.isEmpty { break } // error: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
  switch values.count {
  case 0: continue // error: 'continue' is only allowed inside a loop
  default: return 1
  }
}
outer: for i in 0..<2 { break inner } // error: cannot find label 'inner' in scope
continue // error: 'continue' is only allowed inside a loop
