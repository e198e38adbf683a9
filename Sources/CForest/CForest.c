#include "CForest.h"
#include <string.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif
#define INLINE static inline __attribute__((always_inline))

// All functions that hand on vectors are inlined, so that how they would be passed does not matter.
#pragma clang diagnostic ignored "-Wpsabi"

typedef bool Bits __attribute__((ext_vector_type(16)));
typedef float Floats __attribute__((ext_vector_type(16)));
typedef uint16_t Shorts __attribute__((ext_vector_type(16)));

/// Bytes of a cache line.
enum { line = 64 };

INLINE unsigned number(Bits bits) {
  uint16_t result;
  memcpy(&result, &bits, sizeof result);
  return result;
}

/// The way out that a row with these values takes.
INLINE int way_out(const SolumSplitBlock *block, Floats values, bool has_missing) {
  unsigned above = number(__builtin_convertvector(values > *(const Floats *)block->threshold, Bits));
  if (has_missing)
    above |= number(__builtin_convertvector(values != values, Bits)) & block->missing_above;
  // Keeps the compiler from building the next vector out of the bits one by one.
  __asm__("" : "+r"(above));
  // The splits to the left of each way.
  const Shorts left = {0x0000, 0x0001, 0x0003, 0x0007, 0x000f, 0x001f, 0x003f, 0x007f,
                       0x00ff, 0x01ff, 0x03ff, 0x07ff, 0x0fff, 0x1fff, 0x3fff, 0x7fff};
  Shorts differing = ((uint16_t)above ^ left) & *(const Shorts *)block->path;
  return __builtin_ctz(number(__builtin_convertvector(differing == 0, Bits)));
}

/// Finds the values that the splits of a block look at.
typedef Floats (*Values)(const SolumSplitBlock *block, const float *row, long width);

/// Brings the rows that are marked to the front of the list and takes the marks off.
typedef long (*Compaction)(uint32_t *row, uint32_t *block, long count);

/// Says in the list of open rows that a row goes on.
#define MARK 0x80000000u

/// Takes a row through one block and writes where it has come to.
INLINE void step(const SolumDescent *descent, long place, uint32_t row, uint32_t from,
                 Values values) {
  SolumRows rows = descent->rows;
  const SolumSplitBlock *block = descent->blocks + from;
  int way = way_out(block, values(block, rows.values + row * rows.width, rows.width), rows.has_missing);
  uint32_t end = block->end[way];
  descent->leaf[row] = end;
  descent->open_block[place] = end;
  descent->open_row[place] = row | ((block->leads_on >> way & 1) ? MARK : 0);
}

/// Fetches some of the memory that will be read soon, at every eighth call.
INLINE void fetch_ahead(SolumDescent *descent, long place) {
  if (place % 8 || descent->next_bytes <= 0) return;
  __builtin_prefetch(descent->next, 0, 2);
  descent->next += line;
  descent->next_bytes -= line;
}

/// Takes all rows through one block after the other.
///
/// The list of open rows is written in its whole length and made shorter afterwards: a place that depended
/// on the rows before would make each step wait for the one before.
INLINE void descend(SolumDescent *descent, Values values, Compaction compact) {
  long count = descent->count;
  for (long place = 0; place < count; place++) {
    fetch_ahead(descent, place);
    uint32_t row = descent->chosen ? descent->chosen[place] : descent->first + place;
    step(descent, place, row, 0, values);
  }
  while ((count = compact(descent->open_row, descent->open_block, count)) > 0)
    for (long place = 0; place < count; place++) {
      fetch_ahead(descent, place);
      step(descent, place, descent->open_row[place], descent->open_block[place], values);
    }
}

/// A ``Compaction`` row by row.
INLINE long compacted(uint32_t *row, uint32_t *block, long count) {
  long left = 0;
  for (long place = 0; place < count; place++) {
    uint32_t marked = row[place];
    row[left] = marked & ~MARK;
    block[left] = block[place];
    left += marked / MARK;
  }
  return left;
}

/// Values of rows of any width, one after the other.
INLINE Floats loaded(const SolumSplitBlock *block, const float *row, long width) {
  Floats result = 0;
#pragma clang loop unroll(full)
  for (int split = 0; split < 15; split++) result[split] = row[block->feature[split]];
  return result;
}

#ifdef __x86_64__
#define V3 __attribute__((target("arch=x86-64-v3")))
#define V4 __attribute__((target("arch=x86-64-v4")))

static V3 void descend_v3(SolumDescent *descent) { descend(descent, loaded, compacted); }

/// The columns that the splits of a block look at.
INLINE V4 __m512i features(const SolumSplitBlock *block) {
  return _mm512_cvtepu16_epi32(_mm256_load_si256((const __m256i *)block->feature));
}

/// The values at these columns among 32.
INLINE V4 __m512 picked(const float *row, __m512i columns) {
  return _mm512_permutex2var_ps(_mm512_load_ps(row), columns, _mm512_load_ps(row + 16));
}

INLINE V4 Floats picked_of_16(const SolumSplitBlock *block, const float *row, long width) {
  return (Floats)_mm512_permutexvar_ps(features(block), _mm512_load_ps(row));
}

INLINE V4 Floats picked_of_32(const SolumSplitBlock *block, const float *row, long width) {
  return (Floats)picked(row, features(block));
}

INLINE V4 Floats picked_of_64(const SolumSplitBlock *block, const float *row, long width) {
  __m512i columns = features(block);
  __mmask16 is_high = _mm512_test_epi32_mask(columns, _mm512_set1_epi32(32));
  return (Floats)_mm512_mask_mov_ps(picked(row, columns), is_high, picked(row + 32, columns));
}

/// The same for sixteen rows at once; the list has room for fifteen more.
INLINE V4 long compacted_by_16(uint32_t *row, uint32_t *block, long count) {
  long left = 0;
  for (long place = 0; place < count; place += 16) {
    __m512i rows = _mm512_loadu_si512(row + place);
    __m512i blocks = _mm512_loadu_si512(block + place);
    __mmask16 goes_on = _mm512_movepi32_mask(rows);
    if (count - place < 16) goes_on &= (1 << (count - place)) - 1;
    rows = _mm512_andnot_si512(_mm512_set1_epi32(MARK), rows);
    _mm512_storeu_si512(row + left, _mm512_maskz_compress_epi32(goes_on, rows));
    _mm512_storeu_si512(block + left, _mm512_maskz_compress_epi32(goes_on, blocks));
    left += __builtin_popcount(goes_on);
  }
  return left;
}

static V4 void descend_v4(SolumDescent *descent) {
  // The widths are written once more so that each form is compiled for its own.
  if (descent->rows.width == 16) {
    descent->rows.width = 16;
    descend(descent, picked_of_16, compacted_by_16);
  } else if (descent->rows.width == 32) {
    descent->rows.width = 32;
    descend(descent, picked_of_32, compacted_by_16);
  } else if (descent->rows.width == 64) {
    descent->rows.width = 64;
    descend(descent, picked_of_64, compacted_by_16);
  } else {
    descend(descent, loaded, compacted_by_16);
  }
}
#endif

void solum_descend(SolumDescent *descent, int level) {
#ifdef __x86_64__
  if (level >= 4) {
    descend_v4(descent);
    return;
  }
  if (level == 3) {
    descend_v3(descent);
    return;
  }
#endif
  descend(descent, loaded, compacted);
}
