#define _GNU_SOURCE
#include "CProcess.h"

#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <malloc.h>
#include <sys/syscall.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#endif

static int argument_count = 0;
static char **arguments = NULL;

#ifdef __GLIBC__
// This C library hands the words to every constructor.
__attribute__((constructor)) static void keep_arguments(int count, char **words) {
  argument_count = count;
  arguments = words;
}
#endif

int solum_argument_count(void) { return argument_count; }

char *const *solum_arguments(void) { return arguments; }

long solum_largest_size(void) {
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
#ifdef __APPLE__
  return usage.ru_maxrss;
#else
  return usage.ru_maxrss * 1024;
#endif
}

void solum_bound_arenas(int count) {
#if defined(__linux__) && defined(M_ARENA_MAX)
  mallopt(M_ARENA_MAX, count);
#else
  (void)count;
#endif
}

void solum_bound_stacks(size_t bytes) {
#ifdef __GLIBC__
  pthread_attr_t attributes;
  size_t size = 0;
  if (pthread_getattr_default_np(&attributes) != 0) return;
  if (pthread_attr_getstacksize(&attributes, &size) == 0 && size > bytes &&
      pthread_attr_setstacksize(&attributes, bytes) == 0)
    pthread_setattr_default_np(&attributes);
  pthread_attr_destroy(&attributes);
#else
  (void)bytes;
#endif
}

int solum_process_descriptor(int process) {
#ifdef __linux__
  // By number, because the C library has a function for it only from glibc 2.36 on.
  return (int)syscall(SYS_pidfd_open, process, 0);
#else
  (void)process;
  return -1;
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

unsigned long solum_stack_bounds(unsigned long *size) {
  unsigned long lowest = 0;
#ifdef __linux__
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
  void *start = NULL;
  size_t bytes = 0;
  if (pthread_attr_getstack(&attributes, &start, &bytes) == 0) lowest = (unsigned long)start;
  *size = bytes;
  pthread_attr_destroy(&attributes);
#endif
  return lowest;
}
