func k(_ a: Int, _ b: Int = 0) -> Int {1}
func k(_ a: Double, _ b: Double = 0) -> Double {1}
func k(_ a: String, _ b: String = "") -> String {""}
let r = k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(k(1, 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5), 2.5) + "a"
