import CProcess
import Glibc

/// The address space of the process: what it has asked for, touched or not.
///
/// Batch systems limit it (`ulimit -v`, `h_vmem`); the C library reserves far more of it than is
/// used, at every new thread.
package enum AddressSpace {
  /// How many bytes the process may ask for (`RLIMIT_AS`), or `nil` without a limit.
  package static let limit: Int? = {
    var limits = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limits) == 0 else { return nil }
    return limits.rlim_cur >= rlim_t(Int.max) ? nil : Int(limits.rlim_cur)
  }()

  /// Has libraries reserve less. Called before any thread is started.
  ///
  /// OpenBLAS, which GDAL may bring along too, starts a thread for every processor when it is
  /// loaded, with 128 MB for each, and waits for ever where that is not to be had; Solum shares its
  /// work among threads of its own. Where there is a limit, the allocator does without an arena of
  /// 64 MB for every thread, and threads that libraries start get smaller stacks.
  package static func save() {
    setenv("OPENBLAS_NUM_THREADS", "1", 1)
    guard let limit else { return }
    solum_bound_arenas(Int32(clamping: max(1, limit >> 30)))
    solum_bound_stacks(1 << 20)
  }
}
