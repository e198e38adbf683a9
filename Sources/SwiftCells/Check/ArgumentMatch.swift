import Basics

/// One argument of a call.
struct Argument {
  let label: String?
  let draft: Draft
  let span: Span
  /// Whether it is a closure after the parentheses.
  var isTrailing = false
}

/// Which arguments go to which parameters.
enum ArgumentMatch {
  /// Why arguments and parameters do not go together.
  struct Problem {
    let message: String
    let span: Span
    /// How far from a match; the nearest overload is reported.
    let distance: Int
  }

  enum Outcome {
    /// For each parameter, the numbers of its arguments.
    case matched([[Int]])
    case mismatched(Problem)
  }

  /// Matches arguments in order, as Swift does.
  static func match(
    _ parameters: [ParameterDeclaration], _ arguments: [Argument], _ call: Span
  ) -> Outcome {
    var result: [[Int]] = Array(repeating: [], count: parameters.count)
    let plain = arguments.indices.filter { !arguments[$0].isTrailing }
    let trailing = arguments.indices.filter { arguments[$0].isTrailing }
    var next = 0
    var missing: [Int] = []
    for (index, parameter) in parameters.enumerated() {
      if next < plain.count, arguments[plain[next]].label == parameter.label {
        result[index].append(plain[next])
        next += 1
        if parameter.isVariadic {
          while next < plain.count, arguments[plain[next]].label == nil {
            result[index].append(plain[next])
            next += 1
          }
        }
      } else if !parameter.canBeLeftOut {
        missing.append(index)
      }
    }
    if next < plain.count {
      return .mismatched(
        labelProblem(parameters, plain.map { arguments[$0] }, call, !trailing.isEmpty))
    }
    for (rank, argument) in trailing.enumerated() {
      let label = arguments[argument].label
      let open = parameters.indices.filter { index in
        guard result[index].isEmpty, parameters[index].takesClosure else { return false }
        if rank > 0 || label != nil { return parameters[index].label == label }
        return result[(index + 1)...].allSatisfy(\.isEmpty)
      }
      let following = trailing.dropFirst(rank + 1).first.map { arguments[$0].label }
      let target = Self.target(open, parameters, before: following, isFirst: rank == 0)
      guard let target else {
        return .mismatched(
          Problem(
            message: "extra trailing closure passed in call", span: arguments[argument].span,
            distance: 3))
      }
      result[target].append(argument)
      missing.removeAll { $0 == target }
    }
    if missing.isEmpty { return .matched(result) }
    if missing.count == plain.count, !plain.isEmpty || missing.isEmpty,
      parameters.count == plain.count
    {
      return .mismatched(labelProblem(parameters, plain.map { arguments[$0] }, call, false))
    }
    return .mismatched(missingProblem(parameters, missing, call))
  }

  /// The parameter of a trailing closure: the first that is open. The first closure passes over
  /// parameters with defaults where a later one, before that of the next closure, needs it.
  private static func target(
    _ open: [Int], _ parameters: [ParameterDeclaration], before following: String??, isFirst: Bool
  ) -> Int? {
    guard isFirst, let first = open.first, parameters[first].canBeLeftOut else { return open.first }
    let end = following.flatMap { label in
      parameters.indices.first { $0 > first && parameters[$0].label == label }
    }
    let needed = open.first { !parameters[$0].canBeLeftOut && $0 < (end ?? parameters.count) }
    return needed ?? first
  }

  private static func missingProblem(
    _ parameters: [ParameterDeclaration], _ missing: [Int], _ call: Span
  ) -> Problem {
    let names = missing.map { index in
      parameters[index].label.map { "'\($0)'" } ?? "#\(index + 1)"
    }
    let message =
      names.count == 1
      ? "missing argument for parameter \(names[0]) in call"
      : "missing arguments for parameters \(names.joined(separator: ", ")) in call"
    return Problem(message: message, span: call, distance: 2 * names.count)
  }

  /// What is wrong with the labels of arguments that fit no parameter.
  private static func labelProblem(
    _ parameters: [ParameterDeclaration], _ arguments: [Argument], _ call: Span,
    _ hasTrailing: Bool
  ) -> Problem {
    if parameters.isEmpty {
      return Problem(
        message: "argument passed to call that takes no arguments",
        span: arguments[0].span.through(arguments[arguments.count - 1].span), distance: 3)
    }
    let assigned = align(parameters, arguments)
    if let extra = assigned.firstIndex(where: { $0 == nil }) {
      return extraProblem(arguments[extra], parameters, arguments)
    }
    let targets = assigned.compactMap { $0 }
    if let late = outOfOrder(targets) {
      let (first, second) = (arguments[late], arguments[late - 1])
      return Problem(
        message: "argument \(name(first, late)) must precede argument \(name(second, late - 1))",
        span: first.span, distance: 2)
    }
    let missing = parameters.indices.filter {
      !targets.contains($0) && !parameters[$0].canBeLeftOut
        && !(hasTrailing && parameters[$0].takesClosure)
    }
    let wrong = arguments.indices.filter { arguments[$0].label != parameters[targets[$0]].label }
    if !missing.isEmpty && wrong.isEmpty { return missingProblem(parameters, missing, call) }
    return relabelProblem(parameters, arguments, targets, wrong)
  }

  private static func relabelProblem(
    _ parameters: [ParameterDeclaration], _ arguments: [Argument], _ targets: [Int],
    _ wrong: [Int]
  ) -> Problem {
    let have = arguments.map { ($0.label ?? "_") + ":" }.joined()
    let expected = targets.map { (parameters[$0].label ?? "_") + ":" }.joined()
    let first = wrong.first ?? 0
    let span = arguments[first].span
    if wrong.count > 1, wrong.allSatisfy({ arguments[$0].label == nil }) {
      let labels = wrong.map { (parameters[targets[$0]].label ?? "_") + ":" }.joined()
      return Problem(
        message: "missing argument labels '\(labels)' in call", span: span, distance: wrong.count)
    }
    if wrong.count == 1 {
      let (given, wanted) = (arguments[first].label, parameters[targets[first]].label)
      if given == nil, let wanted {
        return Problem(
          message: "missing argument label '\(wanted):' in call", span: span, distance: 1)
      }
      if let given, wanted == nil {
        return Problem(
          message: "extraneous argument label '\(given):' in call", span: span, distance: 1)
      }
    }
    let noun = wrong.count > 1 ? "labels" : "label"
    return Problem(
      message: "incorrect argument \(noun) in call (have '\(have)', expected '\(expected)')",
      span: span, distance: wrong.count)
  }

  private static func extraProblem(
    _ extra: Argument, _ parameters: [ParameterDeclaration], _ arguments: [Argument]
  ) -> Problem {
    let known = parameters.compactMap(\.label)
    if let label = extra.label {
      let near = NearNames.identifier(label, among: known).map { "; did you mean '\($0)'?" } ?? ""
      return Problem(
        message: "extra argument '\(label)' in call" + near, span: extra.span, distance: 3)
    }
    return Problem(message: "extra argument in call", span: extra.span, distance: 3)
  }

  private static func outOfOrder(_ targets: [Int]) -> Int? {
    targets.indices.dropFirst().first { targets[$0] < targets[$0 - 1] }
  }

  private static func name(_ argument: Argument, _ position: Int) -> String {
    argument.label.map { "'\($0)'" } ?? "#\(position + 1)"
  }

  /// The parameter that each argument is most likely meant for, `nil` for one too many.
  private static func align(
    _ parameters: [ParameterDeclaration], _ arguments: [Argument]
  ) -> [Int?] {
    var free = Array(parameters.indices)
    var result: [Int?] = Array(repeating: nil, count: arguments.count)
    func take(_ argument: Int, _ parameter: Int) {
      result[argument] = parameter
      if !parameters[parameter].isVariadic { free.removeAll { $0 == parameter } }
    }
    for (index, argument) in arguments.enumerated() {
      if let match = free.first(where: { parameters[$0].label == argument.label }),
        argument.label != nil
          || !free.contains(where: { $0 < match && !parameters[$0].canBeLeftOut })
      {
        take(index, match)
      }
    }
    for (index, argument) in arguments.enumerated() where result[index] == nil {
      let labels = free.compactMap { parameters[$0].label }
      if let label = argument.label, let near = NearNames.identifier(label, among: labels),
        let match = free.first(where: { parameters[$0].label == near })
      {
        take(index, match)
      }
    }
    for index in arguments.indices where result[index] == nil {
      let earlier = result[..<index].compactMap { $0 }.max() ?? -1
      let later = result[(index + 1)...].compactMap { $0 }.min() ?? parameters.count
      let required = free.first {
        $0 > earlier && $0 < later && !parameters[$0].canBeLeftOut
      }
      let optional =
        arguments[index].label == nil
        ? free.first { $0 > earlier && $0 < later } : nil
      if let match = required ?? optional { take(index, match) }
    }
    return result
  }
}

extension ParameterDeclaration {
  /// Whether a call may say nothing about it.
  var canBeLeftOut: Bool { defaultValue != nil || isVariadic }
  /// Whether a closure after the parentheses can be meant for it.
  var takesClosure: Bool {
    if builder != nil { return true }
    switch type.unwrapped.kind {
    case .function: return true
    case .parameter: return true
    default: return false
    }
  }
}
