import SwiftSyntax

/// The values of parameters and stored properties that are not given.
extension StatementChecker {
  /// A default argument as code of its own, evaluated where the function is declared.
  func defaultValue(
    _ syntax: ExprSyntax, _ type: CellType, _ name: String, _ scope: Scope
  ) -> DefaultValue {
    let name = "default of \(name)"
    if type.hasParameters {
      return .template(
        valueTemplate(syntax, type, type.genericParameters, .defaultArgument, name, scope))
    }
    let code = FunctionCode(name: name, machine: machine)
    pendingBodies.append { [self] in
      let context = fill(code, syntax, type, [:], .defaultArgument, scope)
      if !context.captures.isEmpty {
        report(syntax, "a default argument cannot use local variables here")
      }
    }
    return .code(code)
  }

  /// A value that is evaluated when it is needed, for each set of generic arguments.
  func valueTemplate(
    _ syntax: ExprSyntax, _ type: CellType, _ parameters: [GenericParameter], _ role: Site.Role,
    _ name: String, _ scope: Scope
  ) -> FunctionTemplate {
    // Filled late: the first value of a property may make a value of the very type.
    let template = FunctionTemplate(parameters) { [self] substitution in
      let code = FunctionCode(name: name, machine: machine)
      code.prepare = { [self, unowned code] in
        if parameters.isEmpty {
          _ = fill(code, syntax, type, [:], role, scope)
        } else {
          _ = capturing { fill(code, syntax, type, substitution, role, scope) }
        }
      }
      return code
    }
    pendingBodies.append { [self] in
      if parameters.isEmpty {
        template.code([:]).ready()
      } else {
        _ = fill(FunctionCode(name: name, machine: machine), syntax, type, [:], role, scope)
      }
    }
    return template
  }

  private func fill(
    _ code: FunctionCode, _ syntax: ExprSyntax, _ type: CellType, _ substitution: Substitution,
    _ role: Site.Role, _ scope: Scope
  ) -> FunctionContext {
    let context = FunctionContext(.function, code: code, parent: nil)
    let inner = Scope(parent: scope, function: context)
    for (parameter, known) in substitution { inner.declare(parameter.name, .type(known)) }
    if let value = check(syntax, inner, expected: type.substituting(substitution), role: role) {
      context.finish(value.node)
    }
    return context
  }
}
