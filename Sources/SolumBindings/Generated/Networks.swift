// Written by `swift run dev bindings` from the declarations of Networks; edit those.
import Basics
import Display
import Figures
import Networks
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Networks gives to cells.
  func addNetworks() {
    type(
      Networks.Activate.self, name: "Activate",
      documentation: #"""
      An activation of every number, as a layer of its own, for example after `BatchNorm`.

      Shapes: in any, out the same.
      """#,
      addNetworksActivate)
    type(
      Networks.Activation.self, name: "Activation",
      documentation: #"""
      The function applied to every output of a layer.

      Source of the names and of the constants: the definitions of PyTorch 2 (leaky slope 0.01,
      exponential unit α = 1, exact Gaussian error unit).
      """#,
      addNetworksActivation)
    type(
      Networks.AtDepths.self, name: "AtDepths",
      documentation: #"""
      A list of features repeated at several depths, with a linear map of each depth's own numbers
      added: what was learnt of a site is computed once and then told apart by depth.

      ```swift
      Dense(64)
      AtDepths([[2.5, 0.9], [10, 2.3], [22.5, 3.1]])
      ReLU()
      Conv1D(1, kernel: 1)
      Flatten()
      ```

      Shapes: in `[F]`, out `[F, L]` for `L` depths; weights `[F, K]` for `K` numbers a depth:
      `out[f, l] = in[f] + Σₖ weight[f, k] · depth[l, k]`.
      """#,
      addNetworksAtDepths)
    type(
      Networks.Augmentation.self, name: "Augmentation",
      documentation: #"""
      How windows are varied each time they are learnt from.

      Where the direction of a slope or of the wind matters, and for covariates that hold directions (the
      sine and cosine of the aspect), turned windows are no longer true.

      Source: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89, DOI 10.5194/soil-5-79-2019.
      """#,
      addNetworksAugmentation)
    type(
      Networks.AveragePool1D.self, name: "AveragePool1D",
      documentation: #"""
      The mean of every stretch of a series.

      Shapes: in `[C, L]`, out `[C, ⌊(L − size) / stride⌋ + 1]`; positions left over at the end are not used.
      Source: LeCun et al. (1989), DOI 10.1162/neco.1989.1.4.541.
      """#,
      addNetworksAveragePool1D)
    type(
      Networks.AveragePool2D.self, name: "AveragePool2D",
      documentation: #"""
      The mean of every field of rows and columns.

      Shapes: in `[C, H, W]`, out `[C, ⌊(H − size) / stride⌋ + 1, ⌊(W − size) / stride⌋ + 1]`; rows and columns
      left over at the bottom and the right are not used.
      Source: LeCun et al. (1989), DOI 10.1162/neco.1989.1.4.541.
      """#,
      addNetworksAveragePool2D)
    type(
      Networks.BatchNorm.self, name: "BatchNorm",
      documentation: #"""
      Brings every channel to mean 0 and variance 1 over the batch, then scales and shifts it.

      While the network learns, mean and variance are those of the batch; a running mean of them (a tenth
      of each new batch) serves predictions and frozen layers. A constant 1e-5 is added to the variance.

      Shapes: in `[C, …]` or `[F]`, out the same.
      Source: Ioffe & Szegedy (2015), Batch normalization, ICML, arXiv 1502.03167.
      """#,
      addNetworksBatchNorm)
    type(
      Networks.Branch.self, name: "Branch",
      documentation: #"""
      Layers one after the other, as one branch of `Branches`.

      Shapes: in any, out what the last layer gives.
      """#,
      addNetworksBranch)
    type(
      Networks.Branches.self, name: "Branches",
      documentation: #"""
      Several rows of layers side by side on the same input, brought together at the end.

      ```swift
      Branches(.sum) {
        Branch { Channels(0..<10); Conv2D(32, kernel: 3, activation: .relu); GlobalAveragePool2D(); Dense(64) }
        Branch { Channels(10..<20); Conv2D(32, kernel: 3, activation: .relu); GlobalAveragePool2D(); Dense(64) }
      }
      ```

      Shapes: with `.sum` all branches give the same shape, which comes out; with `.concatenation` the
      channels stand one after the other and all other directions must agree.
      Source: Szegedy et al. (2015), Going deeper with convolutions, DOI 10.1109/CVPR.2015.7298594.
      """#,
      addNetworksBranches)
    type(
      Networks.Branches.Union.self, name: "Branches.Union",
      documentation: "How branches are brought together.",
      addNetworksBranches_Union)
    type(
      Networks.Center.self, name: "Center",
      documentation: #"""
      The middle cell of a window: the values of the covariates at the site itself.

      Beside convolutions in a branch of its own it brings point covariates, and where the depth is a
      channel the depth, to the dense layers:

      ```swift
      Branches(.concatenation) {
        Branch { Conv2D(16, kernel: 3, activation: .relu); GlobalAveragePool2D() }
        Branch { Center(); Dense(16, activation: .relu) }
      }
      Dense(64, activation: .relu)
      ```

      Shapes: in `[C, H, W]` or `[C, L]` with odd `H`, `W` and `L`, out `[C]`.
      """#,
      addNetworksCenter)
    type(
      Networks.Channels.self, name: "Channels",
      documentation: #"""
      Some channels of the input, for example those of one group of covariates.

      Shapes: in `[C, …]`, out `[count of the range, …]`.
      """#,
      addNetworksChannels)
    type(
      Networks.Conv1D.self, name: "Conv1D",
      documentation: #"""
      A convolution along a series, for example along the bands of a spectrum.

      Shapes: in `[C, L]`, out `[filters, L']` with `L' = ⌊(L − (kernel − 1) dilation − 1) / stride⌋ + 1` for
      valid padding and `⌈L / stride⌉` for same padding.
      Source: Waibel et al. (1989), DOI 10.1109/29.21701.
      """#,
      addNetworksConv1D)
    type(
      Networks.Conv2D.self, name: "Conv2D",
      documentation: #"""
      A convolution over rows and columns.

      Shapes: in `[C, H, W]`, out `[filters, H', W']` with `H' = ⌊(H − (kernel − 1) dilation − 1) / stride⌋ + 1`
      for valid padding and `⌈H / stride⌉` for same padding; `W'` likewise.
      Source: LeCun et al. (1989), DOI 10.1162/neco.1989.1.4.541.
      """#,
      addNetworksConv2D)
    type(
      Networks.Dense.self, name: "Dense",
      documentation: #"""
      A weighted sum of all inputs for every output.

      Shapes: in `[F]`, out `[units]`.
      Source: Rumelhart, Hinton & Williams (1986), DOI 10.1038/323533a0.
      """#,
      addNetworksDense)
    type(
      Networks.DepthwiseConv2D.self, name: "DepthwiseConv2D",
      documentation: #"""
      A convolution of every channel on its own, the first half of a depthwise separable convolution; a
      `Conv2D` with kernel 1 after it mixes the channels.

      Shapes: in `[C, H, W]`, out `[C · multiplier, H', W']` with `H'` and `W'` as of `Conv2D`. The outputs of
      one channel stand together.
      Source: Sifre & Mallat (2014), Rigid-motion scattering for texture classification, arXiv 1403.1687;
      Chollet (2017), DOI 10.1109/CVPR.2017.195.
      """#,
      addNetworksDepthwiseConv2D)
    type(
      Networks.Dropout.self, name: "Dropout",
      documentation: #"""
      Sets a share of all numbers to zero while the network learns and enlarges the rest to keep the
      mean; does nothing when it predicts.

      Shapes: in any, out the same.
      Source: Srivastava et al. (2014), JMLR 15, 1929–1958.
      """#,
      addNetworksDropout)
    type(
      Networks.Flatten.self, name: "Flatten",
      documentation: #"""
      All numbers of a sample as one list, channel by channel, so that a dense layer can follow.

      Shapes: in any, out `[F]`.
      """#,
      addNetworksFlatten)
    type(
      Networks.Freezing.self, name: "Freezing",
      documentation: "Which layers keep their weights while a network trains on.",
      addNetworksFreezing)
    type(
      Networks.GlobalAveragePool2D.self, name: "GlobalAveragePool2D",
      documentation: #"""
      The mean of every channel over all rows and columns.

      Shapes: in `[C, H, W]`, out `[C]`.
      Source: Lin, Chen & Yan (2014), arXiv 1312.4400.
      """#,
      addNetworksGlobalAveragePool2D)
    protocolType(
      (any Networks.Layer).self, name: "Layer",
      documentation: #"""
      One step of a network, as a recipe without weights.

      A layer knows its arguments and which shape comes out for which shape goes in; a network gives it
      weights. Letters of shapes: `C` channels, `H` rows, `W` columns, `L` positions, `F` features.
      """#,
      conforms: { $0 is any Networks.Layer.Type }, advice: "put its layers together, in a network or in a function that gives some",
      addNetworksLayer)
    type(
      Networks.LayerNorm.self, name: "LayerNorm",
      documentation: #"""
      Brings all numbers of a sample to mean 0 and variance 1, then scales and shifts each of them.

      Shapes: in any, out the same. A constant 1e-5 is added to the variance.
      Source: Ba, Kiros & Hinton (2016), Layer normalization, arXiv 1607.06450.
      """#,
      addNetworksLayerNorm)
    type(
      Networks.Loss.self, name: "Loss",
      documentation: "What training makes small. A target that is missing (not a number) takes no part.",
      addNetworksLoss)
    type(
      Networks.MaxPool1D.self, name: "MaxPool1D",
      documentation: #"""
      The largest value of every stretch of a series.

      Shapes: in `[C, L]`, out `[C, ⌊(L − size) / stride⌋ + 1]`; positions left over at the end are not used.
      Source: Zhou & Chellappa (1988), DOI 10.1109/ICNN.1988.23914.
      """#,
      addNetworksMaxPool1D)
    type(
      Networks.MaxPool2D.self, name: "MaxPool2D",
      documentation: #"""
      The largest value of every field of rows and columns.

      Shapes: in `[C, H, W]`, out `[C, ⌊(H − size) / stride⌋ + 1, ⌊(W − size) / stride⌋ + 1]`; rows and columns
      left over at the bottom and the right are not used.
      Source: Zhou & Chellappa (1988), DOI 10.1109/ICNN.1988.23914.
      """#,
      addNetworksMaxPool2D)
    type(
      Networks.Network.self, name: "Network",
      documentation: #"""
      Layers with weights.

      ```swift
      let network = try Network(input: [1, 200], seed: 1) {
        Conv1D(16, kernel: 9, activation: .relu)
        MaxPool1D(2)
        Flatten()
        Dense(1)
      }
      try network.fit(TrainingData(spectra, targets: carbon), options: TrainingOptions(epochs: 50))
      network.predict(spectra).column
      ```

      A network is a reference: training changes the weights of every holder; `copy()` makes an
      independent one. Weights are read and written whole, so that a network may be used from several
      threads; a training that fails or is stopped leaves them as they were.
      """#,
      addNetworksNetwork)
    type(
      Networks.NetworkFileProblem.self, name: "NetworkFileProblem",
      documentation: "What can be wrong with a file of a network.",
      addNetworksNetworkFileProblem)
    type(
      Networks.NetworkSummary.self, name: "NetworkSummary",
      documentation: "The layers of a network with the shapes between them and the count of their weights.",
      addNetworksNetworkSummary)
    type(
      Networks.NetworkSummary.Row.self, name: "NetworkSummary.Row",
      documentation: "One layer of the summary.",
      addNetworksNetworkSummary_Row)
    type(
      Networks.NetworksError.self, name: "NetworksError",
      documentation: "What can go wrong when a network is defined, trained, used or stored.",
      addNetworksNetworksError)
    type(
      Networks.Optimizer.self, name: "Optimizer",
      documentation: "How the weights follow the gradient.",
      addNetworksOptimizer)
    type(
      Networks.Padding.self, name: "Padding",
      documentation: "What a convolution does at the edges of a window.",
      addNetworksPadding)
    type(
      Networks.PossibleLayerArgument.self, name: "PossibleLayerArgument",
      documentation: "What an argument of a layer may be.",
      addNetworksPossibleLayerArgument)
    type(
      Networks.PossibleLayerInput.self, name: "PossibleLayerInput",
      documentation: "What a layer can take as its input.",
      addNetworksPossibleLayerInput)
    type(
      Networks.PossibleLayerInput.Direction.self, name: "PossibleLayerInput.Direction",
      documentation: "A direction of an input.",
      addNetworksPossibleLayerInput_Direction)
    type(
      Networks.PossibleNetworkOption.self, name: "PossibleNetworkOption",
      documentation: "What an option of a network or of its training may be.",
      addNetworksPossibleNetworkOption)
    type(
      Networks.ReLU.self, name: "ReLU",
      documentation: #"""
      `max(0, x)` of every number, as a layer of its own.

      Shapes: in any, out the same.
      Source: Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines, ICML.
      """#,
      addNetworksReLU)
    type(
      Networks.Reshape.self, name: "Reshape",
      documentation: #"""
      The same numbers under another shape, for example to cut one list into the parts of several inputs.

      A network takes one list a sample. Several inputs are written one after the other in it and taken
      apart by `Channels` and this layer:

      ```swift
      Branches(.concatenation) {
        Branch { Channels(0..<810); Reshape([10, 9, 9]); Conv2D(16, kernel: 3); Flatten() }  // a window
        Branch { Channels(810..<1_024); Reshape([1, 214]); Conv1D(8, kernel: 5); Flatten() } // a spectrum
        Branch { Channels(1_024..<1_026) }                                                   // the depth
      }
      ```

      Shapes: in any, out the one that is given; both hold equally many numbers, last direction fastest.
      """#,
      addNetworksReshape)
    type(
      Networks.Residual.self, name: "Residual",
      documentation: #"""
      Layers whose output is added to their input, so that they learn only the difference.

      ```swift
      Residual {
        Conv2D(32, kernel: 3, padding: .same, activation: .relu)
        Conv2D(32, kernel: 3, padding: .same)
      }
      ReLU()
      ```

      Shapes: in any, out the same; the layers inside must give back the shape they receive.
      Source: He et al. (2016), Deep residual learning, CVPR, DOI 10.1109/CVPR.2016.90.
      """#,
      addNetworksResidual)
    type(
      Networks.Schedule.self, name: "Schedule",
      documentation: "How the learning rate changes while a network trains, after the warm-up where there is one.",
      addNetworksSchedule)
    type(
      Networks.Shape.self, name: "Shape",
      documentation: #"""
      The size of one sample in every direction, without the count of samples.

      Letters: `C` channels, `H` rows, `W` columns, `L` positions along a profile or series, `F` features.
      A window is `[C, H, W]`, a series `[C, L]`, a plain list of numbers `[F]`.
      """#,
      literals: [.array(of: Int.self) { (list: [Int]) in
        Networks.Shape(list)
      }],
      addNetworksShape)
    type(
      Networks.SpatialDropout.self, name: "SpatialDropout",
      documentation: #"""
      Sets whole channels to zero while the network learns and enlarges the rest to keep the mean; does
      nothing when it predicts.

      Neighbouring cells of a window are alike, so that dropping single ones leaves what they say; this
      layer drops a channel everywhere.

      Shapes: in `[C, …]`, out the same.
      Source: Tompson et al. (2015), DOI 10.1109/CVPR.2015.7298664.
      """#,
      addNetworksSpatialDropout)
    type(
      Networks.Tensor.self, name: "Tensor",
      documentation: #"""
      Numbers in row-major order with the size of every direction; the first direction counts samples.

      Numbers are kept in single precision; a missing one is not a number.
      """#,
      addNetworksTensor)
    type(
      Networks.TrainingData.self, name: "TrainingData",
      documentation: "Inputs with their targets.",
      addNetworksTrainingData)
    type(
      Networks.TrainingHistory.self, name: "TrainingHistory",
      documentation: "The losses of a training, epoch by epoch.",
      addNetworksTrainingHistory)
    type(
      Networks.TrainingOptions.self, name: "TrainingOptions",
      documentation: "How a network is trained.",
      addNetworksTrainingOptions)
    type(
      Networks.WeightArray.self, name: "WeightArray",
      documentation: "One weight array of a network, by name.",
      addNetworksWeightArray)
  }
}

private func addNetworksActivate(_ type: TypeRegistrar<Networks.Activate>) {
  type.property(
    "activation",
    documentation: "The function.") { (value: Networks.Activate) throws -> Networks.Activation in value.activation }
  type.initializer(
    Parameter(nil, Networks.Activation.self, name: "activation"),
    documentation: #"""
    Makes the layer.

    - Parameter activation: The function applied to every number.
    """#) { (a0: Networks.Activation) throws -> Networks.Activate in
    Networks.Activate(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Activate) throws -> String in value.description }
}

private func addNetworksActivation(_ type: TypeRegistrar<Networks.Activation>) {
  type.enumCase(
    "none",
    documentation: "The value itself.") { () -> Networks.Activation in Networks.Activation.none }
  type.enumCase(
    "relu",
    documentation: "`max(0, x)`. Nair & Hinton (2010), ICML, 807–814.") { () -> Networks.Activation in Networks.Activation.relu }
  type.enumCase(
    "leakyReLU",
    documentation: "`x` above zero and `0.01 x` below. Maas, Hannun & Ng (2013), ICML workshop on deep learning.") { () -> Networks.Activation in Networks.Activation.leakyReLU }
  type.enumCase(
    "elu",
    documentation: "`x` above zero and `exp(x) − 1` below. Clevert et al. (2016), arXiv 1511.07289.") { () -> Networks.Activation in Networks.Activation.elu }
  type.enumCase(
    "gelu",
    documentation: "`x Φ(x)` with the normal distribution function Φ. Hendrycks & Gimpel (2016), arXiv 1606.08415.") { () -> Networks.Activation in Networks.Activation.gelu }
  type.enumCase(
    "silu",
    documentation: "`x / (1 + exp(−x))`. Elfwing, Uchibe & Doya (2018), DOI 10.1016/j.neunet.2017.12.012.") { () -> Networks.Activation in Networks.Activation.silu }
  type.enumCase(
    "tanh",
    documentation: "The hyperbolic tangent.") { () -> Networks.Activation in Networks.Activation.tanh }
  type.enumCase(
    "sigmoid",
    documentation: "`1 / (1 + exp(−x))`.") { () -> Networks.Activation in Networks.Activation.sigmoid }
  type.enumCase(
    "softplus",
    documentation: "`log(1 + exp(x))`: smooth and always positive.") { () -> Networks.Activation in Networks.Activation.softplus }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.Activation? in
    Networks.Activation(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.Activation) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.Activation] in Networks.Activation.allCases }
}

private func addNetworksAtDepths(_ type: TypeRegistrar<Networks.AtDepths>) {
  type.property(
    "depths",
    documentation: "The numbers of every depth, best scaled to about −1 … 1.") { (value: Networks.AtDepths) throws -> [[Double]] in value.depths }
  type.initializer(
    Parameter(nil, [[Double]].self, name: "depths"),
    documentation: #"""
    Makes the layer.

    - Parameter depths: The numbers of every depth, as many for each.
    """#) { (a0: [[Double]]) throws -> Networks.AtDepths in
    Networks.AtDepths(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.AtDepths) throws -> String in value.description }
}

private func addNetworksAugmentation(_ type: TypeRegistrar<Networks.Augmentation>) {
  type.enumCase(
    "none",
    documentation: "They are taken as they are.") { () -> Networks.Augmentation in Networks.Augmentation.none }
  type.enumCase(
    "flips",
    documentation: "Each is mirrored left to right, top to bottom, both or not at all, with equal chances.") { () -> Networks.Augmentation in Networks.Augmentation.flips }
  type.enumCase(
    "rotations",
    documentation: "Each is turned by 0, 90, 180 or 270 degrees with equal chances; needs as many rows as columns.") { () -> Networks.Augmentation in Networks.Augmentation.rotations }
  type.enumCase(
    "flipsAndRotations",
    documentation: "Each is turned and mirrored in one of eight ways with equal chances; needs as many rows as columns.") { () -> Networks.Augmentation in Networks.Augmentation.flipsAndRotations }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.Augmentation? in
    Networks.Augmentation(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.Augmentation) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.Augmentation] in Networks.Augmentation.allCases }
}

private func addNetworksAveragePool1D(_ type: TypeRegistrar<Networks.AveragePool1D>) {
  type.property(
    "size",
    documentation: "Positions of a stretch.") { (value: Networks.AveragePool1D) throws -> Int in value.size }
  type.property(
    "stride",
    documentation: "Positions from one stretch to the next.") { (value: Networks.AveragePool1D) throws -> Int in value.stride }
  type.initializer(
    Parameter(nil, Int.self, name: "size"),
    Parameter("stride", Int?.self, default: "nil") { () throws -> Int? in nil },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - size: Positions of a stretch; at least 1.
      - stride: Positions from one stretch to the next, or `nil` for stretches side by side.
    """#) { (a0: Int, a1: Int?) throws -> Networks.AveragePool1D in
    Networks.AveragePool1D(a0, stride: a1)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.AveragePool1D) throws -> String in value.description }
}

private func addNetworksAveragePool2D(_ type: TypeRegistrar<Networks.AveragePool2D>) {
  type.property(
    "size",
    documentation: "Rows and columns of a field.") { (value: Networks.AveragePool2D) throws -> Int in value.size }
  type.property(
    "stride",
    documentation: "Rows and columns from one field to the next.") { (value: Networks.AveragePool2D) throws -> Int in value.stride }
  type.initializer(
    Parameter(nil, Int.self, name: "size"),
    Parameter("stride", Int?.self, default: "nil") { () throws -> Int? in nil },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - size: Rows and columns of a field; at least 1.
      - stride: Rows and columns from one field to the next, or `nil` for fields side by side.
    """#) { (a0: Int, a1: Int?) throws -> Networks.AveragePool2D in
    Networks.AveragePool2D(a0, stride: a1)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.AveragePool2D) throws -> String in value.description }
}

private func addNetworksBatchNorm(_ type: TypeRegistrar<Networks.BatchNorm>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.BatchNorm in
    Networks.BatchNorm()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.BatchNorm) throws -> String in value.description }
}

private func addNetworksBranch(_ type: TypeRegistrar<Networks.Branch>) {
  type.property(
    "layers",
    documentation: "The layers, first to last.") { (value: Networks.Branch) throws -> [any Networks.Layer] in value.layers }
  type.initializer(
    Parameter<[any Networks.Layer]>.builder(
      nil, (any Networks.Layer).self, name: "layers", builder: "LayerBuilder"),
    documentation: #"""
    Makes the branch.

    - Parameter layers: The layers, first to last.
    """#) { (a0: [any Networks.Layer]) throws -> Networks.Branch in
    Networks.Branch({ a0 })
  }
  type.property(
    "description",
    documentation: "The branch as it is written in a cell, on one line.") { (value: Networks.Branch) throws -> String in value.description }
}

private func addNetworksBranches(_ type: TypeRegistrar<Networks.Branches>) {
  type.property(
    "union",
    documentation: "How the branches are brought together.") { (value: Networks.Branches) throws -> Networks.Branches.Union in value.union }
  type.property(
    "branches",
    documentation: "The branches.") { (value: Networks.Branches) throws -> [any Networks.Layer] in value.branches }
  type.initializer(
    Parameter(nil, Networks.Branches.Union.self, name: "union"),
    Parameter<[any Networks.Layer]>.builder(
      nil, (any Networks.Layer).self, name: "branches", builder: "LayerBuilder"),
    documentation: #"""
    Makes the layer.

    - Parameters:
      - union: How the branches are brought together.
      - branches: The branches; each is a `Branch` or a single layer.
    """#) { (a0: Networks.Branches.Union, a1: [any Networks.Layer]) throws -> Networks.Branches in
    Networks.Branches(a0, { a1 })
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell, on one line.") { (value: Networks.Branches) throws -> String in value.description }
}

private func addNetworksBranches_Union(_ type: TypeRegistrar<Networks.Branches.Union>) {
  type.enumCase(
    "sum",
    documentation: "Element by element.") { () -> Networks.Branches.Union in Networks.Branches.Union.sum }
  type.enumCase(
    "concatenation",
    documentation: "One after the other along the channels.") { () -> Networks.Branches.Union in Networks.Branches.Union.concatenation }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.Branches.Union? in
    Networks.Branches.Union(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.Branches.Union) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.Branches.Union] in Networks.Branches.Union.allCases }
}

private func addNetworksCenter(_ type: TypeRegistrar<Networks.Center>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.Center in
    Networks.Center()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Center) throws -> String in value.description }
}

private func addNetworksChannels(_ type: TypeRegistrar<Networks.Channels>) {
  type.property(
    "range",
    documentation: "The channels that are kept, counted from 0.") { (value: Networks.Channels) throws -> Range<Int> in value.range }
  type.initializer(
    Parameter(nil, Range<Int>.self, name: "range"),
    documentation: #"""
    Makes the layer.

    - Parameter range: The channels that are kept, counted from 0.
    """#) { (a0: Range<Int>) throws -> Networks.Channels in
    Networks.Channels(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Channels) throws -> String in value.description }
}

private func addNetworksConv1D(_ type: TypeRegistrar<Networks.Conv1D>) {
  type.property(
    "filters",
    documentation: "How many channels come out.") { (value: Networks.Conv1D) throws -> Int in value.filters }
  type.property(
    "kernel",
    documentation: "Positions of the kernel.") { (value: Networks.Conv1D) throws -> Int in value.kernel }
  type.property(
    "stride",
    documentation: "Positions from one output to the next.") { (value: Networks.Conv1D) throws -> Int in value.stride }
  type.property(
    "padding",
    documentation: "What happens at the ends.") { (value: Networks.Conv1D) throws -> Networks.Padding in value.padding }
  type.property(
    "dilation",
    documentation: "Positions from one kernel element to the next.") { (value: Networks.Conv1D) throws -> Int in value.dilation }
  type.property(
    "groups",
    documentation: "Into how many groups the channels are cut; each output sees only its group's inputs.") { (value: Networks.Conv1D) throws -> Int in value.groups }
  type.property(
    "activation",
    documentation: "The function applied to every output.") { (value: Networks.Conv1D) throws -> Networks.Activation in value.activation }
  type.initializer(
    Parameter(nil, Int.self, name: "filters"),
    Parameter("kernel", Int.self),
    Parameter("stride", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("padding", Networks.Padding.self, default: ".valid") { () throws -> Networks.Padding in .valid },
    Parameter("dilation", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("groups", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("activation", Networks.Activation.self, default: ".none") { () throws -> Networks.Activation in .none },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - filters: How many channels come out; at least 1.
      - kernel: Positions of the kernel; at least 1.
      - stride: Positions from one output to the next; at least 1.
      - padding: What happens at the ends.
      - dilation: Positions from one kernel element to the next; at least 1.
      - groups: Divides the channels that go in and those that come out.
      - activation: The function applied to every output.
    """#) { (a0: Int, a1: Int, a2: Int, a3: Networks.Padding, a4: Int, a5: Int, a6: Networks.Activation) throws -> Networks.Conv1D in
    Networks.Conv1D(a0, kernel: a1, stride: a2, padding: a3, dilation: a4, groups: a5, activation: a6)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Conv1D) throws -> String in value.description }
}

private func addNetworksConv2D(_ type: TypeRegistrar<Networks.Conv2D>) {
  type.property(
    "filters",
    documentation: "How many channels come out.") { (value: Networks.Conv2D) throws -> Int in value.filters }
  type.property(
    "kernel",
    documentation: "Rows and columns of the kernel.") { (value: Networks.Conv2D) throws -> Int in value.kernel }
  type.property(
    "stride",
    documentation: "Rows and columns from one output to the next.") { (value: Networks.Conv2D) throws -> Int in value.stride }
  type.property(
    "padding",
    documentation: "What happens at the edges.") { (value: Networks.Conv2D) throws -> Networks.Padding in value.padding }
  type.property(
    "dilation",
    documentation: "Rows and columns from one kernel element to the next.") { (value: Networks.Conv2D) throws -> Int in value.dilation }
  type.property(
    "groups",
    documentation: "Into how many groups the channels are cut; each output sees only its group's inputs.") { (value: Networks.Conv2D) throws -> Int in value.groups }
  type.property(
    "activation",
    documentation: "The function applied to every output.") { (value: Networks.Conv2D) throws -> Networks.Activation in value.activation }
  type.initializer(
    Parameter(nil, Int.self, name: "filters"),
    Parameter("kernel", Int.self),
    Parameter("stride", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("padding", Networks.Padding.self, default: ".valid") { () throws -> Networks.Padding in .valid },
    Parameter("dilation", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("groups", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("activation", Networks.Activation.self, default: ".none") { () throws -> Networks.Activation in .none },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - filters: How many channels come out; at least 1.
      - kernel: Rows and columns of the kernel; at least 1.
      - stride: Rows and columns from one output to the next; at least 1.
      - padding: What happens at the edges.
      - dilation: Rows and columns from one kernel element to the next; at least 1.
      - groups: Divides the channels that go in and those that come out.
      - activation: The function applied to every output.
    """#) { (a0: Int, a1: Int, a2: Int, a3: Networks.Padding, a4: Int, a5: Int, a6: Networks.Activation) throws -> Networks.Conv2D in
    Networks.Conv2D(a0, kernel: a1, stride: a2, padding: a3, dilation: a4, groups: a5, activation: a6)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Conv2D) throws -> String in value.description }
}

private func addNetworksDense(_ type: TypeRegistrar<Networks.Dense>) {
  type.property(
    "units",
    documentation: "How many numbers come out.") { (value: Networks.Dense) throws -> Int in value.units }
  type.property(
    "activation",
    documentation: "The function applied to every output.") { (value: Networks.Dense) throws -> Networks.Activation in value.activation }
  type.initializer(
    Parameter(nil, Int.self, name: "units"),
    Parameter("activation", Networks.Activation.self, default: ".none") { () throws -> Networks.Activation in .none },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - units: How many numbers come out; at least 1.
      - activation: The function applied to every output.
    """#) { (a0: Int, a1: Networks.Activation) throws -> Networks.Dense in
    Networks.Dense(a0, activation: a1)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Dense) throws -> String in value.description }
}

private func addNetworksDepthwiseConv2D(_ type: TypeRegistrar<Networks.DepthwiseConv2D>) {
  type.property(
    "kernel",
    documentation: "Rows and columns of the kernel.") { (value: Networks.DepthwiseConv2D) throws -> Int in value.kernel }
  type.property(
    "multiplier",
    documentation: "How many outputs each channel gives.") { (value: Networks.DepthwiseConv2D) throws -> Int in value.multiplier }
  type.property(
    "stride",
    documentation: "Rows and columns from one output to the next.") { (value: Networks.DepthwiseConv2D) throws -> Int in value.stride }
  type.property(
    "padding",
    documentation: "What happens at the edges.") { (value: Networks.DepthwiseConv2D) throws -> Networks.Padding in value.padding }
  type.property(
    "dilation",
    documentation: "Rows and columns from one kernel element to the next.") { (value: Networks.DepthwiseConv2D) throws -> Int in value.dilation }
  type.property(
    "activation",
    documentation: "The function applied to every output.") { (value: Networks.DepthwiseConv2D) throws -> Networks.Activation in value.activation }
  type.initializer(
    Parameter("kernel", Int.self),
    Parameter("multiplier", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("stride", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("padding", Networks.Padding.self, default: ".valid") { () throws -> Networks.Padding in .valid },
    Parameter("dilation", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("activation", Networks.Activation.self, default: ".none") { () throws -> Networks.Activation in .none },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - kernel: Rows and columns of the kernel; at least 1.
      - multiplier: How many outputs each channel gives; at least 1.
      - stride: Rows and columns from one output to the next; at least 1.
      - padding: What happens at the edges.
      - dilation: Rows and columns from one kernel element to the next; at least 1.
      - activation: The function applied to every output.
    """#) { (a0: Int, a1: Int, a2: Int, a3: Networks.Padding, a4: Int, a5: Networks.Activation) throws -> Networks.DepthwiseConv2D in
    Networks.DepthwiseConv2D(kernel: a0, multiplier: a1, stride: a2, padding: a3, dilation: a4, activation: a5)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.DepthwiseConv2D) throws -> String in value.description }
}

private func addNetworksDropout(_ type: TypeRegistrar<Networks.Dropout>) {
  type.property(
    "rate",
    documentation: "The share that is set to zero.") { (value: Networks.Dropout) throws -> Double in value.rate }
  type.initializer(
    Parameter(nil, Double.self, name: "rate"),
    documentation: #"""
    Makes the layer.

    - Parameter rate: The share that is set to zero, from 0 to below 1.
    """#) { (a0: Double) throws -> Networks.Dropout in
    Networks.Dropout(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Dropout) throws -> String in value.description }
}

private func addNetworksFlatten(_ type: TypeRegistrar<Networks.Flatten>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.Flatten in
    Networks.Flatten()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Flatten) throws -> String in value.description }
}

private func addNetworksFreezing(_ type: TypeRegistrar<Networks.Freezing>) {
  type.enumCase(
    "none",
    documentation: "Every layer learns.") { () -> Networks.Freezing in Networks.Freezing.none }
  type.enumCase(
    "convolutions",
    documentation: "Convolutions keep their weights, the layers after them learn.") { () -> Networks.Freezing in Networks.Freezing.convolutions }
  type.enumCase(
    "allButLast",
    documentation: "Only the last layer that has weights learns.") { () -> Networks.Freezing in Networks.Freezing.allButLast }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.Freezing? in
    Networks.Freezing(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.Freezing) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.Freezing] in Networks.Freezing.allCases }
}

private func addNetworksGlobalAveragePool2D(_ type: TypeRegistrar<Networks.GlobalAveragePool2D>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.GlobalAveragePool2D in
    Networks.GlobalAveragePool2D()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.GlobalAveragePool2D) throws -> String in value.description }
}

private func addNetworksLayer(_ type: TypeRegistrar<any Networks.Layer>) {
  type.property(
    "kind",
    documentation: #"The name of the kind of layer, for example `"Conv2D"`."#) { (value: any Networks.Layer) throws -> String in value.kind }
  type.method(
    "outputShape",
    Parameter("for", Networks.Shape.self, name: "input"),
    documentation: #"""
    The shape of the output for one shape of the input.

    - Throws: `NetworksError` where the layer cannot work on that input or where one of its
      arguments has no meaning.
    """#,
    isThrowing: true) { (value: any Networks.Layer, a0: Networks.Shape) throws -> Networks.Shape in
    try value.outputShape(for: a0)
  }
  type.property(
    "kind",
    documentation: "The name of the type.") { (value: any Networks.Layer) throws -> String in value.kind }
  type.property(
    "description",
    documentation: "The name of the type.") { (value: any Networks.Layer) throws -> String in value.description }
}

private func addNetworksLayerNorm(_ type: TypeRegistrar<Networks.LayerNorm>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.LayerNorm in
    Networks.LayerNorm()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.LayerNorm) throws -> String in value.description }
}

private func addNetworksLoss(_ type: TypeRegistrar<Networks.Loss>) {
  type.enumCase(
    "meanSquaredError",
    documentation: "The mean of the squared errors.") { () -> Networks.Loss in Networks.Loss.meanSquaredError }
  type.enumCase(
    "meanAbsoluteError",
    documentation: "The mean of the absolute errors.") { () -> Networks.Loss in Networks.Loss.meanAbsoluteError }
  type.enumCase(
    "huber",
    Parameter("delta", Double.self),
    documentation: #"""
    Half the squared error up to `delta`, then `delta × (|error| − delta / 2)`; `delta` in the unit
    of the target, above zero. Huber (1964), DOI 10.1214/aoms/1177703732.
    """#,
    make: { (a0: Double) throws -> Networks.Loss in
    Networks.Loss.huber(delta: a0)
  },
    match: { (value: Networks.Loss) -> (Double)? in
      if case Networks.Loss.huber(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "logCosh",
    documentation: #"""
    `log cosh(error)`: half the squared error for small errors, the absolute one for large ones,
    smooth throughout. Green (1990), DOI 10.1109/42.52985.
    """#) { () -> Networks.Loss in Networks.Loss.logCosh }
  type.enumCase(
    "quantiles",
    Parameter(nil, [Double].self),
    documentation: #"""
    The pinball loss of several quantiles (each between 0 and 1): the network has one output for each
    target and quantile, all quantiles of the first target first. Koenker & Bassett (1978),
    DOI 10.2307/1913643.
    """#,
    make: { (a0: [Double]) throws -> Networks.Loss in
    Networks.Loss.quantiles(a0)
  },
    match: { (value: Networks.Loss) -> ([Double])? in
      if case Networks.Loss.quantiles(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "gaussian",
    documentation: #"""
    The negative logarithm of a normal density: the network has two outputs for each target, the
    mean and then the logarithm of the variance. Nix & Weigend (1994), DOI 10.1109/ICNN.1994.374138.
    """#) { () -> Networks.Loss in Networks.Loss.gaussian }
}

private func addNetworksMaxPool1D(_ type: TypeRegistrar<Networks.MaxPool1D>) {
  type.property(
    "size",
    documentation: "Positions of a stretch.") { (value: Networks.MaxPool1D) throws -> Int in value.size }
  type.property(
    "stride",
    documentation: "Positions from one stretch to the next.") { (value: Networks.MaxPool1D) throws -> Int in value.stride }
  type.initializer(
    Parameter(nil, Int.self, name: "size"),
    Parameter("stride", Int?.self, default: "nil") { () throws -> Int? in nil },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - size: Positions of a stretch; at least 1.
      - stride: Positions from one stretch to the next, or `nil` for stretches side by side.
    """#) { (a0: Int, a1: Int?) throws -> Networks.MaxPool1D in
    Networks.MaxPool1D(a0, stride: a1)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.MaxPool1D) throws -> String in value.description }
}

private func addNetworksMaxPool2D(_ type: TypeRegistrar<Networks.MaxPool2D>) {
  type.property(
    "size",
    documentation: "Rows and columns of a field.") { (value: Networks.MaxPool2D) throws -> Int in value.size }
  type.property(
    "stride",
    documentation: "Rows and columns from one field to the next.") { (value: Networks.MaxPool2D) throws -> Int in value.stride }
  type.initializer(
    Parameter(nil, Int.self, name: "size"),
    Parameter("stride", Int?.self, default: "nil") { () throws -> Int? in nil },
    documentation: #"""
    Makes the layer.

    - Parameters:
      - size: Rows and columns of a field; at least 1.
      - stride: Rows and columns from one field to the next, or `nil` for fields side by side.
    """#) { (a0: Int, a1: Int?) throws -> Networks.MaxPool2D in
    Networks.MaxPool2D(a0, stride: a1)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.MaxPool2D) throws -> String in value.description }
}

private func addNetworksNetwork(_ type: TypeRegistrar<Networks.Network>) {
  type.property(
    "layers",
    documentation: "The recipe.") { (value: Networks.Network) throws -> [any Networks.Layer] in value.layers }
  type.property(
    "inputShape",
    documentation: "The shape of one sample.") { (value: Networks.Network) throws -> Networks.Shape in value.inputShape }
  type.property(
    "outputShape",
    documentation: "The shape of what comes out for one sample.") { (value: Networks.Network) throws -> Networks.Shape in value.outputShape }
  type.initializer(
    Parameter("input", Networks.Shape.self),
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter<[any Networks.Layer]>.builder(
      "layers", (any Networks.Layer).self, name: "layers", builder: "LayerBuilder"),
    documentation: #"""
    Gives layers weights.

    Weights and biases are drawn evenly within ±1/√(inputs of a unit), as PyTorch does (He et al.
    2015, DOI 10.1109/ICCV.2015.123, with gain √(1/3)).

    - Parameters:
      - input: The shape of one sample.
      - seed: The seed of the first weights.
      - layers: The layers, first to last.
    - Throws: `NetworksError` naming the first layer that cannot work on what it would receive.
    """#,
    isThrowing: true) { (a0: Networks.Shape, a1: Int, a2: [any Networks.Layer]) throws -> Networks.Network in
    try Networks.Network(input: a0, seed: a1, layers: { a2 })
  }
  type.method(
    "copy",
    documentation: "A network with the same layers and weights that learns on its own.") { (value: Networks.Network) throws -> Networks.Network in
    value.copy()
  }
  type.method(
    "freeze",
    Parameter(nil, Networks.Freezing.self, name: "freezing"),
    documentation: #"""
    Keeps the weights of some layers as they are in later trainings; replaces an earlier choice.

    - Parameter freezing: Which layers keep their weights.
    """#) { (value: Networks.Network, a0: Networks.Freezing) throws -> Void in
    value.freeze(a0)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes the network to a file, in the format that the ending of its name says: the weights alone
    (`.safetensors`), which `load(from:)` and Python read, or the whole network (`.onnx`), for programs
    that predict without this library.

    The file is written whole or not at all.

    ```swift
    network.save("soc.safetensors")
    network.save("soc.onnx")
    ```

    Shapes in ONNX: the value `input` is `[N]` and the input shape, `output` is `[N]` and the output
    shape, for any count `N` of samples.
    Source: the format description of huggingface/safetensors; the ONNX specification, operator set 17.

    - Parameter path: The file, for example `"soc.safetensors"`; its folder must exist.
    - Throws: `NetworksError/file(path:problem:)`.
    """#,
    isThrowing: true) { (value: Networks.Network, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.renamedMethod(
    "save",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
  type.renamedMethod(
    "exportONNX",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`, with a name that ends in `.onnx`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
  type.method(
    "load",
    Parameter("from", String.self, name: "path"),
    documentation: #"""
    Takes the weights from a safetensors file written by a network with the same layers.

    - Parameter path: The file.
    - Returns: The text kept beside the weights.
    - Throws: `NetworksError` where the file cannot be read or belongs to another network.
    """#,
    isThrowing: true) { (value: Networks.Network, a0: String) throws -> [String: String] in
    try value.load(from: a0)
  }
  type.method(
    "fit",
    Parameter(nil, Networks.TrainingData.self, name: "data"),
    Parameter("validation", Networks.TrainingData?.self, default: "nil") { () throws -> Networks.TrainingData? in nil },
    Parameter("options", Networks.TrainingOptions.self, default: "TrainingOptions()") { () throws -> Networks.TrainingOptions in Networks.TrainingOptions() },
    Parameter("checkpoint", String?.self, default: "nil") { () throws -> String? in nil },
    documentation: #"""
    Trains the layers that are not frozen.

    - Parameters:
      - data: What is learnt from.
      - validation: What is watched and never learnt from, or `nil`.
      - options: How to train.
      - checkpoint: A file that keeps the state of a long training, or `nil`. Where it exists, the
        training goes on from there, to the same bits as without the break; it is removed at the end.
    - Returns: The losses.
    - Throws: `NetworksError` for data or options that cannot work and where the loss grows
      without bound; `Interrupted` when stopped. The weights then stay as they were.
    """#,
    isThrowing: true) { (value: Networks.Network, a0: Networks.TrainingData, a1: Networks.TrainingData?, a2: Networks.TrainingOptions, a3: String?) throws -> Networks.TrainingHistory in
    try value.fit(a0, validation: a1, options: a2, checkpoint: a3)
  }
  type.method(
    "predict",
    Parameter(nil, Networks.Tensor.self, name: "inputs"),
    documentation: #"""
    What comes out for every sample; `[N]` and the output shape.

    - Parameter inputs: Samples, `[N]` and the network's input shape; no missing values.
    - Returns: What comes out, samples in their order.
    - Throws: `NetworksError` where the inputs have another shape or hold missing values;
      `Interrupted` when stopped.
    """#,
    isThrowing: true) { (value: Networks.Network, a0: Networks.Tensor) throws -> Networks.Tensor in
    try value.predict(a0)
  }
  type.property(
    "parameters",
    documentation: "Every weight array, first layer first.") { (value: Networks.Network) throws -> [Networks.WeightArray] in value.parameters }
  type.property(
    "parameterCount",
    documentation: "How many weights there are.") { (value: Networks.Network) throws -> Int in value.parameterCount }
  type.property(
    "description",
    documentation: "The layers with the shapes between them and the count of their weights.") { (value: Networks.Network) throws -> String in value.description }
  type.property(
    "displayData",
    documentation: "The summary with its drawing.") { (value: Networks.Network) throws -> Display.DisplayData in value.displayData }
  type.property(
    "summary",
    documentation: "The layers with the shapes between them and the count of their weights.") { (value: Networks.Network) throws -> Networks.NetworkSummary in value.summary }
}

private func addNetworksNetworkFileProblem(_ type: TypeRegistrar<Networks.NetworkFileProblem>) {
  type.enumCase(
    "model",
    Parameter(nil, Basics.ModelFileProblem.self),
    documentation: "What can be wrong with the file of any model.",
    make: { (a0: Basics.ModelFileProblem) throws -> Networks.NetworkFileProblem in
    Networks.NetworkFileProblem.model(a0)
  },
    match: { (value: Networks.NetworkFileProblem) -> (Basics.ModelFileProblem)? in
      if case Networks.NetworkFileProblem.model(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "elementType",
    Parameter("array", String.self),
    Parameter("type", String.self),
    documentation: "An array whose numbers are not in single precision.",
    make: { (a0: String, a1: String) throws -> Networks.NetworkFileProblem in
    Networks.NetworkFileProblem.elementType(array: a0, type: a1)
  },
    match: { (value: Networks.NetworkFileProblem) -> (String, String)? in
      if case Networks.NetworkFileProblem.elementType(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "otherTraining",
    documentation: "The file keeps the state of another training.") { () -> Networks.NetworkFileProblem in Networks.NetworkFileProblem.otherTraining }
  type.enumCase(
    "noSoilModel",
    documentation: "The file holds arrays, but not what a model of the soil needs beside them.") { () -> Networks.NetworkFileProblem in Networks.NetworkFileProblem.noSoilModel }
  type.enumCase(
    "tooLargeForONNX",
    documentation: "The model is larger than the ONNX format allows.") { () -> Networks.NetworkFileProblem in Networks.NetworkFileProblem.tooLargeForONNX }
  type.property(
    "description",
    documentation: "The problem and what to do, to be read after the name of the file.") { (value: Networks.NetworkFileProblem) throws -> String in value.description }
}

private func addNetworksNetworkSummary(_ type: TypeRegistrar<Networks.NetworkSummary>) {
  type.property(
    "input",
    documentation: "The shape of one sample.") { (value: Networks.NetworkSummary) throws -> Networks.Shape in value.input }
  type.property(
    "rows",
    documentation: "The layers, first to last.") { (value: Networks.NetworkSummary) throws -> [Networks.NetworkSummary.Row] in value.rows }
  type.property(
    "parameterCount",
    documentation: "How many weights there are in all.") { (value: Networks.NetworkSummary) throws -> Int in value.parameterCount }
  type.property(
    "trainableCount",
    documentation: "How many weights learn.") { (value: Networks.NetworkSummary) throws -> Int in value.trainableCount }
  type.property(
    "table",
    documentation: "One row a layer: its place, what it is, the shape of its output and the count of its weights.") { (value: Networks.NetworkSummary) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: "A drawing of the layers with the shapes between them.") { (value: Networks.NetworkSummary) throws -> Figures.Figure in
    value.plot()
  }
  type.property(
    "displayData",
    documentation: "The table and, where pictures are shown, the drawing above it.") { (value: Networks.NetworkSummary) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "The table as text with the count of weights.") { (value: Networks.NetworkSummary) throws -> String in value.description }
}

private func addNetworksNetworkSummary_Row(_ type: TypeRegistrar<Networks.NetworkSummary.Row>) {
  type.property(
    "place",
    documentation: #"Where the layer stands, from `"1"`; `"3.2"` is the second layer inside the third."#) { (value: Networks.NetworkSummary.Row) throws -> String in value.place }
  type.property(
    "layer",
    documentation: #"The layer as it is written in a cell, for example `"Conv2D(16, kernel: 3)"`."#) { (value: Networks.NetworkSummary.Row) throws -> String in value.layer }
  type.property(
    "output",
    documentation: "The shape of its output for one sample.") { (value: Networks.NetworkSummary.Row) throws -> Networks.Shape in value.output }
  type.property(
    "parameters",
    documentation: "How many weights it has.") { (value: Networks.NetworkSummary.Row) throws -> Int in value.parameters }
  type.property(
    "isFrozen",
    documentation: "Whether its weights stay as they are in training.") { (value: Networks.NetworkSummary.Row) throws -> Bool in value.isFrozen }
}

private func addNetworksNetworksError(_ type: TypeRegistrar<Networks.NetworksError>) {
  type.enumCase(
    "layerInput",
    Parameter("layer", String.self),
    Parameter("place", Int?.self),
    Parameter("received", Networks.Shape.self),
    Parameter("expected", Networks.PossibleLayerInput.self),
    documentation: #"""
    A layer cannot work on the shape it would receive. `place` is the layer's position from 1, or
    `nil` outside a network.
    """#,
    make: { (a0: String, a1: Int?, a2: Networks.Shape, a3: Networks.PossibleLayerInput) throws -> Networks.NetworksError in
    Networks.NetworksError.layerInput(layer: a0, place: a1, received: a2, expected: a3)
  },
    match: { (value: Networks.NetworksError) -> (String, Int?, Networks.Shape, Networks.PossibleLayerInput)? in
      if case Networks.NetworksError.layerInput(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "layerArgument",
    Parameter("layer", String.self),
    Parameter("place", Int?.self),
    Parameter("argument", String.self),
    Parameter("value", String.self),
    Parameter("expected", Networks.PossibleLayerArgument.self),
    documentation: "An argument of a layer has no meaning.",
    make: { (a0: String, a1: Int?, a2: String, a3: String, a4: Networks.PossibleLayerArgument) throws -> Networks.NetworksError in
    Networks.NetworksError.layerArgument(layer: a0, place: a1, argument: a2, value: a3, expected: a4)
  },
    match: { (value: Networks.NetworksError) -> (String, Int?, String, String, Networks.PossibleLayerArgument)? in
      if case Networks.NetworksError.layerArgument(let v0, let v1, let v2, let v3, let v4) = value { return .some((v0, v1, v2, v3, v4)) }
      return nil
    })
  type.enumCase(
    "noLayers",
    documentation: "A network without layers.") { () -> Networks.NetworksError in Networks.NetworksError.noLayers }
  type.enumCase(
    "dataShape",
    Parameter("data", String.self),
    Parameter("received", Networks.Shape.self),
    Parameter("expected", Networks.Shape.self),
    Parameter("advice", String.self),
    documentation: "The data have another shape than the network.",
    make: { (a0: String, a1: Networks.Shape, a2: Networks.Shape, a3: String) throws -> Networks.NetworksError in
    Networks.NetworksError.dataShape(data: a0, received: a1, expected: a2, advice: a3)
  },
    match: { (value: Networks.NetworksError) -> (String, Networks.Shape, Networks.Shape, String)? in
      if case Networks.NetworksError.dataShape(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "dataCount",
    Parameter("data", String.self),
    Parameter("received", Int.self),
    Parameter("expected", Int.self),
    Parameter("of", String.self),
    documentation: "Two sets of data that belong together differ in length.",
    make: { (a0: String, a1: Int, a2: Int, a3: String) throws -> Networks.NetworksError in
    Networks.NetworksError.dataCount(data: a0, received: a1, expected: a2, of: a3)
  },
    match: { (value: Networks.NetworksError) -> (String, Int, Int, String)? in
      if case Networks.NetworksError.dataCount(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "noData",
    Parameter("data", String.self),
    documentation: "There are no data.",
    make: { (a0: String) throws -> Networks.NetworksError in
    Networks.NetworksError.noData(data: a0)
  },
    match: { (value: Networks.NetworksError) -> (String)? in
      if case Networks.NetworksError.noData(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "notFinite",
    Parameter("data", String.self),
    Parameter("sample", Int.self),
    Parameter("value", String.self),
    Parameter("advice", String.self),
    documentation: "A value that is missing or infinite where a number is needed.",
    make: { (a0: String, a1: Int, a2: String, a3: String) throws -> Networks.NetworksError in
    Networks.NetworksError.notFinite(data: a0, sample: a1, value: a2, advice: a3)
  },
    match: { (value: Networks.NetworksError) -> (String, Int, String, String)? in
      if case Networks.NetworksError.notFinite(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "option",
    Parameter("name", String.self),
    Parameter("value", String.self),
    Parameter("expected", Networks.PossibleNetworkOption.self),
    documentation: "A training option without meaning.",
    make: { (a0: String, a1: String, a2: Networks.PossibleNetworkOption) throws -> Networks.NetworksError in
    Networks.NetworksError.option(name: a0, value: a1, expected: a2)
  },
    match: { (value: Networks.NetworksError) -> (String, String, Networks.PossibleNetworkOption)? in
      if case Networks.NetworksError.option(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "augmentation",
    Parameter(nil, Networks.Augmentation.self),
    Parameter("shape", Networks.Shape.self),
    documentation: "Inputs that cannot be turned or mirrored.",
    make: { (a0: Networks.Augmentation, a1: Networks.Shape) throws -> Networks.NetworksError in
    Networks.NetworksError.augmentation(a0, shape: a1)
  },
    match: { (value: Networks.NetworksError) -> (Networks.Augmentation, Networks.Shape)? in
      if case Networks.NetworksError.augmentation(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "diverged",
    Parameter("epoch", Int.self),
    Parameter("loss", Double.self),
    Parameter("learningRate", Double.self),
    documentation: "The loss became infinite or not a number.",
    make: { (a0: Int, a1: Double, a2: Double) throws -> Networks.NetworksError in
    Networks.NetworksError.diverged(epoch: a0, loss: a1, learningRate: a2)
  },
    match: { (value: Networks.NetworksError) -> (Int, Double, Double)? in
      if case Networks.NetworksError.diverged(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "sampleSize",
    Parameter("sample", Int.self),
    Parameter("received", Int.self),
    Parameter("expected", Networks.Shape.self),
    documentation: "A sample with another count of numbers than the others or than its shape; counted from 1.",
    make: { (a0: Int, a1: Int, a2: Networks.Shape) throws -> Networks.NetworksError in
    Networks.NetworksError.sampleSize(sample: a0, received: a1, expected: a2)
  },
    match: { (value: Networks.NetworksError) -> (Int, Int, Networks.Shape)? in
      if case Networks.NetworksError.sampleSize(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "tensorSize",
    Parameter("values", Int.self),
    Parameter("dimensions", [Int].self),
    documentation: "A number of values that does not fit the dimensions.",
    make: { (a0: Int, a1: [Int]) throws -> Networks.NetworksError in
    Networks.NetworksError.tensorSize(values: a0, dimensions: a1)
  },
    match: { (value: Networks.NetworksError) -> (Int, [Int])? in
      if case Networks.NetworksError.tensorSize(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "weights",
    Parameter("name", String.self),
    Parameter("received", Networks.Shape?.self),
    Parameter("expected", Networks.Shape?.self),
    Parameter("known", [String].self),
    documentation: "Weights that do not belong to this network.",
    make: { (a0: String, a1: Networks.Shape?, a2: Networks.Shape?, a3: [String]) throws -> Networks.NetworksError in
    Networks.NetworksError.weights(name: a0, received: a1, expected: a2, known: a3)
  },
    match: { (value: Networks.NetworksError) -> (String, Networks.Shape?, Networks.Shape?, [String])? in
      if case Networks.NetworksError.weights(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "file",
    Parameter("path", String.self),
    Parameter("problem", Networks.NetworkFileProblem.self),
    documentation: "A file that cannot be read or written.",
    make: { (a0: String, a1: Networks.NetworkFileProblem) throws -> Networks.NetworksError in
    Networks.NetworksError.file(path: a0, problem: a1)
  },
    match: { (value: Networks.NetworksError) -> (String, Networks.NetworkFileProblem)? in
      if case Networks.NetworksError.file(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "The sentence a user reads.") { (value: Networks.NetworksError) throws -> String in value.description }
}

private func addNetworksOptimizer(_ type: TypeRegistrar<Networks.Optimizer>) {
  type.enumCase(
    "sgd",
    Parameter("momentum", Double.self),
    documentation: "Gradient descent; `momentum` from 0 to below 1. Polyak (1964), DOI 10.1016/0041-5553(64)90137-5.",
    make: { (a0: Double) throws -> Networks.Optimizer in
    Networks.Optimizer.sgd(momentum: a0)
  },
    match: { (value: Networks.Optimizer) -> (Double)? in
      if case Networks.Optimizer.sgd(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "rmsProp",
    Parameter("smoothing", Double.self),
    documentation: #"""
    Every gradient divided by the root of a running mean of its square, of which each step keeps
    `smoothing` (from 0 to below 1, 0.99 as a rule), plus ε = 1e-8. Tieleman & Hinton (2012), lecture
    6.5 of Neural Networks for Machine Learning.
    """#,
    make: { (a0: Double) throws -> Networks.Optimizer in
    Networks.Optimizer.rmsProp(smoothing: a0)
  },
    match: { (value: Networks.Optimizer) -> (Double)? in
      if case Networks.Optimizer.rmsProp(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "adam",
    documentation: "Adam with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8. Kingma & Ba (2015), arXiv 1412.6980.") { () -> Networks.Optimizer in Networks.Optimizer.adam }
  type.enumCase(
    "adamW",
    Parameter("decay", Double.self),
    documentation: #"""
    Adam with decoupled weight decay: every step first takes `learning rate × decay` of each weight
    away. Loshchilov & Hutter (2019), arXiv 1711.05101.
    """#,
    make: { (a0: Double) throws -> Networks.Optimizer in
    Networks.Optimizer.adamW(decay: a0)
  },
    match: { (value: Networks.Optimizer) -> (Double)? in
      if case Networks.Optimizer.adamW(let v0) = value { return .some((v0)) }
      return nil
    })
}

private func addNetworksPadding(_ type: TypeRegistrar<Networks.Padding>) {
  type.enumCase(
    "valid",
    documentation: "Only positions where the whole kernel lies inside: the output is smaller than the input.") { () -> Networks.Padding in Networks.Padding.valid }
  type.enumCase(
    "same",
    documentation: #"""
    Zeros are thought around the window, so that with stride 1 the output is as large as the input;
    with an even kernel the extra zero stands at the right and at the bottom.
    """#) { () -> Networks.Padding in Networks.Padding.same }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.Padding? in
    Networks.Padding(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.Padding) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.Padding] in Networks.Padding.allCases }
}

private func addNetworksPossibleLayerArgument(_ type: TypeRegistrar<Networks.PossibleLayerArgument>) {
  type.enumCase(
    "between",
    Parameter(nil, Int.self),
    Parameter(nil, Int.self),
    documentation: "A whole number between two others, both included.",
    make: { (a0: Int, a1: Int) throws -> Networks.PossibleLayerArgument in
    Networks.PossibleLayerArgument.between(a0, a1)
  },
    match: { (value: Networks.PossibleLayerArgument) -> (Int, Int)? in
      if case Networks.PossibleLayerArgument.between(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "fromZeroToBelowOne",
    documentation: "A number from zero to below one.") { () -> Networks.PossibleLayerArgument in Networks.PossibleLayerArgument.fromZeroToBelowOne }
  type.enumCase(
    "divisor",
    Parameter("filters", Int.self),
    documentation: "A whole number that divides the count of filters.",
    make: { (a0: Int) throws -> Networks.PossibleLayerArgument in
    Networks.PossibleLayerArgument.divisor(filters: a0)
  },
    match: { (value: Networks.PossibleLayerArgument) -> (Int)? in
      if case Networks.PossibleLayerArgument.divisor(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "depths",
    documentation: "Depths that each have equally many finite numbers.") { () -> Networks.PossibleLayerArgument in Networks.PossibleLayerArgument.depths }
  type.enumCase(
    "layers",
    documentation: "One layer or more.") { () -> Networks.PossibleLayerArgument in Networks.PossibleLayerArgument.layers }
  type.enumCase(
    "layerOfTheLibrary",
    documentation: "A layer that the library knows how to run.") { () -> Networks.PossibleLayerArgument in Networks.PossibleLayerArgument.layerOfTheLibrary }
  type.enumCase(
    "smallEnough",
    documentation: "A size that memory has room for.") { () -> Networks.PossibleLayerArgument in Networks.PossibleLayerArgument.smallEnough }
  type.property(
    "description",
    documentation: "What is possible, as it follows “must be”.") { (value: Networks.PossibleLayerArgument) throws -> String in value.description }
}

private func addNetworksPossibleLayerInput(_ type: TypeRegistrar<Networks.PossibleLayerInput>) {
  type.enumCase(
    "anything",
    documentation: "A shape of any number of directions, with something in each.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.anything }
  type.enumCase(
    "list",
    documentation: "A plain list of features.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.list }
  type.enumCase(
    "convolvedSeries",
    documentation: "A series with its channels, to be convolved.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.convolvedSeries }
  type.enumCase(
    "pooledSeries",
    documentation: "A series with its channels, to be pooled.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.pooledSeries }
  type.enumCase(
    "convolvedWindow",
    documentation: "A window of rasters, to be convolved.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.convolvedWindow }
  type.enumCase(
    "separateWindow",
    documentation: "A window of rasters, each to be convolved on its own.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.separateWindow }
  type.enumCase(
    "pooledWindow",
    documentation: "A window of rasters, to be pooled.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.pooledWindow }
  type.enumCase(
    "averagedWindow",
    documentation: "A window of rasters, to be averaged as a whole.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.averagedWindow }
  type.enumCase(
    "odd",
    documentation: "A series or window of odd size, which has a middle.") { () -> Networks.PossibleLayerInput in Networks.PossibleLayerInput.odd }
  type.enumCase(
    "atLeast",
    Parameter(nil, Int.self),
    Parameter(nil, Networks.PossibleLayerInput.Direction.self),
    documentation: "At least so many places in one direction.",
    make: { (a0: Int, a1: Networks.PossibleLayerInput.Direction) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.atLeast(a0, a1)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Int, Networks.PossibleLayerInput.Direction)? in
      if case Networks.PossibleLayerInput.atLeast(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "channels",
    Parameter("atLeast", Int.self),
    documentation: "At least so many channels, of which a range that is not empty is taken.",
    make: { (a0: Int) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.channels(atLeast: a0)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Int)? in
      if case Networks.PossibleLayerInput.channels(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "divisible",
    Parameter("groups", Int.self),
    documentation: "A number of channels that so many groups divide.",
    make: { (a0: Int) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.divisible(groups: a0)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Int)? in
      if case Networks.PossibleLayerInput.divisible(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "numbers",
    Parameter("of", Networks.Shape.self),
    documentation: "As many numbers as a shape has.",
    make: { (a0: Networks.Shape) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.numbers(of: a0)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Networks.Shape)? in
      if case Networks.PossibleLayerInput.numbers(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "sameShape",
    Parameter("given", Networks.Shape.self),
    documentation: "The shape that the layers inside give back, which give another one.",
    make: { (a0: Networks.Shape) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.sameShape(given: a0)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Networks.Shape)? in
      if case Networks.PossibleLayerInput.sameShape(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "branches",
    Parameter("first", Networks.Shape.self),
    Parameter("union", Networks.Branches.Union.self),
    documentation: "Ends of branches in a shape like that of the first one.",
    make: { (a0: Networks.Shape, a1: Networks.Branches.Union) throws -> Networks.PossibleLayerInput in
    Networks.PossibleLayerInput.branches(first: a0, union: a1)
  },
    match: { (value: Networks.PossibleLayerInput) -> (Networks.Shape, Networks.Branches.Union)? in
      if case Networks.PossibleLayerInput.branches(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
}

private func addNetworksPossibleLayerInput_Direction(_ type: TypeRegistrar<Networks.PossibleLayerInput.Direction>) {
  type.enumCase(
    "positions",
    documentation: "Along a profile or series.") { () -> Networks.PossibleLayerInput.Direction in Networks.PossibleLayerInput.Direction.positions }
  type.enumCase(
    "rows",
    documentation: "Down a window.") { () -> Networks.PossibleLayerInput.Direction in Networks.PossibleLayerInput.Direction.rows }
  type.enumCase(
    "columns",
    documentation: "Across a window.") { () -> Networks.PossibleLayerInput.Direction in Networks.PossibleLayerInput.Direction.columns }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Networks.PossibleLayerInput.Direction? in
    Networks.PossibleLayerInput.Direction(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Networks.PossibleLayerInput.Direction) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Networks.PossibleLayerInput.Direction] in Networks.PossibleLayerInput.Direction.allCases }
}

private func addNetworksPossibleNetworkOption(_ type: TypeRegistrar<Networks.PossibleNetworkOption>) {
  type.enumCase(
    "shape",
    Parameter("atMost", Int.self),
    documentation: "A shape with something in every direction and at most so many numbers in all.",
    make: { (a0: Int) throws -> Networks.PossibleNetworkOption in
    Networks.PossibleNetworkOption.shape(atMost: a0)
  },
    match: { (value: Networks.PossibleNetworkOption) -> (Int)? in
      if case Networks.PossibleNetworkOption.shape(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "atLeast",
    Parameter(nil, Int.self),
    documentation: "A whole number from another one on.",
    make: { (a0: Int) throws -> Networks.PossibleNetworkOption in
    Networks.PossibleNetworkOption.atLeast(a0)
  },
    match: { (value: Networks.PossibleNetworkOption) -> (Int)? in
      if case Networks.PossibleNetworkOption.atLeast(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "positive",
    Parameter("example", Double?.self),
    documentation: "A number above zero, for example another one.",
    make: { (a0: Double?) throws -> Networks.PossibleNetworkOption in
    Networks.PossibleNetworkOption.positive(example: a0)
  },
    match: { (value: Networks.PossibleNetworkOption) -> (Double?)? in
      if case Networks.PossibleNetworkOption.positive(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "notNegative",
    documentation: "A finite number from zero on.") { () -> Networks.PossibleNetworkOption in Networks.PossibleNetworkOption.notNegative }
  type.enumCase(
    "fromZeroToBelowOne",
    documentation: "A number from zero to below one.") { () -> Networks.PossibleNetworkOption in Networks.PossibleNetworkOption.fromZeroToBelowOne }
  type.enumCase(
    "betweenZeroAndOne",
    documentation: "A number between zero and one, both excluded.") { () -> Networks.PossibleNetworkOption in Networks.PossibleNetworkOption.betweenZeroAndOne }
  type.enumCase(
    "numbersBetweenZeroAndOne",
    documentation: "One or more numbers between zero and one, both excluded.") { () -> Networks.PossibleNetworkOption in Networks.PossibleNetworkOption.numbersBetweenZeroAndOne }
  type.enumCase(
    "nilWithoutValidation",
    documentation: "Nothing but `nil`, since there are no validation data.") { () -> Networks.PossibleNetworkOption in Networks.PossibleNetworkOption.nilWithoutValidation }
  type.property(
    "description",
    documentation: "What is possible, as it follows “must be”.") { (value: Networks.PossibleNetworkOption) throws -> String in value.description }
}

private func addNetworksReLU(_ type: TypeRegistrar<Networks.ReLU>) {
  type.initializer(
    documentation: "Makes the layer.") { () throws -> Networks.ReLU in
    Networks.ReLU()
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.ReLU) throws -> String in value.description }
}

private func addNetworksReshape(_ type: TypeRegistrar<Networks.Reshape>) {
  type.property(
    "shape",
    documentation: "The shape that comes out.") { (value: Networks.Reshape) throws -> Networks.Shape in value.shape }
  type.initializer(
    Parameter(nil, Networks.Shape.self, name: "shape"),
    documentation: #"""
    Makes the layer.

    - Parameter shape: The shape that comes out.
    """#) { (a0: Networks.Shape) throws -> Networks.Reshape in
    Networks.Reshape(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.Reshape) throws -> String in value.description }
}

private func addNetworksResidual(_ type: TypeRegistrar<Networks.Residual>) {
  type.property(
    "layers",
    documentation: "The layers inside, first to last.") { (value: Networks.Residual) throws -> [any Networks.Layer] in value.layers }
  type.initializer(
    Parameter<[any Networks.Layer]>.builder(
      nil, (any Networks.Layer).self, name: "layers", builder: "LayerBuilder"),
    documentation: #"""
    Makes the layer.

    - Parameter layers: The layers inside, first to last.
    """#) { (a0: [any Networks.Layer]) throws -> Networks.Residual in
    Networks.Residual({ a0 })
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell, on one line.") { (value: Networks.Residual) throws -> String in value.description }
}

private func addNetworksSchedule(_ type: TypeRegistrar<Networks.Schedule>) {
  type.enumCase(
    "constant",
    documentation: "It stays as it is.") { () -> Networks.Schedule in Networks.Schedule.constant }
  type.enumCase(
    "cosine",
    documentation: "It falls along half a cosine to zero. Loshchilov & Hutter (2017), arXiv 1608.03983.") { () -> Networks.Schedule in Networks.Schedule.cosine }
  type.enumCase(
    "step",
    Parameter("every", Int.self),
    Parameter("factor", Double.self),
    documentation: "It is multiplied by `factor` (between 0 and 1) after every so many epochs.",
    make: { (a0: Int, a1: Double) throws -> Networks.Schedule in
    Networks.Schedule.step(every: a0, factor: a1)
  },
    match: { (value: Networks.Schedule) -> (Int, Double)? in
      if case Networks.Schedule.step(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "plateau",
    Parameter("factor", Double.self),
    Parameter("patience", Int.self),
    documentation: #"""
    It is multiplied by `factor` (between 0 and 1) after `patience` epochs in which the validation
    loss, or the training loss where there is none, did not get smaller.
    """#,
    make: { (a0: Double, a1: Int) throws -> Networks.Schedule in
    Networks.Schedule.plateau(factor: a0, patience: a1)
  },
    match: { (value: Networks.Schedule) -> (Double, Int)? in
      if case Networks.Schedule.plateau(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
}

private func addNetworksShape(_ type: TypeRegistrar<Networks.Shape>) {
  type.property(
    "dimensions",
    documentation: "The size in each direction.") { (value: Networks.Shape) throws -> [Int] in value.dimensions }
  type.initializer(
    Parameter(nil, [Int].self, name: "dimensions"),
    documentation: #"""
    Makes a shape.

    - Parameter dimensions: The size in each direction, channels first.
    """#) { (a0: [Int]) throws -> Networks.Shape in
    Networks.Shape(a0)
  }
  type.property(
    "count",
    documentation: "How many numbers one sample holds; 0 where the product is too large for a whole number.") { (value: Networks.Shape) throws -> Int in value.count }
  type.property(
    "description",
    documentation: "The shape as `10 × 9 × 9`.") { (value: Networks.Shape) throws -> String in value.description }
}

private func addNetworksSpatialDropout(_ type: TypeRegistrar<Networks.SpatialDropout>) {
  type.property(
    "rate",
    documentation: "The share of the channels that is set to zero.") { (value: Networks.SpatialDropout) throws -> Double in value.rate }
  type.initializer(
    Parameter(nil, Double.self, name: "rate"),
    documentation: #"""
    Makes the layer.

    - Parameter rate: The share of the channels that is set to zero, from 0 to below 1.
    """#) { (a0: Double) throws -> Networks.SpatialDropout in
    Networks.SpatialDropout(a0)
  }
  type.property(
    "description",
    documentation: "The layer as it is written in a cell.") { (value: Networks.SpatialDropout) throws -> String in value.description }
}

private func addNetworksTensor(_ type: TypeRegistrar<Networks.Tensor>) {
  type.property(
    "dimensions",
    documentation: "The size of each direction, for example `[N, C, H, W]`.") { (value: Networks.Tensor) throws -> [Int] in value.dimensions }
  type.initializer(
    Parameter(nil, [[Double]].self, name: "samples"),
    Parameter("shape", Networks.Shape?.self, default: "nil") { () throws -> Networks.Shape? in nil },
    documentation: #"""
    Makes a tensor of samples, each a list of as many numbers.

    - Parameters:
      - samples: One list a sample, `[N, F]`; windows and series one channel after the other, row by row.
      - shape: The shape of one sample, for example `[10, 9, 9]`, or `nil` for plain lists.
    - Throws: `NetworksError` where a sample has another count of numbers.
    """#,
    isThrowing: true) { (a0: [[Double]], a1: Networks.Shape?) throws -> Networks.Tensor in
    try Networks.Tensor(a0, shape: a1)
  }
  type.initializer(
    Parameter("column", [Double].self, name: "values"),
    documentation: #"""
    Makes a tensor of one number a sample, `[N, 1]`, for example of targets.

    - Parameter values: One number a sample; a missing one is not a number.
    """#) { (a0: [Double]) throws -> Networks.Tensor in
    Networks.Tensor(column: a0)
  }
  type.property(
    "samples",
    documentation: "The numbers of every sample in one list, `[N, F]`.") { (value: Networks.Tensor) throws -> [[Double]] in value.samples }
  type.property(
    "column",
    documentation: "The first number of every sample, `[N]`, for example the prediction of a network with one output.") { (value: Networks.Tensor) throws -> [Double] in value.column }
  type.property(
    "sampleCount",
    documentation: "How many samples there are: the size of the first direction.") { (value: Networks.Tensor) throws -> Int in value.sampleCount }
  type.property(
    "sampleShape",
    documentation: "The shape of one sample: every direction but the first.") { (value: Networks.Tensor) throws -> Networks.Shape in value.sampleShape }
  type.property(
    "description",
    documentation: #"The sizes and the first numbers, for example `"300 × 10 × 5 × 5: 0.1, 0.4, …"`."#) { (value: Networks.Tensor) throws -> String in value.description }
}

private func addNetworksTrainingData(_ type: TypeRegistrar<Networks.TrainingData>) {
  type.property(
    "inputs",
    documentation: "Samples, `[N]` and the network's input shape.") { (value: Networks.TrainingData) throws -> Networks.Tensor in value.inputs }
  type.property(
    "targets",
    documentation: "Targets `[N, T]`; a missing one is not a number.") { (value: Networks.TrainingData) throws -> Networks.Tensor in value.targets }
  type.initializer(
    Parameter(nil, Networks.Tensor.self, name: "inputs"),
    Parameter("targets", Networks.Tensor.self),
    Parameter("sampleWeights", [Double]?.self, default: "nil") { () throws -> [Double]? in nil },
    documentation: #"""
    Makes data; whether they fit a network is checked when it is trained.

    - Parameters:
      - inputs: Samples, `[N]` and the network's input shape; no missing values.
      - targets: Targets `[N, T]`; a missing one is not a number and takes no part.
      - sampleWeights: The weight of each sample in the loss, zero or above, or `nil` for equal weights.
    """#) { (a0: Networks.Tensor, a1: Networks.Tensor, a2: [Double]?) throws -> Networks.TrainingData in
    Networks.TrainingData(a0, targets: a1, sampleWeights: a2)
  }
}

private func addNetworksTrainingHistory(_ type: TypeRegistrar<Networks.TrainingHistory>) {
  type.property(
    "trainingLoss",
    documentation: "The mean loss of every epoch on the training samples, measured while the weights changed.") { (value: Networks.TrainingHistory) throws -> [Double] in value.trainingLoss }
  type.property(
    "validationLoss",
    documentation: "The loss after every epoch on the validation samples; empty where there were none.") { (value: Networks.TrainingHistory) throws -> [Double] in value.validationLoss }
  type.property(
    "learningRate",
    documentation: "The learning rate at the end of every epoch.") { (value: Networks.TrainingHistory) throws -> [Double] in value.learningRate }
  type.property(
    "bestEpoch",
    documentation: "The epoch, from 1, whose weights the network kept.") { (value: Networks.TrainingHistory) throws -> Int in value.bestEpoch }
  type.property(
    "stoppedEarly",
    documentation: "Whether the training ended before its last epoch because the validation loss grew no smaller.") { (value: Networks.TrainingHistory) throws -> Bool in value.stoppedEarly }
  type.property(
    "epochs",
    documentation: "How many epochs were trained.") { (value: Networks.TrainingHistory) throws -> Int in value.epochs }
  type.property(
    "table",
    documentation: "One row an epoch.") { (value: Networks.TrainingHistory) throws -> Tables.Table in value.table }
  type.method(
    "plot",
    documentation: "The losses over the epochs; the epoch whose weights were kept is marked where it is not the last.") { (value: Networks.TrainingHistory) throws -> Figures.Figure in
    value.plot()
  }
  type.property(
    "displayData",
    documentation: "A sentence, and the curves where pictures are shown.") { (value: Networks.TrainingHistory) throws -> Display.DisplayData in value.displayData }
  type.property(
    "description",
    documentation: "A sentence with the last and the best losses.") { (value: Networks.TrainingHistory) throws -> String in value.description }
}

private func addNetworksTrainingOptions(_ type: TypeRegistrar<Networks.TrainingOptions>) {
  type.property(
    "epochs",
    documentation: "How often every sample is seen; at least 1.",
    { (value: Networks.TrainingOptions) throws -> Int in value.epochs },
    set: { (value: inout Networks.TrainingOptions, new: Int) in value.epochs = new })
  type.property(
    "batchSize",
    documentation: "How many samples make one step; at least 1. A last, smaller batch takes part too.",
    { (value: Networks.TrainingOptions) throws -> Int in value.batchSize },
    set: { (value: inout Networks.TrainingOptions, new: Int) in value.batchSize = new })
  type.property(
    "learningRate",
    documentation: "The (largest) learning rate; above zero.",
    { (value: Networks.TrainingOptions) throws -> Double in value.learningRate },
    set: { (value: inout Networks.TrainingOptions, new: Double) in value.learningRate = new })
  type.property(
    "loss",
    documentation: "What training makes small.",
    { (value: Networks.TrainingOptions) throws -> Networks.Loss in value.loss },
    set: { (value: inout Networks.TrainingOptions, new: Networks.Loss) in value.loss = new })
  type.property(
    "optimizer",
    documentation: "How the weights follow the gradient.",
    { (value: Networks.TrainingOptions) throws -> Networks.Optimizer in value.optimizer },
    set: { (value: inout Networks.TrainingOptions, new: Networks.Optimizer) in value.optimizer = new })
  type.property(
    "schedule",
    documentation: "How the learning rate changes.",
    { (value: Networks.TrainingOptions) throws -> Networks.Schedule in value.schedule },
    set: { (value: inout Networks.TrainingOptions, new: Networks.Schedule) in value.schedule = new })
  type.property(
    "warmUp",
    documentation: #"""
    The part of all steps, from 0 to below 1, over which the learning rate first rises in a straight
    line. Goyal et al. (2017), arXiv 1706.02677.
    """#,
    { (value: Networks.TrainingOptions) throws -> Double in value.warmUp },
    set: { (value: inout Networks.TrainingOptions, new: Double) in value.warmUp = new })
  type.property(
    "weightDecay",
    documentation: #"""
    How much of each weight is added to its gradient, 0 or above: half the penalty on the sum of squares.
    `Optimizer/adamW(decay:)` decays weights apart from the gradient instead.
    """#,
    { (value: Networks.TrainingOptions) throws -> Double in value.weightDecay },
    set: { (value: inout Networks.TrainingOptions, new: Double) in value.weightDecay = new })
  type.property(
    "clipping",
    documentation: #"""
    The largest length the gradient of all weights together may have, or `nil` for any. Pascanu,
    Mikolov & Bengio (2013), arXiv 1211.5063.
    """#,
    { (value: Networks.TrainingOptions) throws -> Double? in value.clipping },
    set: { (value: inout Networks.TrainingOptions, new: Double?) in value.clipping = new })
  type.property(
    "patience",
    documentation: #"""
    Stops after so many epochs without a smaller validation loss and takes the best weights back, or
    `nil` to train to the end. Needs validation data.
    """#,
    { (value: Networks.TrainingOptions) throws -> Int? in value.patience },
    set: { (value: inout Networks.TrainingOptions, new: Int?) in value.patience = new })
  type.property(
    "augmentation",
    documentation: "How windows are varied each time they are learnt from; needs inputs of the shape `[C, H, W]`.",
    { (value: Networks.TrainingOptions) throws -> Networks.Augmentation in value.augmentation },
    set: { (value: inout Networks.TrainingOptions, new: Networks.Augmentation) in value.augmentation = new })
  type.property(
    "seed",
    documentation: "The seed of the order of the samples, of dropout and of augmentation.",
    { (value: Networks.TrainingOptions) throws -> Int in value.seed },
    set: { (value: inout Networks.TrainingOptions, new: Int) in value.seed = new })
  type.initializer(
    Parameter("epochs", Int.self, default: "100") { () throws -> Int in 100 },
    Parameter("batchSize", Int.self, default: "32") { () throws -> Int in 32 },
    Parameter("learningRate", Double.self, default: "1e-3") { () throws -> Double in 1e-3 },
    Parameter("loss", Networks.Loss.self, default: ".meanSquaredError") { () throws -> Networks.Loss in .meanSquaredError },
    Parameter("optimizer", Networks.Optimizer.self, default: ".adam") { () throws -> Networks.Optimizer in .adam },
    Parameter("schedule", Networks.Schedule.self, default: ".constant") { () throws -> Networks.Schedule in .constant },
    Parameter("warmUp", Double.self, default: "0") { () throws -> Double in 0 },
    Parameter("weightDecay", Double.self, default: "0") { () throws -> Double in 0 },
    Parameter("clipping", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("patience", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("augmentation", Networks.Augmentation.self, default: ".none") { () throws -> Networks.Augmentation in .none },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: "Makes options.") { (a0: Int, a1: Int, a2: Double, a3: Networks.Loss, a4: Networks.Optimizer, a5: Networks.Schedule, a6: Double, a7: Double, a8: Double?, a9: Int?, a10: Networks.Augmentation, a11: Int) throws -> Networks.TrainingOptions in
    Networks.TrainingOptions(epochs: a0, batchSize: a1, learningRate: a2, loss: a3, optimizer: a4, schedule: a5, warmUp: a6, weightDecay: a7, clipping: a8, patience: a9, augmentation: a10, seed: a11)
  }
}

private func addNetworksWeightArray(_ type: TypeRegistrar<Networks.WeightArray>) {
  type.property(
    "name",
    documentation: #"The layer's position from 1 and the array's name, for example `"1.weight"`."#) { (value: Networks.WeightArray) throws -> String in value.name }
  type.property(
    "shape",
    documentation: "The size in each direction, as PyTorch orders them: outputs, inputs, kernel.") { (value: Networks.WeightArray) throws -> Networks.Shape in value.shape }
  type.property(
    "numbers",
    documentation: "The values in row-major order, last direction fastest.") { (value: Networks.WeightArray) throws -> [Double] in value.numbers }
}
