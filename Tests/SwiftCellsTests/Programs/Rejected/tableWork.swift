struct Row { var site: String; var clay: Double?; var depth: Int }
let rows = [Row(site: "A", clay: 12, depth: 0), Row(site: "B", clay: nil, depth: 20)]
let clay: [Double] = rows.map { $0.clay } // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
let total = rows.map(\.clay).reduce(0, +) // error: key path value type 'Double?' cannot be converted to contextual type 'Int'
let groups = Dictionary(grouping: rows, by: \.sight) // error: value of type 'Row' has no member 'sight'
let deep = rows.filter { $0.depth > 10.5 && $0.site = "B" } // error: cannot convert value of type '()' to closure result type 'Bool' // error: cannot convert value of type 'Double' to expected argument type 'Int' // error: cannot convert value of type 'String' to expected argument type 'Bool'
let first: Row = rows.first // error: value of optional type 'Row?' must be unwrapped to a value of type 'Row'
for row in rows { print(row.site, row.clay + 1) } // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
let sites = rows.map { $0.site }.sorted { $0.count > $1 } // error: binary operator '>' cannot be applied to operands of type 'Int' and 'String'
let bySite = rows.sorted { $0.site < $1.depth } // error: binary operator '<' cannot be applied to operands of type 'String' and 'Int'
rows[0].depth = 5 // error: cannot assign to property: 'rows' is a 'let' constant
let row = Row(site: "C", depth: 3) // fine: an optional variable may be left out
let wrong = Row(site: "C", clay: "12", depth: 3) // error: cannot convert value of type 'String' to expected argument type 'Double'
