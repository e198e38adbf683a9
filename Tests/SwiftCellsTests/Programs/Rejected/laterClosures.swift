func keep(_ f: @escaping () -> Double) -> () -> Double { { f() + 1 } }
func time(_ work: () -> Double) -> Double {
  let later = keep { work() + 1 } // error: escaping closure captures non-escaping parameter 'work'
  let again = { work() } // error: escaping closure captures non-escaping parameter 'work'
  return work() + again() + later()
}
func make(_ step: (Int) -> Int) -> () -> Int { { step(1) } } // error: escaping closure captures non-escaping parameter 'step'
