#include "CProcessor.h"

#define SOLUM_SUPPORTED(bit, value, name) | (__builtin_cpu_supports(name) ? 1u << bit : 0u)

unsigned solum_processor_features(void) {
#ifdef __x86_64__
  __builtin_cpu_init();
  return 0u SOLUM_FEATURES(SOLUM_SUPPORTED);
#else
  return ~0u;
#endif
}
