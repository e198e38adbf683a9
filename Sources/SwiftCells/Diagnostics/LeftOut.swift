import SwiftSyntax

/// What of Swift cells leave out, and what to write instead.
enum LeftOut {
  /// An expression that cells do not know.
  static func expression(_ syntax: ExprSyntax) -> String {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .macroExpansionExpr(let macro):
      return "macros such as '#\(macro.macroName.text)' are left out; write a function"
    case .regexLiteralExpr:
      return "regular expression literals are left out; write contains, split or "
        + "replacingOccurrences"
    case .superExpr: return "'super' belongs to classes, which are left out; write a struct"
    case .packElementExpr, .packExpansionExpr: return "parameter packs are left out; write an array"
    case .consumeExpr, .copyExpr, .borrowExpr:
      return "ownership operators are left out; leave the word away"
    default: return "this kind of expression is left out of cells"
    }
  }

  /// A declaration that cells do not know.
  static func declaration(_ syntax: DeclSyntax) -> String {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .classDecl: return "'class' is left out; write 'struct'"
    case .actorDecl: return "'actor' is left out; write 'struct'"
    case .macroDecl, .macroExpansionDecl: return "macros are left out; write a function"
    case .operatorDecl, .precedenceGroupDecl: return "operators are declared at the top level"
    case .deinitializerDecl: return "'deinit' belongs to classes, which are left out"
    case .ifConfigDecl: return "'#if' is left out; write 'if'"
    case .extensionDecl, .importDecl: return "declaration is only valid at file scope"
    case .subscriptDecl: return "'subscript' functions may only be declared within a type"
    case .initializerDecl: return "initializers may only be declared within a type"
    case .enumCaseDecl: return "enum 'case' is not allowed outside of an enum"
    case .associatedTypeDecl: return "associated types can only be defined in a protocol"
    default: return "this kind of declaration is left out of cells"
    }
  }

  /// A name of Swift that cells do not know.
  static func name(_ name: String) -> String? {
    switch name {
    case "DispatchQueue", "Thread", "Task", "OperationQueue":
      return "'\(name)' is left out: a cell runs on one thread, and the library uses all of them"
    case "assert", "precondition":
      return nil
    case "readLine": return "'readLine' is left out: a cell has no standard input"
    case "CGFloat": return "'CGFloat' is left out; write Double"
    case "UnsafePointer", "UnsafeMutablePointer", "withUnsafePointer", "UnsafeBufferPointer":
      return "pointers are left out; write an array and its indices"
    case "FileManager", "URL", "Data", "URLSession", "FileHandle":
      return "'\(name)' is left out; paths are texts here, and the library reads and writes files"
    case "NumberFormatter", "DateFormatter", "MeasurementFormatter":
      return "'\(name)' is left out; write String(format:) or an interpolation"
    case "JSONEncoder", "JSONDecoder", "PropertyListEncoder":
      return "'\(name)' is left out; write a table with Table, or save what the library made"
    case "NSArray", "NSDictionary", "NSString", "NSNumber", "NSRegularExpression", "NSObject":
      return "classes of Foundation are left out; write Array, Dictionary, String or Double"
    case "Regex", "Predicate":
      return "'\(name)' is left out; write contains, split or a closure"
    case "Deque", "OrderedDictionary", "OrderedSet", "ContiguousArray":
      return "'\(name)' is left out; write Array or Dictionary"
    default: return nil
    }
  }

  /// A type of Swift that cells do not know.
  static func type(_ name: String) -> String? {
    switch name {
    case "CGFloat", "Float80", "Float16", "Decimal":
      return "'\(name)' is left out; write Double"
    case "KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath", "PartialKeyPath", "AnyKeyPath":
      return "'\(name)' is left out; write the type of a function, such as (Root) -> Value: it "
        + "takes a key path too"
    case "Codable", "Encodable", "Decodable":
      return "'\(name)' is left out; write a method that gives what is to be kept"
    case "AnyHashable", "AnySequence", "AnyCollection":
      return "'\(name)' is left out; write a generic parameter or an array"
    case "AnyObject", "AnyClass": return "'\(name)' belongs to classes, which are left out"
    default: return self.name(name)
    }
  }

  /// That a type of a cell conforms to a protocol that only the types of its library conform to.
  static func conformance(to one: ProtocolType) -> String {
    "protocol '\(one.name)' is sealed: only types of its library conform to it; "
      + (one.advice.isEmpty ? "write a function that makes one of them" : one.advice)
  }

  /// The conformance of a type of the library that an extension in a cell cannot add, or `nil`.
  static func conformance(of type: NominalType, to one: ProtocolType) -> String? {
    let simple = [
      StandardProtocol.error, StandardProtocol.identifiable, StandardProtocol.caseIterable,
      StandardProtocol.rawRepresentable,
    ]
    if !StandardProtocol.all.contains(one) || simple.contains(one) { return nil }
    return "that '\(type.name)' conforms to '\(one.name)' is left out; write a struct that holds "
      + "the value and conforms, or hand a closure over where a function takes one"
  }

  /// A member of Swift's types that cells do not know.
  static func member(_ name: String, of type: CellType) -> String? {
    guard type == .string || type == .substring else { return nil }
    switch name {
    case "formIndex": return "'formIndex' is left out; write index(after:)"
    default: return nil
    }
  }
}
