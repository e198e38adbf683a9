#define _GNU_SOURCE
#include "CProcessor.h"

#include <pthread.h>
#include <sched.h>
#include <unistd.h>

#define SOLUM_SUPPORTED(bit, value, name) | (__builtin_cpu_supports(name) ? 1u << bit : 0u)

unsigned solum_processor_features(void) {
#ifdef __x86_64__
  __builtin_cpu_init();
  return 0u SOLUM_FEATURES(SOLUM_SUPPORTED);
#else
  return ~0u;
#endif
}

int solum_usable_processors(void) {
#ifdef __linux__
  // The system refuses a set that is too small for the processors it knows.
  for (int size = 1024; size <= 1 << 20; size *= 2) {
    cpu_set_t *set = CPU_ALLOC(size);
    if (set == NULL) break;
    int failed = sched_getaffinity(0, CPU_ALLOC_SIZE(size), set);
    int count = failed ? 0 : CPU_COUNT_S(CPU_ALLOC_SIZE(size), set);
    CPU_FREE(set);
    if (count > 0) return count;
  }
#endif
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (int)online : 1;
}

void solum_name_thread(const char *name) {
#ifdef __linux__
  pthread_setname_np(pthread_self(), name);
#endif
}
