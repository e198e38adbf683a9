// Comparisons that give no Bool, joined by operators that exist for Bool too.
struct Truths: CustomStringConvertible {
  let rows: [Bool]
  var description: String { String(rows.map { $0 ? "1" : "0" }.joined()) }
  static func && (left: Truths, right: Truths) -> Truths {
    Truths(rows: zip(left.rows, right.rows).map { $0 && $1 })
  }
  static func || (left: Truths, right: Truths) -> Truths {
    Truths(rows: zip(left.rows, right.rows).map { $0 || $1 })
  }
  static prefix func ! (operand: Truths) -> Truths { Truths(rows: operand.rows.map { !$0 }) }
}

struct Numbers {
  let rows: [Double]
  static func > (left: Numbers, right: Double) -> Truths {
    Truths(rows: left.rows.map { $0 > right })
  }
  static func > (left: Numbers, right: Int) -> Truths {
    Truths(rows: left.rows.map { $0 > Double(right) })
  }
  static func < (left: Numbers, right: Double) -> Truths {
    Truths(rows: left.rows.map { $0 < right })
  }
  static func < (left: Numbers, right: Int) -> Truths {
    Truths(rows: left.rows.map { $0 < Double(right) })
  }
}

func chosen(_ truths: Truths) -> Int { truths.rows.filter { $0 }.count }

let clay = Numbers(rows: [12, 30, 55.5, 61])
let top = Numbers(rows: [0, 15, 30, 60])
print(clay > 20 && top < 30)
print(clay > 20 && clay < 60 || top > 50)
print(clay > 20 && (clay < 60 || top > 50.5) && top < 100)
print(!(clay > 20) || top > 29)
print(!(clay > 20 && top < 30))
print(chosen(clay > 20 && top < 30), chosen(!(clay > 20)), chosen(clay < 20.5 || top > 40))
let both = clay > 20 && top < 30
print((clay > 40 || both) && !both)
let depth = 10
print(depth > 5 && depth < 20, !(depth > 5) || depth < 3)
