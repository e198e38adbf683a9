/// How the learning rate changes while a network trains, after the warm-up where there is one.
public enum Schedule: Equatable, Sendable {
  /// It stays as it is.
  case constant
  /// It falls along half a cosine to zero. Loshchilov & Hutter (2017), arXiv 1608.03983.
  case cosine
  /// It is multiplied by `factor` (between 0 and 1) after every so many epochs.
  case step(every: Int, factor: Double)
  /// It is multiplied by `factor` (between 0 and 1) after `patience` epochs in which the validation
  /// loss, or the training loss where there is none, did not get smaller.
  case plateau(factor: Double, patience: Int)
}
