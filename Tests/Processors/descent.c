// Takes made rows down made trees with CForest and compares each leaf with a plain walk over single splits.
// Exits with 0 where all agree. Run for other processor families under qemu; see arm64.sh.

#include "CForest.h"
#include "CProcessor.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { rows = 1000, splits = 15, ways = 16 };

static unsigned state = 1;

static unsigned draw(unsigned below) {
  state = state * 1664525u + 1013904223u;
  return (state >> 8) % below;
}

/// A complete tree of four steps: split `n` has the splits `2n + 1` and `2n + 2` below it.
typedef struct {
  float threshold[splits];
  unsigned feature[splits];
  bool missing_above[splits];
} Tree;

/// Writes the splits from left to right, as a block wants them; returns how many were written.
static int place(const Tree *tree, int split, uint16_t path, SolumSplitBlock *block, int *next_split) {
  int left = 2 * split + 1, is_last = left >= splits;
  int before = *next_split;
  // The places of the splits below on the left come first.
  int size = is_last ? 0 : (split == 0 ? 7 : (split < 3 ? 3 : 1));
  int own = before + size;
  uint16_t below = path | (uint16_t)(1u << own);
  if (is_last) {
    solum_set_way(block, own, below, (uint32_t)own, false);
  } else {
    place(tree, left, below, block, next_split);
  }
  solum_set_split(block, own, tree->threshold[split], (uint16_t)tree->feature[split],
                  tree->missing_above[split]);
  *next_split = own + 1;
  if (is_last) {
    solum_set_way(block, own + 1, below, (uint32_t)own + 1, false);
  } else {
    place(tree, left + 1, below, block, next_split);
  }
  return own;
}

/// The number of the leaf, from left to right, that single splits lead to.
static uint32_t walk(const Tree *tree, const float *row) {
  int split = 0;
  uint32_t leaf = 0;
  while (split < splits) {
    float value = row[tree->feature[split]];
    bool above = isnan(value) ? tree->missing_above[split] : value > tree->threshold[split];
    leaf = leaf * 2 + above;
    split = 2 * split + 1 + above;
  }
  return leaf;
}

static int check(long width, int level) {
  float *values = aligned_alloc(64, sizeof(float) * rows * width);
  uint32_t *open = calloc(2 * (rows + 16), sizeof(uint32_t)), *leaf = calloc(rows, sizeof(uint32_t));
  SolumSplitBlock *block = aligned_alloc(64, (sizeof *block + 63) / 64 * 64);
  Tree tree;
  int wrong = 0;
  for (long i = 0; i < rows * width; i++) values[i] = draw(20) == 0 ? NAN : draw(1000) / 500.0f - 1;
  for (int i = 0; i < splits; i++) {
    tree.threshold[i] = draw(1000) / 500.0f - 1;
    tree.feature[i] = draw((unsigned)width);
    tree.missing_above[i] = draw(2);
  }
  memset(block, 0, sizeof *block);
  int next = 0;
  place(&tree, 0, 0, block, &next);
  SolumDescent descent = {.blocks = block,
                          .rows = {.values = values, .width = width, .has_missing = true},
                          .count = rows,
                          .open_row = open,
                          .open_block = open + rows + 16,
                          .leaf = leaf};
  solum_descend(&descent, level);
  for (int row = 0; row < rows; row++) wrong += leaf[row] != walk(&tree, values + row * width);
  free(values), free(open), free(leaf), free(block);
  return wrong;
}

int main(void) {
  int wrong = 0, level = solum_processor_level();
  long widths[] = {5, 16, 32, 64, 70};
  for (int trial = 0; trial < 20; trial++)
    for (int i = 0; i < 5; i++)
      for (int used = 2; used <= level; used++) wrong += check(widths[i], used);
  printf("level %d, wrong leaves %d\n", level, wrong);
  return wrong != 0;
}
