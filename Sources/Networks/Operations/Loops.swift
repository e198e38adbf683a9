import Foundation
import NativeLoops
import NetworkLoops
import PortableLoops

/// The inner loops: those for the machine the library was built on where this processor can run them,
/// else those that run everywhere.
///
/// The environment variable `SOLUM_LOOPS=portable` chooses the latter.
let loops: any NumericLoops.Type = {
  let wantsPortable = ProcessInfo.processInfo.environment["SOLUM_LOOPS"] == "portable"
  if NativeLoops.CompiledLoops.canRun, !wantsPortable { return NativeLoops.CompiledLoops.self }
  return PortableLoops.CompiledLoops.self
}()
