/// How the learning rate changes while a network trains.
public enum Schedule: Equatable, Sendable {
  /// It stays as it is.
  case constant
  /// It rises in a straight line over the first part of all steps (`warmUp`, from 0 to below 1), then
  /// falls along half a cosine to zero. Loshchilov & Hutter (2017), arXiv 1608.03983.
  case cosine(warmUp: Double)
  /// It is multiplied by `factor` (between 0 and 1) after `patience` epochs in which the validation
  /// loss, or the training loss where there is none, did not get smaller.
  case plateau(factor: Double, patience: Int)
}
