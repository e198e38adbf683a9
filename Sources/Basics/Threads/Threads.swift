import CProcess
import Foundation
import Synchronization

/// How many threads work at once.
package enum Threads {
  /// The environment variable that sets the number of threads.
  package static let variable = "SOLUM_THREADS"

  /// So many threads work at once where nothing else is asked for: the number that was chosen by
  /// ``choose(_:)`` or by the environment variable `SOLUM_THREADS`, else ``available``.
  package static var count: Int {
    let chosen = chosen.load(ordering: .relaxed)
    return chosen > 0 ? chosen : ofEnvironment
  }

  /// So many processors are this process's to use: the smallest of those it may run on
  /// (`taskset`, cpusets), the quota of its control group, rounded up, and those that Slurm gave to
  /// the task (`SLURM_CPUS_PER_TASK`).
  package static let available = smallest(
    affinity: Int(solum_usable_processors()),
    quota: ControlGroups.ofProcess.processors,
    environment: ProcessInfo.processInfo.environment)

  /// Sets the number of threads of the whole process.
  package static func choose(_ count: Int) {
    chosen.store(max(1, count), ordering: .relaxed)
  }

  /// What is wrong with the value of ``variable``, in one sentence; `nil` where it can be used.
  package static func problem(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String? {
    guard let text = environment[variable], !text.isEmpty, wholeNumber(text) == nil else {
      return nil
    }
    return "\(variable) is \"\(text)\", but has to be a whole number from 1; it is ignored"
  }

  /// The smallest of the numbers of processors that bound a process, at least 1.
  ///
  /// - Parameters:
  ///   - affinity: On how many it may run.
  ///   - quota: How many processors' time its control group has, `nil` without a limit.
  ///   - environment: Variables, among which `SLURM_CPUS_PER_TASK` may be.
  /// - Returns: How many processors the process has.
  package static func smallest(affinity: Int, quota: Double?, environment: [String: String]) -> Int
  {
    let limits = [
      affinity, quota.map { Int($0.rounded(.up)) },
      environment["SLURM_CPUS_PER_TASK"].flatMap(wholeNumber),
    ]
    return max(1, limits.compactMap { $0 }.filter { $0 > 0 }.min() ?? 1)
  }

  private static let chosen = Atomic<Int>(0)
  private static let ofEnvironment =
    ProcessInfo.processInfo.environment[variable].flatMap(wholeNumber) ?? available

  /// A whole number from 1 to a million.
  private static func wholeNumber(_ text: String) -> Int? {
    Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
  }
}
