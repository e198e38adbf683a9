/// Two vectors woven into each other: first, first, second, second and so on.
@inline(__always)
private func woven(_ a: Lanes, _ b: Lanes) -> (Lanes, Lanes) {
  var low = Lanes()
  var high = Lanes()
  low.evenHalf = a.lowHalf
  low.oddHalf = b.lowHalf
  high.evenHalf = a.highHalf
  high.oddHalf = b.highHalf
  return (low, high)
}

/// Turns sixteen rows of sixteen numbers into columns by weaving four times.
///
/// `row` reads one row, `column` takes one column.
@inline(__always)
func transpose(row: (Int) -> Lanes, column: (Int, Lanes) -> Void) {
  let (a0, a1, a2, a3) = (row(0), row(1), row(2), row(3))
  let (a4, a5, a6, a7) = (row(4), row(5), row(6), row(7))
  let (a8, a9, a10, a11) = (row(8), row(9), row(10), row(11))
  let (a12, a13, a14, a15) = (row(12), row(13), row(14), row(15))
  let (b0, b1) = woven(a0, a8)
  let (b2, b3) = woven(a1, a9)
  let (b4, b5) = woven(a2, a10)
  let (b6, b7) = woven(a3, a11)
  let (b8, b9) = woven(a4, a12)
  let (b10, b11) = woven(a5, a13)
  let (b12, b13) = woven(a6, a14)
  let (b14, b15) = woven(a7, a15)
  let (c0, c1) = woven(b0, b8)
  let (c2, c3) = woven(b1, b9)
  let (c4, c5) = woven(b2, b10)
  let (c6, c7) = woven(b3, b11)
  let (c8, c9) = woven(b4, b12)
  let (c10, c11) = woven(b5, b13)
  let (c12, c13) = woven(b6, b14)
  let (c14, c15) = woven(b7, b15)
  let (d0, d1) = woven(c0, c8)
  let (d2, d3) = woven(c1, c9)
  let (d4, d5) = woven(c2, c10)
  let (d6, d7) = woven(c3, c11)
  let (d8, d9) = woven(c4, c12)
  let (d10, d11) = woven(c5, c13)
  let (d12, d13) = woven(c6, c14)
  let (d14, d15) = woven(c7, c15)
  let (e0, e1) = woven(d0, d8)
  let (e2, e3) = woven(d1, d9)
  let (e4, e5) = woven(d2, d10)
  let (e6, e7) = woven(d3, d11)
  let (e8, e9) = woven(d4, d12)
  let (e10, e11) = woven(d5, d13)
  let (e12, e13) = woven(d6, d14)
  let (e14, e15) = woven(d7, d15)
  column(0, e0); column(1, e1); column(2, e2); column(3, e3)
  column(4, e4); column(5, e5); column(6, e6); column(7, e7)
  column(8, e8); column(9, e9); column(10, e10); column(11, e11)
  column(12, e12); column(13, e13); column(14, e14); column(15, e15)
}
