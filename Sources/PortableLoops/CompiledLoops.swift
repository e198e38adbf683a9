import NetworkLoops

/// The inner loops of networks as this target's settings compile them.
///
/// The same files make a target for each level of processors: `PortableLoops` for all of them, `V3Loops`
/// and `V4Loops` for those that have the instructions of x86-64-v3 and x86-64-v4. Three settings tell them
/// apart: `PORTABLE`, registers of four numbers; `WIDE`, 32 registers of sixteen numbers, instead of 16 of
/// eight; `UNFUSED`, a product and a sum are rounded one after the other.
package enum CompiledLoops: NumericLoops {}
