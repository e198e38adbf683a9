/// One parameter of a registered function.
///
/// ```swift
/// Parameter("kernel", Int.self)                               // kernel: Int
/// Parameter(nil, Int.self, name: "units")                     // _ units: Int
/// Parameter("lambda", Double.self, default: "0.1") { 0.1 }    // lambda: Double = 0.1
/// Parameter.variadic(nil, Double.self, name: "values")        // _ values: Double...
/// Parameter.builder(nil, (any Layer).self, name: "layers", builder: "LayerBuilder")
/// ```
package struct Parameter<T> {
  let label: String?
  let name: String
  let defaultText: String?
  let defaultValue: (() throws -> T)?
  /// Gives the cell type of one argument, the conversion, and the builder.
  let resolve: (Vocabulary) -> ResolvedParameter<T>

  /// Makes a parameter.
  ///
  /// - Parameters:
  ///   - label: The label in a call, or `nil` for none.
  ///   - type: Any type of the vocabulary, also arrays, dictionaries with keys that can be
  ///     hashed, sets, optionals and ranges of such types. Tuples and closures need
  ///     ``Vocabulary/tuple(_:labels:_:join:split:)`` and
  ///     ``Vocabulary/closure(_:_:returns:make:call:)`` once.
  ///   - name: The name in the documentation; the label where it is not given.
  ///   - text: The default argument as it is written in Swift.
  ///   - value: Makes the default argument.
  package init(
    _ label: String?, _ type: T.Type, name: String? = nil, default text: String? = nil,
    _ value: (() throws -> T)? = nil
  ) {
    self.init(label, name: name, default: text, value) { vocabulary in
      let conversion = vocabulary.conversion(T.self)
      return ResolvedParameter(conversion: conversion, type: conversion.type)
    }
  }

  private init(
    _ label: String?, name: String?, default text: String? = nil,
    _ value: (() throws -> T)? = nil, resolve: @escaping (Vocabulary) -> ResolvedParameter<T>
  ) {
    self.label = label
    self.name = name ?? label ?? "_"
    defaultText = text
    defaultValue = value
    self.resolve = resolve
  }

  /// A parameter that takes any number of arguments.
  package static func variadic<Element>(
    _ label: String?, _ type: Element.Type, name: String? = nil
  ) -> Parameter<[Element]> where T == [Element] {
    Parameter<[Element]>(label, name: name) { vocabulary in
      ResolvedParameter(
        conversion: vocabulary.conversion([Element].self),
        type: vocabulary.conversion(Element.self).type, isVariadic: true)
    }
  }

  /// A parameter that takes a block of components, with `if` and `for` inside.
  package static func builder<Element>(
    _ label: String?, _ component: Element.Type, name: String? = nil, builder: String,
    default text: String? = nil, _ value: (() throws -> [Element])? = nil
  ) -> Parameter<[Element]> where T == [Element] {
    Parameter<[Element]>(label, name: name, default: text, value) { vocabulary in
      let component = vocabulary.conversion(Element.self).type
      return ResolvedParameter(
        conversion: vocabulary.conversion([Element].self), type: .function([], .array(component)),
        builder: ResultBuilder(name: builder, component: component))
    }
  }
}

/// A parameter whose types have been looked up.
struct ResolvedParameter<T> {
  let conversion: Conversion<T>
  let type: CellType
  var isVariadic = false
  var builder: ResultBuilder?
}

extension Parameter {
  /// The parameter as the checker sees it.
  func declaration(_ resolved: ResolvedParameter<T>) -> ParameterDeclaration {
    var declaration = ParameterDeclaration(label: label, name: name, type: resolved.type)
    declaration.isVariadic = resolved.isVariadic
    declaration.builder = resolved.builder
    if let defaultValue {
      declaration.defaultText = defaultText ?? "default"
      declaration.defaultValue = .native { try resolved.conversion.wrap(defaultValue()) }
    } else if defaultText != nil, resolved.type.isOptional {
      declaration.defaultText = defaultText
      declaration.defaultValue = .native { Value.none }
    }
    return declaration
  }
}
