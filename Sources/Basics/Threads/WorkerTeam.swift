import CProcessor
import Glibc
import Synchronization

/// Threads that stay awake for a moment after each piece of work.
///
/// The steps of a training follow each other within some ten microseconds; waking a thread that sleeps
/// takes longer than that. A helper therefore looks for new work for about a tenth of a millisecond
/// before it sleeps.
final class WorkerTeam: Sendable {
  /// The shared state of the threads; they hold it, not the team.
  private final class Board: @unchecked Sendable {
    /// Counts pieces of work; a new number is the sign to start.
    let round = Atomic<Int>(0)
    let nextTask = Atomic<Int>(0)
    /// How many helpers are not done with the current work.
    let busy = Atomic<Int>(0)
    let isDismissed = Atomic<Bool>(false)
    /// How many helpers sleep, or are about to.
    let sleeping = Atomic<Int>(0)
    /// Changed for whoever sleeps.
    let alarm = Monitor(())
    /// Written before the round changes and read after that.
    var tasks = 0
    var body: (@Sendable (Int, Int) -> Void)?

    func work(as worker: Int) {
      guard let body else { return }
      while true {
        let task = nextTask.wrappingAdd(1, ordering: .relaxed).oldValue
        guard task < tasks else { return }
        body(task, worker)
      }
    }

    /// Waits until the round is another one.
    func awaitRound(after old: Int) -> Int {
      for _ in 0..<4_000 {
        let current = round.load(ordering: .acquiring)
        if current != old { return current }
        solum_pause()
      }
      sleeping.wrappingAdd(1, ordering: .sequentiallyConsistent)
      defer { sleeping.wrappingSubtract(1, ordering: .sequentiallyConsistent) }
      let found = alarm.wait { _ in
        let current = round.load(ordering: .sequentiallyConsistent)
        return current == old ? nil : current
      }
      return found ?? round.load(ordering: .acquiring)
    }

    /// Starts a new round, waking whoever sleeps.
    func startRound() {
      round.wrappingAdd(1, ordering: .sequentiallyConsistent)
      guard sleeping.load(ordering: .sequentiallyConsistent) > 0 else { return }
      alarm.update { _ in }
    }
  }

  private let board = Board()
  private let helpers: Int

  /// Starts so many threads beside the calling one, at least one.
  ///
  /// - Throws: ``SystemError`` where a thread cannot be started; none stays behind then.
  init(helpers: Int) throws {
    self.helpers = helpers
    do {
      for worker in 1...max(1, helpers) { try start(worker) }
    } catch {
      dismiss()
      throw error
    }
  }

  private func start(_ worker: Int) throws {
    _ = try SystemThread(name: "solum-worker-\(worker)") { [board] in
      var round = 0
      while true {
        round = board.awaitRound(after: round)
        if board.isDismissed.load(ordering: .acquiring) { return }
        board.work(as: worker)
        board.busy.wrappingSubtract(1, ordering: .releasing)
      }
    }
  }

  /// Does every task once on all threads, and returns when all are done.
  func run(_ tasks: Int, _ body: @Sendable (_ task: Int, _ worker: Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      board.tasks = tasks
      board.body = body
      board.nextTask.store(0, ordering: .relaxed)
      board.busy.store(helpers, ordering: .relaxed)
      board.startRound()
      board.work(as: 0)
      var turns = 0
      while board.busy.load(ordering: .acquiring) > 0 {
        turns += 1
        if turns % 256 == 0 { sched_yield() } else { solum_pause() }
      }
      board.body = nil
    }
  }

  /// Ends the threads.
  func dismiss() {
    board.isDismissed.store(true, ordering: .releasing)
    board.startRound()
  }
}
