import Basics
import Geodata

extension Covariates {
  /// The rasters under names of which none occurs twice: where names are equal, the folder's name
  /// stands in front, or the file's whole name takes the place of that without ending, or both, with as
  /// many folders as it takes.
  static func withDistinctNames(_ rasters: [Raster]) -> [Raster] {
    var result = rasters
    for (name, places) in Dictionary(grouping: rasters.indices, by: { rasters[$0].name })
    where places.count > 1 {
      let taken = Set(rasters.map(\.name)).subtracting([name])
      let depth = places.map { rasters[$0].path?.split(separator: "/").count ?? 0 }.max() ?? 0
      let ways =
        [(folders: 1, hasEnding: false)] + (0...depth).map { (folders: $0, hasEnding: true) }
      for way in ways {
        let names = places.map {
          rasters[$0].longName(folders: way.folders, hasEnding: way.hasEnding)
        }
        guard Set(names).count == names.count, taken.isDisjoint(with: names) else { continue }
        for (place, name) in zip(places, names) { result[place] = rasters[place].renamed(name) }
        break
      }
    }
    return result
  }
}

extension Raster {
  /// The name with the last folders of the file in front, and with the file's ending; that of a raster
  /// in memory as it is.
  fileprivate func longName(folders: Int, hasEnding: Bool) -> String {
    guard let path else { return name }
    let parts = path.split(separator: "/").map(String.init)
    let stem = FilePaths.stem(path)
    let end = name.hasPrefix(stem) ? String(name.dropFirst(stem.count)) : ""
    let last = hasEnding ? (parts.last ?? name) + end : name
    return (parts.dropLast().suffix(folders) + [last]).joined(separator: "/")
  }
}
