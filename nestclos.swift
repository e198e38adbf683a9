let v = [1, 2]
let r = v.map { x0 in
v.map { x1 in
v.map { x2 in
v.map { x3 in
v.map { x4 in
v.map { x5 in
v.map { x6 in
v.map { x7 in
v.map { x8 in
v.map { x9 in
v.map { x10 in
v.map { x11 in
x0 + x5 + "a"
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
}
}

