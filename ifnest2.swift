let n = 3
let r = if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { if n > 1 { 1 } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 } } else { 2.5 }
