#pragma once

/// The level of x86-64 that the processor and the system offer, from 1 to 4; 2 on other processor families.
int solum_processor_level(void);

/// Tells the processor that a loop only waits for another thread.
static inline void solum_pause(void) {
#ifdef __x86_64__
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}
