import Display
import Tables

extension SoilProfiles {
  /// The class of texture of each horizon.
  ///
  /// Where one of sand, silt and clay is missing it is what the other two leave of 100 %. Three that
  /// add up to 95 to 105 % are brought to 100 % in proportion.
  ///
  /// - Parameter system: The classes, for example `.wrb`.
  /// - Returns: One row a horizon with `profile`, `top (cm)`, `bottom (cm)`, `sand (%)`, `silt (%)`,
  ///   `clay (%)`, `class` and `abbreviation`; the class is missing where two fractions are, or where
  ///   they are no texture.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two fractions are no properties.
  public func textureClasses(_ system: TextureSystem = .usda) throws -> Table {
    let textures = try HorizonTextures(self)
    var rows: [[Value]] = []
    for profile in profiles {
      for horizon in profile.horizons {
        let depths: [Value] = [
          .text(profile.id), .number(horizon.top), .number(horizon.bottom),
        ]
        guard case .texture(let texture) = textures.texture(horizon) else {
          rows.append(depths)
          continue
        }
        let found = system.texture(of: texture)
        rows.append(
          depths + [
            .number(texture.sand), .number(texture.silt), .number(texture.clay),
            .text(found.name), .text(found.abbreviation),
          ])
      }
    }
    return Table(
      title: "Texture classes of \(system)",
      columns: [
        "profile", "top (cm)", "bottom (cm)", "sand (%)", "silt (%)", "clay (%)", "class",
        "abbreviation",
      ], rows: rows)
  }

  /// The profiles with the class of texture of each horizon among their ``horizonColumns``, so that
  /// sketches can be coloured by it.
  ///
  /// - Parameters:
  ///   - system: The classes.
  ///   - column: The name of the column.
  /// - Returns: The profiles; fractions that are no texture are rows of ``checks``.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two fractions are no properties.
  public func addingTextureClasses(
    _ system: TextureSystem = .usda, column: String = "texture class"
  ) throws -> SoilProfiles {
    let textures = try HorizonTextures(self)
    var changed = profiles
    var findings: [[Value]] = []
    for profile in changed.indices {
      for index in changed[profile].horizons.indices {
        let horizon = changed[profile].horizons[index]
        switch textures.texture(horizon) {
        case .texture(let texture):
          changed[profile].horizons[index].entries[column] = system.texture(of: texture).name
        case .missing: changed[profile].horizons[index].entries[column] = nil
        case .impossible(let words):
          changed[profile].horizons[index].entries[column] = nil
          findings.append(HorizonTextures.finding(changed[profile].id, horizon, words))
        }
      }
    }
    return replacing(
      checks: checks.adding(findings),
      notes: notes + ["\(column) by \(system.citation)"], profiles: changed)
  }
}
