import Display
import Foundation

/// Functions without a type.
enum GlobalFunctions {
  static let all: [Declaration] = printing + comparing + sequences + stopping

  static func declare(
    _ text: String, _ documentation: String = "", _ intrinsic: Intrinsic
  ) -> Declaration {
    LibraryTable.declaration(text, [:], .intrinsic(intrinsic), documentation)
  }

  static func declare(
    _ text: String, _ documentation: String = "",
    _ body: @escaping (LibraryCall) throws -> Value
  ) -> Declaration {
    declare(text, documentation, Intrinsic { LibraryNode($0, body) })
  }

  private static let printing: [Declaration] = [
    declare(
      "print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
      "Writes values as text."
    ) { call in
      let texts = call.values[0].array.values.map { item in
        Describer.text(item.existential.value, item.existential.type)
      }
      try call.poll()
      output(texts.joined(separator: call.values[1].string) + call.values[2].string)
      return .void
    },
    declare(
      "debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
      "Writes values as text, in the form that is best for finding mistakes."
    ) { call in
      let texts = call.values[0].array.values.map { item in
        Describer.debugText(item.existential.value, item.existential.type)
      }
      try call.poll()
      output(texts.joined(separator: call.values[1].string) + call.values[2].string)
      return .void
    },
    declare("type<T>(of value: T) -> T.Type", "The type of a value at this moment.") { call in
      let type = DynamicCast.dynamicType(call.values[0], call.site.types[0])
      return Value(MetatypeBox.of(type))
    },
  ]

  private static func output(_ text: String) {
    if let sink = RunContext.current.output {
      sink.write(text, to: .standardOutput)
    } else {
      Swift.print(text, terminator: "")
    }
  }

  private static let comparing: [Declaration] =
    ["min", "max"].flatMap { name -> [Declaration] in
      let isMaximum = name == "max"
      return [
        declare("\(name)<T: Comparable>(_ x: T, _ y: T) -> T", "", extreme(isMaximum)),
        declare("\(name)<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T") { call in
          let traits = Traits.of(call.site.types[0])
          var best = call.values[0]
          for value in call.values[1...2] + call.values[3].array.values {
            if isMaximum ? try !traits.isLess(value, best) : try traits.isLess(value, best) {
              best = value
            }
          }
          return best
        },
      ]
    } + [
      declare(
        "abs<T: SignedNumeric & Comparable>(_ x: T) -> T", "",
        Intrinsic { site in
          switch site.result {
          case .double: return DoubleFunction(site.arguments[0]) { abs($0) }
          case .int:
            let span = site.span
            return WordFunction(site.arguments[0]) { number in
              if number == Int.min { throw Failure(.fatal("arithmetic overflow"), span) }
              return abs(number)
            }
          default:
            guard let integer = site.result.integer else {
              return LibraryNode(site) { Value(abs($0.values[0].float)) }
            }
            let span = site.span
            return WordFunction(site.arguments[0]) { number in
              // All types that have a sign fit into `Int`.
              guard let bits = integer.literal(Int(truncatingIfNeeded: number.magnitude)) else {
                throw Failure(.fatal("arithmetic overflow"), span)
              }
              return bits
            }
          }
        }),
      declare(
        "swap<T>(_ a: inout T, _ b: inout T)", "",
        Intrinsic { site in
          guard let first = site.places[0], let second = site.places[1] else {
            return Constant(.void)
          }
          return Swap(first, second)
        }),
    ]

  /// The smaller or larger of two values; the first of equals for the smaller, the second for the
  /// larger, as Swift has it.
  private static func extreme(_ isMaximum: Bool) -> Intrinsic {
    Intrinsic { site in
      let (a, b) = (site.arguments[0], site.arguments[1])
      switch site.result {
      case .int: return IntOperation(a, b) { isMaximum ? Swift.max($0, $1) : Swift.min($0, $1) }
      case .double:
        return DoubleOperation(a, b) { isMaximum ? Swift.max($0, $1) : Swift.min($0, $1) }
      default:
        let traits = Traits.of(site.result)
        return ValueFunction([a, b]) { values in
          if isMaximum {
            return try traits.isLess(values[1], values[0]) ? values[0] : values[1]
          }
          return try traits.isLess(values[1], values[0]) ? values[1] : values[0]
        }
      }
    }
  }

  private static let sequences: [Declaration] =
    [
      declare(
        "zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2>",
        "Pairs the elements of two sequences."
      ) { Value(Aggregate.make($0.values)) },
      declare("repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>") { call in
        if call.values[1].bits < 0 { throw call.fatal("Repetition count should be non-negative") }
        return Value(Aggregate.make(call.values))
      },
    ]
    + ["Int", "Double", "Float"].flatMap { type in
      [
        declare(
          "stride(from start: \(type), to end: \(type), by stride: \(type)) -> StrideTo<\(type)>"
        ) {
          try strideValue($0)
        },
        declare(
          "stride(from start: \(type), through end: \(type), by stride: \(type)) -> StrideThrough<\(type)>"
        ) { try strideValue($0) },
      ]
    }

  private static func strideValue(_ call: LibraryCall) throws -> Value {
    let step = call.values[2]
    let isZero = call.site.types[0] == .int ? step.bits == 0 : step.double == 0
    if isZero { throw call.fatal("Stride size must not be zero") }
    return Value(Aggregate.make(call.values))
  }

  private static let stopping: [Declaration] = [
    declare("fatalError(_ message: String = \"\") -> Never") { call in
      let message = call.values[0].string
      throw call.fatal("Fatal error" + (message.isEmpty ? "" : ": " + message))
    },
    declare("preconditionFailure(_ message: String = \"\") -> Never") { call in
      let message = call.values[0].string
      throw call.fatal("Fatal error" + (message.isEmpty ? "" : ": " + message))
    },
    declare("precondition(_ condition: Bool, _ message: String = \"\")") { call in
      if call.values[0].bool { return .void }
      let message = call.values[1].string
      throw call.fatal("Precondition failed" + (message.isEmpty ? "" : ": " + message))
    },
    declare("assert(_ condition: Bool, _ message: String = \"\")") { call in
      if call.values[0].bool { return .void }
      let message = call.values[1].string
      throw call.fatal("Assertion failed" + (message.isEmpty ? "" : ": " + message))
    },
  ]
}

/// `swap(&a, &b)`
final class Swap: Expression {
  private let first: Place
  private let second: Place
  init(_ first: Place, _ second: Place) {
    self.first = first
    self.second = second
  }
  override func value(_ frame: Frame) throws -> Value {
    try first.prepare(frame)
    try second.prepare(frame)
    let value = try first.load(frame)
    try first.store(frame, try second.load(frame))
    try second.store(frame, value)
    return .void
  }
}

/// Mathematics, with the names that Foundation gives it.
enum MathFunctions {
  static let all: [Declaration] =
    unary.map { name, function in
      GlobalFunctions.declare(
        "\(name)(_ x: Double) -> Double", "",
        Intrinsic { DoubleFunction($0.arguments[0], function) })
    }
    + binary.map { name, function in
      GlobalFunctions.declare(
        "\(name)(_ x: Double, _ y: Double) -> Double", "",
        Intrinsic { DoubleOperation($0.arguments[0], $0.arguments[1], function) })
    }
    + constants.map { name, value in
      GlobalFunctions.declare("\(name): Double", "", Intrinsic { _ in Constant(Value(value)) })
    }
    + [
      GlobalFunctions.declare("fma(_ x: Double, _ y: Double, _ z: Double) -> Double") {
        Value(fma($0.values[0].double, $0.values[1].double, $0.values[2].double))
      },
      GlobalFunctions.declare("modf(_ x: Double) -> (Double, Double)") {
        let (whole, fraction) = modf($0.values[0].double)
        return Value(Aggregate.make([Value(whole), Value(fraction)]))
      },
      GlobalFunctions.declare("pow(_ x: Float, _ y: Float) -> Float") {
        Value(pow($0.values[0].float, $0.values[1].float))
      },
    ]
    + unary.compactMap { name, _ in
      guard let function = single[name] else { return nil }
      return GlobalFunctions.declare("\(name)(_ x: Float) -> Float") {
        Value(function($0.values[0].float))
      }
    }

  nonisolated(unsafe) private static let unary: [(String, (Double) -> Double)] = [
    ("sqrt", sqrt), ("exp", exp), ("exp2", exp2), ("expm1", expm1), ("log", log),
    ("log10", log10), ("log2", log2), ("log1p", log1p), ("sin", sin), ("cos", cos), ("tan", tan),
    ("asin", asin), ("acos", acos), ("atan", atan), ("sinh", sinh), ("cosh", cosh),
    ("tanh", tanh), ("floor", floor), ("ceil", ceil), ("round", round), ("trunc", trunc),
    ("cbrt", cbrt), ("fabs", fabs), ("erf", erf), ("erfc", erfc), ("tgamma", tgamma),
    ("lgamma", lgamma), ("asinh", asinh), ("acosh", acosh), ("atanh", atanh),
    ("nearbyint", nearbyint), ("rint", rint), ("logb", logb),
  ]

  private static let constants: [(String, Double)] = [
    ("M_PI", .pi), ("M_E", M_E), ("M_PI_2", .pi / 2), ("M_PI_4", .pi / 4), ("M_LN2", M_LN2),
    ("M_LN10", M_LN10), ("M_LOG2E", M_LOG2E), ("M_LOG10E", M_LOG10E), ("M_SQRT2", 2.squareRoot()),
    ("M_SQRT1_2", 0.5.squareRoot()),
  ]

  nonisolated(unsafe) private static let binary: [(String, (Double, Double) -> Double)] = [
    ("pow", pow), ("atan2", atan2), ("hypot", hypot), ("fmod", fmod), ("fmin", fmin),
    ("fmax", fmax), ("copysign", copysign), ("fdim", fdim), ("remainder", remainder),
    ("nextafter", nextafter),
  ]

  nonisolated(unsafe) private static let single: [String: (Float) -> Float] = [
    "sqrt": sqrt, "exp": exp, "log": log, "sin": sin, "cos": cos, "floor": floor, "ceil": ceil,
    "round": round,
  ]
}
