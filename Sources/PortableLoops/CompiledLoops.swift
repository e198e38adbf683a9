import CProcessor
import NetworkLoops

/// The inner loops of networks as this target's settings compile them.
///
/// The same files make two targets: `NativeLoops` may use every instruction of the machine it was built
/// on, `PortableLoops` only those that every processor of the family has.
package enum CompiledLoops: NumericLoops {
  package static var canRun: Bool {
    let needed = solum_compiled_features()
    return solum_processor_features() & needed == needed
  }
}
