let v = [[[[[[1, 2]]]]]]
let r = v.map { $0.map { $0.map { $0.map { $0.map { $0.map { $0 + "a" } } } } } }
