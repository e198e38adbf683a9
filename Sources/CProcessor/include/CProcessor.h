#pragma once

/// Extensions of the instruction set of x86-64 that a compiler may use when it is told to build for one
/// machine: the macro that says so, and the name by which the processor is asked.
#define SOLUM_FEATURES(F)                                                                          \
  F(0, __SSE4_2__, "sse4.2") F(1, __AVX__, "avx") F(2, __AVX2__, "avx2") F(3, __FMA__, "fma")      \
  F(4, __BMI__, "bmi") F(5, __BMI2__, "bmi2") F(6, __POPCNT__, "popcnt") F(7, __LZCNT__, "lzcnt")  \
  F(8, __MOVBE__, "movbe") F(9, __F16C__, "f16c") F(10, __GFNI__, "gfni")                          \
  F(11, __AVX512F__, "avx512f") F(12, __AVX512DQ__, "avx512dq") F(13, __AVX512BW__, "avx512bw")    \
  F(14, __AVX512VL__, "avx512vl") F(15, __AVX512CD__, "avx512cd")                                  \
  F(16, __AVX512VBMI__, "avx512vbmi") F(17, __AVX512VBMI2__, "avx512vbmi2")                        \
  F(18, __AVX512VNNI__, "avx512vnni") F(19, __AVX512BITALG__, "avx512bitalg")                      \
  F(20, __AVX512VPOPCNTDQ__, "avx512vpopcntdq") F(21, __AVX512IFMA__, "avx512ifma")                \
  F(22, __AVX512BF16__, "avx512bf16") F(23, __AVX512FP16__, "avx512fp16")                          \
  F(24, __AVXVNNI__, "avxvnni") F(25, __VPCLMULQDQ__, "vpclmulqdq")

/// The text of a macro's value; of one that is not defined, its name.
#define SOLUM_TEXT(value) #value
#define SOLUM_COMPILED(bit, value, name) | ((SOLUM_TEXT(value)[0] != '_') ? 1u << bit : 0u)

/// One bit for each extension that the code that includes this header is compiled with.
static inline unsigned solum_compiled_features(void) { return 0u SOLUM_FEATURES(SOLUM_COMPILED); }

/// One bit for each of these extensions that the processor has; all of them on other processor families.
unsigned solum_processor_features(void);

/// How many processors the process may run on.
int solum_usable_processors(void);

/// Names the calling thread, in at most fifteen bytes.
void solum_name_thread(const char *name);

/// Tells the processor that a loop only waits for another thread.
static inline void solum_pause(void) {
#ifdef __x86_64__
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}
