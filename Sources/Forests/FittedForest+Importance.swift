import Basics
import Display

extension FittedForest {
  /// How much worse the trees predict rows they were not grown on once a feature is shuffled.
  ///
  /// For each tree the mean square error of its out-of-bag rows is taken before and after the
  /// feature's values are permuted among them; the increase is averaged over the trees.
  ///
  /// - Parameter seed: The seed of the permutations.
  /// - Returns: One increase of the mean square error a feature, `[P]`, in squared units of the
  ///   target; about zero, or below, for a feature without use, nan without out-of-bag rows.
  /// - Throws: `Interrupted`.
  ///
  /// Source: Breiman (2001), Random Forests, section 10, DOI 10.1023/A:1010933404324.
  public func permutationImportance(seed: Int = 1) throws -> [Double] {
    try forest.permutationImportance(seed: seed, .current) { tree, leaf, row in
      let value = forest.nodes[forest.treeStart[tree] + leaf].threshold
      let difference = Double(value) - forest.targets[row]
      return difference * difference
    }
  }
}
