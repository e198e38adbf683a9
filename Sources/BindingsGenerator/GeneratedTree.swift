import Foundation

/// The generated files as they should be, beside those that are there.
package struct GeneratedTree {
  let root: URL
  /// The text of every generated file by its path in the tree.
  let files: [String: String]

  /// Makes the comparison of a tree with what its files should be.
  package init(root: URL, files: [String: String]) {
    self.root = root
    self.files = files
  }

  /// One line for each file that has to be written or removed; none where all is up to date.
  package var changes: [String] {
    let stale = files.keys.sorted().compactMap { path -> String? in
      guard let found = try? String(contentsOf: url(path), encoding: .utf8) else {
        return "missing: \(path)"
      }
      return found == files[path] ? nil : "changed: \(path)"
    }
    return stale + leftovers.map { "left over: \($0)" }
  }

  /// Writes every file that differs, and removes those that are written no more.
  package func write() throws {
    for (path, text) in files {
      let file = url(path)
      if let found = try? String(contentsOf: file, encoding: .utf8), found == text { continue }
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    }
    for path in leftovers { try FileManager.default.removeItem(at: url(path)) }
  }

  /// Files in the generated folders that nothing writes any more.
  private var leftovers: [String] {
    [Generation.registrationFolder, Generation.referenceFolder].flatMap { folder in
      let walk = FileManager.default.enumerator(atPath: url(folder).path)
      let found = walk?.compactMap { $0 as? String } ?? []
      return found.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }.sorted()
        .map { "\(folder)/\($0)" }.filter { files[$0] == nil }
    }
  }

  private func url(_ path: String) -> URL { root.appendingPathComponent(path) }
}
