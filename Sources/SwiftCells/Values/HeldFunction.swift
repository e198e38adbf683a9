/// A function of Swift that an object holds.
///
/// Handed over by itself a function gets another form, and the object would go on holding the first.
struct HeldFunction<Input, Output> {
  let call: (Input) throws -> Output
}
