#pragma once

#include <stddef.h>

/// Bounds how many arenas the C library's allocator makes; where it has none, nothing happens.
void solum_bound_arenas(int count);

/// Bounds the bytes of stack of threads whose makers ask for no size of their own.
void solum_bound_stacks(size_t bytes);

/// The most bytes of memory that the process ever held.
long solum_largest_size(void);

/// The words that the process was started with: how many, and where. Empty where the system does not
/// tell them to a library.
int solum_argument_count(void);
char *const *solum_arguments(void);

/// A descriptor that becomes readable when another process ends, or -1 where there is none to be had.
int solum_process_descriptor(int process);

/// How many processors the process may run on.
int solum_usable_processors(void);

/// Names the calling thread, in at most fifteen bytes.
void solum_name_thread(const char *name);

/// The lowest address of the calling thread's stack and its size in bytes; 0 where it is not known.
unsigned long solum_stack_bounds(unsigned long *size);
