import Basics
import Display

extension FittedClassificationForest {
  /// How many more of the rows they were not grown on the trees misjudge once a feature is
  /// shuffled.
  ///
  /// For each tree the share of wrong predictions among its out-of-bag rows is taken before and
  /// after the feature's values are permuted among them; the increase is averaged over the trees.
  ///
  /// - Parameter seed: The seed of the permutations.
  /// - Returns: One increase of the error rate a feature, `[P]`; about zero, or below, for a
  ///   feature without use, nan without out-of-bag rows.
  /// - Throws: `Interrupted`.
  ///
  /// Source: Breiman (2001), Random Forests, section 10, DOI 10.1023/A:1010933404324.
  public func permutationImportance(seed: Int = 1) throws -> [Double] {
    let winners = winners
    return try forest.permutationImportance(seed: seed, .current) { tree, leaf, row in
      winners[forest.treeStart[tree] + leaf] == Int32(forest.targets[row]) ? 0 : 1
    }
  }

  /// The class with the largest share in each leaf of all trees; -1 for nodes that are no leaves.
  private var winners: [Int32] {
    (0..<treeCount).flatMap { tree in
      (forest.treeStart[tree]..<forest.treeStart[tree + 1]).map { place -> Int32 in
        let node = forest.nodes[place]
        guard Int(node.left) == place - forest.treeStart[tree] else { return -1 }
        return forest.ballots.winner(
          of: node.index, first: forest.ballotStart[tree], classes: classes.count)
      }
    }
  }
}
