#include <zmq.h>
/* A descriptor that becomes readable when another process ends: the kernel waits for its parent
   with it, beside its sockets. */
#include <sys/pidfd.h>
