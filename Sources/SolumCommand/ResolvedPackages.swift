import Basics
import CPackages
import Display

/// The Swift packages in the versions that this program was built with.
enum ResolvedPackages {
  /// The packages by name; none where the build left no list of them.
  static var parts: [Provenance.Part] {
    let text = Array(String(cString: solum_resolved_packages()).utf8)
    let pins = (try? JSONValue(parsing: text))?["pins"]?.elements ?? []
    return pins.compactMap(part).sorted { $0.name < $1.name }
  }

  private static func part(_ pin: JSONValue) -> Provenance.Part? {
    guard let name = pin["identity"]?.text, let state = pin["state"] else { return nil }
    let version = ["version", "branch", "revision"].lazy.compactMap { state[$0]?.text }.first
    return .init(name, version ?? "unknown")
  }
}
