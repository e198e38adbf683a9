#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Up to fifteen neighbouring splits of a tree, decided at once, and the ways out of them.
///
/// Splits and ways stand as they do from left to right: way, split, way, split and so on. A row is above
/// some of the splits. It takes the way that of the splits on its path has those to the left below it and
/// none to the right. A block fills three cache lines.
typedef struct {
  float threshold[15];
  /// One bit a split: whether rows without a value count as above.
  uint16_t missing_above;
  /// One bit a way: whether it leads to another block.
  uint16_t leads_on;
  /// Where each way leads: the number of another block, or the value of a leaf.
  uint32_t end[16];
  /// One bit a split for each way: whether it is on the path.
  uint16_t path[16];
  /// The column each split looks at; the last is not used.
  uint16_t feature[16];
} SolumSplitBlock;

/// Sets one of the splits, from 0 to 14, of a block that was all zeros.
static inline void solum_set_split(SolumSplitBlock *block, int split, float threshold,
                                   uint16_t feature, bool missing_above) {
  block->threshold[split] = threshold;
  block->feature[split] = feature;
  block->missing_above |= missing_above << split;
}

/// Sets one of the ways out, from 0 to 15, of a block that was all zeros.
static inline void solum_set_way(SolumSplitBlock *block, int way, uint16_t path, uint32_t end,
                                 bool leads_on) {
  block->path[way] = path;
  block->end[way] = end;
  block->leads_on |= leads_on << way;
}

/// Rows one after the other, fewer than 2³¹.
typedef struct {
  const float *values;
  /// How many numbers one row takes.
  long width;
  bool has_missing;
} SolumRows;

/// Rows on their way down a tree.
typedef struct {
  const SolumSplitBlock *blocks;
  SolumRows rows;
  /// The numbers of the rows; `NULL` for those from `first`.
  const uint32_t *chosen;
  uint32_t first;
  /// How many rows go down.
  long count;
  /// Working memory for the rows that have not reached their leaf and the blocks they have come to; each
  /// has an entry for each row and fifteen more.
  uint32_t *open_row;
  uint32_t *open_block;
  /// Where the values of the leaves go, one entry for each of `rows`.
  uint32_t *leaf;
  /// Memory that will be read soon; it becomes less as it is fetched.
  const char *next;
  long next_bytes;
} SolumDescent;

/// Takes rows down a tree, all of them through one block after the other.
///
/// `level` is the level of x86-64 whose instructions may be used; what comes out is the same. From level 4
/// on, rows of 16, 32 or 64 places are faster; these rows begin at multiples of 64 bytes.
void solum_descend(SolumDescent *descent, int level);
