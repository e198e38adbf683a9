import Display

/// What an executed notebook says about the program that ran it.
package struct NotebookProvenance: Equatable, Sendable {
  /// The version of Solum.
  package var version: String
  /// The level of processors whose loops computed.
  package var loops: String

  /// That of this program on this machine.
  package static var current: NotebookProvenance {
    NotebookProvenance(version: Provenance.version, loops: Provenance.loops)
  }

  /// Why last digits may differ from a run of another program or on another machine, in one sentence;
  /// `nil` where nothing speaks for it.
  package func difference(from other: NotebookProvenance) -> String? {
    if self == other { return nil }
    return "Made by Solum \(version) with the loops \(loops), run again by Solum \(other.version) "
      + "with the loops \(other.loops): the last digits of networks may differ."
  }
}

extension Notebook {
  /// What the notebook's metadata say about the program that ran it.
  package var provenance: NotebookProvenance? {
    get {
      guard let members = metadata["solum"]?.members, let version = members["version"]?.text,
        let loops = members["loops"]?.text
      else { return nil }
      return NotebookProvenance(version: version, loops: loops)
    }
    set {
      metadata["solum"] = newValue.map {
        .object(["version": .string($0.version), "loops": .string($0.loops)])
      }
    }
  }
}
