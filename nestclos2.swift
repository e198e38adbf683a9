let v = [1, 2]
let r = v.map { x0 in
let y0 = x0 + 1
return v.map { x1 in
let y1 = x1 + 1
return v.map { x2 in
let y2 = x2 + 1
return v.map { x3 in
let y3 = x3 + 1
return v.map { x4 in
let y4 = x4 + 1
return v.map { x5 in
let y5 = x5 + 1
return v.map { x6 in
let y6 = x6 + 1
return v.map { x7 in
let y7 = x7 + 1
return v.map { x8 in
let y8 = x8 + 1
return v.map { x9 in
let y9 = x9 + 1
return y0 + y5 + "a"
}
}
}
}
}
}
}
}
}
}

