import CPackages
import Display
import Foundation

/// The Swift packages in the versions that this program was built with.
struct ResolvedPackages: Decodable {
  private struct Pin: Decodable {
    struct State: Decodable {
      let version: String?
      let branch: String?
      let revision: String?
    }
    let identity: String
    let state: State
  }

  private let pins: [Pin]

  /// The packages by name; none where the build left no list of them.
  static var parts: [Provenance.Part] {
    let data = Data(String(cString: solum_resolved_packages()).utf8)
    let pins = (try? JSONDecoder().decode(Self.self, from: data))?.pins ?? []
    return pins.map { pin in
      let state = pin.state
      return .init(pin.identity, state.version ?? state.branch ?? state.revision ?? "unknown")
    }
    .sorted { $0.name < $1.name }
  }
}
