import Basics
import NetworkLoops
import PortableLoops

#if arch(x86_64)
import V3Loops
import V4Loops
#endif

/// The inner loops for this processor.
let loops = compiledLoops(for: .used)

/// The inner loops for a level of processors.
package func compiledLoops(for level: ProcessorLevel) -> any NumericLoops.Type {
  #if arch(x86_64)
  switch level {
  case .portable: PortableLoops.CompiledLoops.self
  case .v3: V3Loops.CompiledLoops.self
  case .v4: V4Loops.CompiledLoops.self
  }
  #else
  PortableLoops.CompiledLoops.self
  #endif
}
