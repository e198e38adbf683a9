// Written by `swift run dev bindings` from the declarations of Mapping; edit those.
import CovariateGrids
import Display
import Figures
import Forests
import Geodata
import Mapping
import Networks
import Sampling
import Soil
import SwiftCells
import Tables

extension Vocabulary {
  /// Registers what Mapping gives to cells.
  func addMapping() {
    type(
      Mapping.CNN.self, name: "CNN",
      documentation: #"""
      A convolutional network on the windows around the sites, one for every layer.

      ```swift
      let cnn = CNN {
        Conv2D(16, kernel: 3, activation: .relu)
        MaxPool2D(2)
        Flatten()
        Dense(64, activation: .relu)
      }
      ```

      The layers are the body; a last `Dense` with one output is added. Covariates are scaled with the
      means and standard deviations of the training sites, missing ones become the mean. Values are
      transformed and scaled layer by layer. Several networks that differ in their seed are averaged,
      which is worth more here than any refinement of one network. Each is trained, where nothing else is
      asked for, with AdamW on the Huber loss (δ = 1), with a short warm-up and a cosine schedule.

      Source of the approach: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89,
      DOI 10.5194/soil-5-79-2019.
      """#,
      addMappingCNN)
    type(
      Mapping.Comparison.self, name: "Comparison",
      documentation: #"""
      The result of a cross-validation: every value predicted by every learner in the fold that tests
      it, with the measures.
      """#,
      addMappingComparison)
    type(
      Mapping.ComparisonPlot.self, name: "ComparisonPlot",
      documentation: "What a picture of a comparison shows.",
      addMappingComparisonPlot)
    protocolType(
      (any Mapping.Learner).self, name: "Learner",
      documentation: #"""
      A way to learn layers of soil from covariates, as a recipe that has seen no data yet.

      `RandomForest`, `CNN`, `MultiTask` and `Transfer` are learners; `compare(_:on:folds:)`
      fits and tests them on equal terms. So it does with yours:

      ```swift
      struct Mean: Learner {
        let name = "Mean"

        func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
          try samples.layerNames.map { layer in
            let values = try samples.values(layer).filter { !$0.isNaN }
            return Constant(value: values.reduce(0, +) / Double(values.count))
          }
        }
      }

      struct Constant: SoilPredictor {
        let value: Double

        func predict(_ places: Places, context: RunContext) throws -> Prediction {
          Prediction(mean: Array(repeating: value, count: places.count))
        }
      }
      ```
      """#,
      conforms: { $0 is any Mapping.Learner.Type }, adapter: { MappingLearnerOfCell(cell: $0) },
      addMappingLearner)
    type(
      Mapping.MappingError.self, name: "MappingError",
      documentation: "What can be wrong when learners are fitted, compared or mapped.",
      addMappingMappingError)
    type(
      Mapping.MappingError.PossibleSetting.self, name: "MappingError.PossibleSetting",
      documentation: "What a setting may be.",
      addMappingMappingError_PossibleSetting)
    type(
      Mapping.MappingError.ValuePlace.self, name: "MappingError.ValuePlace",
      documentation: "Where values were looked for.",
      addMappingMappingError_ValuePlace)
    type(
      Mapping.Metrics.self, name: "Metrics",
      documentation: #"""
      How well predictions agree with observations.

      Pairs of which one value is missing (not-a-number) are left out and counted in `missing`.
      Letters of the formulas: `o` observed, `p` predicted, `n` complete pairs, a bar marks a mean.
      """#,
      addMappingMetrics)
    type(
      Mapping.MultiTask.self, name: "MultiTask",
      documentation: #"""
      One convolutional network for all layers: a shared body and one output a layer.

      Values that are missing in some layers of a site take no part in the loss, so that every site
      with any value is learnt from.

      Source: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89, DOI 10.5194/soil-5-79-2019.

      `compare(_:on:folds:)` tests it on all layers; `fit(on:layer:)` gives the model of one layer.
      """#,
      addMappingMultiTask)
    type(
      Mapping.Places.self, name: "Places",
      documentation: #"""
      Places at which a layer is predicted: sites of samples or cells of a map.

      Shapes: `N` places, `C` channels (one a covariate, or one a class), `H` = `W` the window's width
      in cells.
      """#,
      addMappingPlaces)
    type(
      Mapping.Prediction.self, name: "Prediction",
      documentation: #"""
      What a predictor says about one layer at some places.

      Every predictor gives the mean; what else it knows it gives with it. Shapes: `N` places.
      """#,
      addMappingPrediction)
    type(
      Mapping.PretrainedModel.self, name: "PretrainedModel",
      documentation: "A network that has learnt from the values of all layers together and waits to be fine-tuned.",
      addMappingPretrainedModel)
    type(
      Mapping.RandomForest.self, name: "RandomForest",
      documentation: #"""
      A random forest for every layer, fitted on the covariates of the sites' own cells.

      It sees no neighbourhood: of a window only the centre. Missing covariates are handled by the
      trees. Values are learnt in their own unit.

      Source: Breiman (2001), Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324.
      """#,
      addMappingRandomForest)
    type(
      Mapping.SoilMap.self, name: "SoilMap",
      documentation: "A map in a file, with what its bands mean.",
      addMappingSoilMap)
    type(
      Mapping.SoilModel.self, name: "SoilModel",
      documentation: "A fitted model of one layer: it predicts, draws maps and can be kept in a file.",
      addMappingSoilModel)
    protocolType(
      (any Mapping.SoilPredictor).self, name: "SoilPredictor",
      documentation: "Something fitted that predicts one layer of soil; what a `Learner` makes.",
      conforms: { $0 is any Mapping.SoilPredictor.Type }, adapter: { MappingSoilPredictorOfCell(cell: $0) },
      addMappingSoilPredictor)
    type(
      Mapping.TargetTransformation.self, name: "TargetTransformation",
      documentation: "What is done to the values of a property before a network learns them.",
      addMappingTargetTransformation)
    type(
      Mapping.Transfer.self, name: "Transfer",
      documentation: #"""
      Transfer between layers: a network is pretrained on the values of all layers together and then
      fine-tuned on each layer.

      Nothing from outside is used. Layers at one site share the window, so the depth of the layer is
      given to the network as two more constant channels (the middle of the layer and its logarithm).
      Under cross-validation the pooled values are those of the training part only.

      Source of the idea: Han et al. (2025), Frontiers in Environmental Science,
      DOI 10.3389/fenvs.2025.1580085. This is a re-implementation: architecture, seeds and folds of
      the authors are not known.

      `compare(_:on:folds:)` tests it on all layers; `fit(on:layer:)` gives the model of one layer.
      """#,
      addMappingTransfer)
    type(
      Mapping.Uncertainty.self, name: "Uncertainty",
      documentation: "How the uncertainty of a map is found.",
      addMappingUncertainty)
    extend(Sampling.Samples.self, addMappingSamples)
    addMappingFunctions(to: self)
  }
}

private func addMappingCNN(_ type: TypeRegistrar<Mapping.CNN>) {
  type.property(
    "name",
    documentation: "The name in tables and figures.") { (value: Mapping.CNN) throws -> String in value.name }
  type.property(
    "layers",
    documentation: "The layers of the body, first to last, without the output.") { (value: Mapping.CNN) throws -> [any Networks.Layer] in value.layers }
  type.property(
    "transformation",
    documentation: "What is done to the values before they are learnt.") { (value: Mapping.CNN) throws -> Mapping.TargetTransformation in value.transformation }
  type.initializer(
    Parameter("members", Int.self, default: "5") { () throws -> Int in 5 },
    Parameter("epochs", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("learningRate", Double.self, default: "1e-3") { () throws -> Double in 1e-3 },
    Parameter("batchSize", Int.self, default: "32") { () throws -> Int in 32 },
    Parameter("loss", Networks.Loss.self, default: ".huber(delta: 1)") { () throws -> Networks.Loss in .huber(delta: 1) },
    Parameter("optimizer", Networks.Optimizer.self, default: ".adamW(decay: 0.01)") { () throws -> Networks.Optimizer in .adamW(decay: 0.01) },
    Parameter("schedule", Networks.Schedule.self, default: ".cosine") { () throws -> Networks.Schedule in .cosine },
    Parameter("warmUp", Double.self, default: "0.05") { () throws -> Double in 0.05 },
    Parameter("clipping", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("augmentation", Networks.Augmentation.self, default: ".none") { () throws -> Networks.Augmentation in .none },
    Parameter("transformation", Mapping.TargetTransformation.self, default: ".squareRoot") { () throws -> Mapping.TargetTransformation in .squareRoot },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter<[any Networks.Layer]>.builder(
      "layers", (any Networks.Layer).self, name: "layers", builder: "LayerBuilder"),
    documentation: #"""
    Makes the learner.

    - Parameters:
      - members: How many networks are averaged.
      - epochs: How often every training value is seen; without it 25 times, or more often where
        that makes fewer than 200 steps.
      - learningRate: The largest learning rate.
      - batchSize: How many sites make one step.
      - loss: What training makes small, in units of a standard deviation of the scaled values; one
        with a single output a value.
      - optimizer: How the weights follow the gradient.
      - schedule: How the learning rate changes.
      - warmUp: The part of all steps over which the learning rate first rises, from 0 to below 1.
      - clipping: The largest length of the gradient of all weights, or `nil` for any.
      - augmentation: How windows are varied each time they are learnt from.
      - transformation: What is done to the values before they are learnt.
      - seed: The seed of weights, order, dropout and augmentation.
      - layers: The layers of the body.
    """#) { (a0: Int, a1: Int?, a2: Double, a3: Int, a4: Networks.Loss, a5: Networks.Optimizer, a6: Networks.Schedule, a7: Double, a8: Double?, a9: Networks.Augmentation, a10: Mapping.TargetTransformation, a11: Int, a12: [any Networks.Layer]) throws -> Mapping.CNN in
    Mapping.CNN(members: a0, epochs: a1, learningRate: a2, batchSize: a3, loss: a4, optimizer: a5, schedule: a6, warmUp: a7, clipping: a8, augmentation: a9, transformation: a10, seed: a11, layers: { a12 })
  }
  type.method(
    "named",
    Parameter(nil, String.self, name: "name"),
    documentation: "The same learner under another name.") { (value: Mapping.CNN, a0: String) throws -> Mapping.CNN in
    value.named(a0)
  }
  type.method(
    "pretrain",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("epochs", Int.self, default: "100") { () throws -> Int in 100 },
    Parameter("learningRate", Double.self, default: "1e-3") { () throws -> Double in 1e-3 },
    Parameter("depthAsInput", Bool.self, default: "true") { () throws -> Bool in true },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Pretrains one network on the values of all layers together.

    A site with values in several layers is learnt from once for each; the depth of the layer is
    given to the network as two more constant channels. Scaling is learnt from these samples: to
    test a model on other sites, pretrain without them.

    - Parameters:
      - samples: Samples with one or several layers.
      - epochs: How often every value is seen.
      - learningRate: The largest learning rate.
      - depthAsInput: Whether the network is told the depth of the layer.
      - seed: The seed of weights, order and dropout.
    - Returns: A network to be fine-tuned on a layer.
    - Throws: `MappingError` for settings without meaning or fewer than two values; an error of
      the layers where the network cannot work on the windows; `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.CNN, a0: Sampling.Samples, a1: Int, a2: Double, a3: Bool, a4: Int) throws -> Mapping.PretrainedModel in
    try value.pretrain(on: a0, epochs: a1, learningRate: a2, depthAsInput: a3, seed: a4)
  }
  type.method(
    "summary",
    Parameter("for", Sampling.Samples.self, name: "samples"),
    documentation: #"""
    The layers with the shapes between them, the count of their weights, and a drawing.

    - Parameter samples: The samples whose windows the network shall take.
    - Returns: The summary, with the output layer.
    - Throws: An error that names the first layer that cannot work on what it would receive.
    """#,
    isThrowing: true) { (value: Mapping.CNN, a0: Sampling.Samples) throws -> Networks.NetworkSummary in
    try value.summary(for: a0)
  }
  type.method(
    "fit",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    documentation: #"""
    Fits a model of one layer from fresh weights, with the settings of the learner.

    - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
      without a value are left out.
    - Returns: A model of the layer.
    - Throws: `MappingError` where there is more than one layer or fewer than two values; an
      error of the layers where the network cannot work on the windows; `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.CNN, a0: Sampling.Samples) throws -> Mapping.SoilModel in
    try value.fit(on: a0)
  }
  type.method(
    "load",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Reads a model that `SoilModel/save(_:)` wrote; the layers must be those it was fitted with.

    The model predicts and draws maps; without its training sites it knows neither uncertainty nor
    area of applicability.

    - Parameter path: The file.
    - Returns: The model.
    - Throws: `NetworksError` where the file cannot be read, is none of this library, or belongs
      to other layers.
    """#,
    isThrowing: true) { (value: Mapping.CNN, a0: String) throws -> Mapping.SoilModel in
    try value.load(a0)
  }
}

private func addMappingComparison(_ type: TypeRegistrar<Mapping.Comparison>) {
  type.property(
    "learners",
    documentation: "The learners' names, in the order in which they were given.") { (value: Mapping.Comparison) throws -> [String] in value.learners }
  type.property(
    "layers",
    documentation: "The layers' names from the surface down.") { (value: Mapping.Comparison) throws -> [String] in value.layers }
  type.property(
    "foldsDescription",
    documentation: "How the folds were drawn.") { (value: Mapping.Comparison) throws -> String in value.foldsDescription }
  type.property(
    "isLeaky",
    documentation: #"""
    Whether layers of a test profile were among the training data, so that the results are too
    good.
    """#) { (value: Mapping.Comparison) throws -> Bool in value.isLeaky }
  type.method(
    "metrics",
    Parameter(nil, String.self, name: "learner"),
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The measures of one learner in one layer.

    - Parameters:
      - learner: A learner's name, for example `"CNN"`.
      - layer: A layer's name, for example `"0-5 cm"`.
    - Returns: The measures of the cross-validated predictions.
    - Throws: `MappingError` for an unknown name or a layer without predictions.
    """#,
    isThrowing: true) { (value: Mapping.Comparison, a0: String, a1: String) throws -> Mapping.Metrics in
    try value.metrics(a0, a1)
  }
  type.method(
    "meanRSquared",
    Parameter(nil, String.self, name: "learner"),
    documentation: #"""
    The mean R² of a learner over the layers.

    - Throws: `MappingError/unknownLearner(name:available:)`.
    """#,
    isThrowing: true) { (value: Mapping.Comparison, a0: String) throws -> Double in
    try value.meanRSquared(a0)
  }
  type.method(
    "observedValues",
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The observed values of a layer, one a site; nan where missing.

    - Throws: `MappingError/unknownLayer(name:available:)`.
    """#,
    isThrowing: true) { (value: Mapping.Comparison, a0: String) throws -> [Double] in
    try value.observedValues(a0)
  }
  type.method(
    "predictedValues",
    Parameter(nil, String.self, name: "learner"),
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The cross-validated predictions of a learner for a layer, one a site; nan where the site has
    no value to test.

    - Throws: `MappingError` for an unknown name.
    """#,
    isThrowing: true) { (value: Mapping.Comparison, a0: String, a1: String) throws -> [Double] in
    try value.predictedValues(a0, a1)
  }
  type.method(
    "plot",
    Parameter(nil, Mapping.ComparisonPlot.self, name: "kind", default: ".observedPredicted") { () throws -> Mapping.ComparisonPlot in .observedPredicted },
    documentation: #"""
    Draws the comparison.

    - Parameter kind: Predictions against observations, or the measures as bars.
    - Returns: A grid of panels.
    """#) { (value: Mapping.Comparison, a0: Mapping.ComparisonPlot) throws -> Figures.Figure in
    value.plot(a0)
  }
  type.property(
    "displayData",
    documentation: "The measures of every layer and learner.") { (value: Mapping.Comparison) throws -> Display.DisplayData in value.displayData }
  type.property(
    "table",
    documentation: #"""
    The measures of every layer and learner, and their means over the layers; see `Metrics`. The
    last column is the difference of R² to the first learner with its 95 % interval from resampled
    sites.
    """#) { (value: Mapping.Comparison) throws -> Tables.Table in value.table }
  type.method(
    "residuals",
    Parameter(nil, String.self, name: "learner"),
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    What a learner leaves of the observations of a layer: observed less predicted, one a site; nan
    where either is missing.

    Their variogram tells how large spatial blocks should be (Roberts et al. 2017,
    DOI 10.1111/ecog.02881; Valavi et al. 2019, DOI 10.1111/2041-210X.13107), and Moran's I
    whether near sites are still alike:

    ```swift
    let residuals = try results.residuals("RandomForest", "0-5 cm")
    let metres = try samples.variogram(values: residuals, name: "residuals").blockSize
    ```

    - Parameters:
      - learner: A learner's name.
      - layer: A layer's name.
    - Returns: One value a site, in the order of the samples.
    - Throws: `MappingError` for an unknown name.
    """#,
    isThrowing: true) { (value: Mapping.Comparison, a0: String, a1: String) throws -> [Double] in
    try value.residuals(a0, a1)
  }
}

private func addMappingComparisonPlot(_ type: TypeRegistrar<Mapping.ComparisonPlot>) {
  type.enumCase(
    "observedPredicted",
    documentation: "A grid of panels, one a layer and learner: predictions against observations with the 1:1 line.") { () -> Mapping.ComparisonPlot in Mapping.ComparisonPlot.observedPredicted }
  type.enumCase(
    "metrics",
    documentation: "R², RMSE and CCC of every layer as bars, one colour a learner.") { () -> Mapping.ComparisonPlot in Mapping.ComparisonPlot.metrics }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Mapping.ComparisonPlot? in
    Mapping.ComparisonPlot(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Mapping.ComparisonPlot) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Mapping.ComparisonPlot] in Mapping.ComparisonPlot.allCases }
}

private func addMappingLearner(_ type: TypeRegistrar<any Mapping.Learner>) {
  type.property(
    "name",
    documentation: "The name in tables and figures.",
    isRequired: true) { (value: any Mapping.Learner) throws -> String in value.name }
  type.method(
    "fit",
    Parameter(nil, Sampling.Samples.self, name: "samples"),
    Parameter("context", Display.RunContext.self),
    documentation: #"""
    Learns every layer of the samples.

    - Parameters:
      - samples: The sites to learn from; values that may not be used are missing. A site that was
        drawn several times is there as often.
      - context: What stops the work, and the place to report progress.
    - Returns: One predictor a layer, in the order of the samples' layers.
    - Throws: `Interrupted`, or what is wrong with the samples or the learner.
    """#,
    isThrowing: true,
    isRequired: true) { (value: any Mapping.Learner, a0: Sampling.Samples, a1: Display.RunContext) throws -> [any Mapping.SoilPredictor] in
    try value.fit(a0, context: a1)
  }
}

private func addMappingMappingError(_ type: TypeRegistrar<Mapping.MappingError>) {
  type.enumCase(
    "unequalLengths",
    Parameter("observed", Int.self),
    Parameter("predicted", Int.self),
    documentation: "Two lists that belong together differ in length.",
    make: { (a0: Int, a1: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.unequalLengths(observed: a0, predicted: a1)
  },
    match: { (value: Mapping.MappingError) -> (Int, Int)? in
      if case Mapping.MappingError.unequalLengths(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "noPairs",
    Parameter("count", Int.self),
    documentation: "No pair has both an observed and a predicted value.",
    make: { (a0: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.noPairs(count: a0)
  },
    match: { (value: Mapping.MappingError) -> (Int)? in
      if case Mapping.MappingError.noPairs(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "noLearners",
    documentation: "There is no learner to compare.") { () -> Mapping.MappingError in Mapping.MappingError.noLearners }
  type.enumCase(
    "repeatedLearner",
    Parameter("name", String.self),
    documentation: "Two learners bear the same name.",
    make: { (a0: String) throws -> Mapping.MappingError in
    Mapping.MappingError.repeatedLearner(name: a0)
  },
    match: { (value: Mapping.MappingError) -> (String)? in
      if case Mapping.MappingError.repeatedLearner(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "predictorCount",
    Parameter("learner", String.self),
    Parameter("received", Int.self),
    Parameter("expected", Int.self),
    documentation: "A learner made another number of predictors than there are layers.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.predictorCount(learner: a0, received: a1, expected: a2)
  },
    match: { (value: Mapping.MappingError) -> (String, Int, Int)? in
      if case Mapping.MappingError.predictorCount(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "valueCount",
    Parameter("learner", String.self),
    Parameter("received", Int.self),
    Parameter("expected", Int.self),
    documentation: "A predictor gave another number of values than there are places.",
    make: { (a0: String, a1: Int, a2: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.valueCount(learner: a0, received: a1, expected: a2)
  },
    match: { (value: Mapping.MappingError) -> (String, Int, Int)? in
      if case Mapping.MappingError.valueCount(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "unknownLearner",
    Parameter("name", String.self),
    Parameter("available", [String].self),
    documentation: "A name that no learner of the comparison bears.",
    make: { (a0: String, a1: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.unknownLearner(name: a0, available: a1)
  },
    match: { (value: Mapping.MappingError) -> (String, [String])? in
      if case Mapping.MappingError.unknownLearner(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownLayer",
    Parameter("name", String.self),
    Parameter("available", [String].self),
    documentation: "A name that no layer bears.",
    make: { (a0: String, a1: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.unknownLayer(name: a0, available: a1)
  },
    match: { (value: Mapping.MappingError) -> (String, [String])? in
      if case Mapping.MappingError.unknownLayer(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "unknownCovariate",
    Parameter("name", String.self),
    Parameter("available", [String].self),
    documentation: "A name that no covariate bears.",
    make: { (a0: String, a1: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.unknownCovariate(name: a0, available: a1)
  },
    match: { (value: Mapping.MappingError) -> (String, [String])? in
      if case Mapping.MappingError.unknownCovariate(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "foldsOfOtherSamples",
    Parameter("foldSites", Int.self),
    Parameter("foldLayers", Int.self),
    Parameter("sites", Int.self),
    Parameter("layers", Int.self),
    documentation: "The folds were drawn for other samples.",
    make: { (a0: Int, a1: Int, a2: Int, a3: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.foldsOfOtherSamples(foldSites: a0, foldLayers: a1, sites: a2, layers: a3)
  },
    match: { (value: Mapping.MappingError) -> (Int, Int, Int, Int)? in
      if case Mapping.MappingError.foldsOfOtherSamples(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "tooFewValues",
    Parameter("layer", String.self),
    Parameter("count", Int.self),
    Parameter("needed", Int.self),
    Parameter("place", Mapping.MappingError.ValuePlace.self),
    documentation: "A layer has too few values to learn from.",
    make: { (a0: String, a1: Int, a2: Int, a3: Mapping.MappingError.ValuePlace) throws -> Mapping.MappingError in
    Mapping.MappingError.tooFewValues(layer: a0, count: a1, needed: a2, place: a3)
  },
    match: { (value: Mapping.MappingError) -> (String, Int, Int, Mapping.MappingError.ValuePlace)? in
      if case Mapping.MappingError.tooFewValues(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "notOneLayer",
    Parameter("layers", [String].self),
    documentation: "A single layer was expected.",
    make: { (a0: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.notOneLayer(layers: a0)
  },
    match: { (value: Mapping.MappingError) -> ([String])? in
      if case Mapping.MappingError.notOneLayer(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "otherWindow",
    Parameter("received", Int.self),
    Parameter("expected", Int.self),
    documentation: "Samples have another window than the model, in cells.",
    make: { (a0: Int, a1: Int) throws -> Mapping.MappingError in
    Mapping.MappingError.otherWindow(received: a0, expected: a1)
  },
    match: { (value: Mapping.MappingError) -> (Int, Int)? in
      if case Mapping.MappingError.otherWindow(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "otherCovariates",
    Parameter("received", [String].self),
    Parameter("expected", [String].self),
    documentation: "Samples have other covariates than the model.",
    make: { (a0: [String], a1: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.otherCovariates(received: a0, expected: a1)
  },
    match: { (value: Mapping.MappingError) -> ([String], [String])? in
      if case Mapping.MappingError.otherCovariates(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "otherCellSize",
    Parameter("received", Double.self),
    Parameter("expected", Double.self),
    documentation: "Covariates have cells of another width than those that the model was fitted on.",
    make: { (a0: Double, a1: Double) throws -> Mapping.MappingError in
    Mapping.MappingError.otherCellSize(received: a0, expected: a1)
  },
    match: { (value: Mapping.MappingError) -> (Double, Double)? in
      if case Mapping.MappingError.otherCellSize(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "transformation",
    Parameter(nil, Mapping.TargetTransformation.self),
    Parameter("value", Double.self),
    Parameter("layer", String.self),
    documentation: "A target for which the transformation has no meaning.",
    make: { (a0: Mapping.TargetTransformation, a1: Double, a2: String) throws -> Mapping.MappingError in
    Mapping.MappingError.transformation(a0, value: a1, layer: a2)
  },
    match: { (value: Mapping.MappingError) -> (Mapping.TargetTransformation, Double, String)? in
      if case Mapping.MappingError.transformation(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "setting",
    Parameter("name", String.self),
    Parameter("value", String.self),
    Parameter("expected", Mapping.MappingError.PossibleSetting.self),
    documentation: "A setting lies outside what is possible.",
    make: { (a0: String, a1: String, a2: Mapping.MappingError.PossibleSetting) throws -> Mapping.MappingError in
    Mapping.MappingError.setting(name: a0, value: a1, expected: a2)
  },
    match: { (value: Mapping.MappingError) -> (String, String, Mapping.MappingError.PossibleSetting)? in
      if case Mapping.MappingError.setting(let v0, let v1, let v2) = value { return .some((v0, v1, v2)) }
      return nil
    })
  type.enumCase(
    "noHistory",
    Parameter("model", String.self),
    documentation: "A model that was not trained by gradient descent has no history.",
    make: { (a0: String) throws -> Mapping.MappingError in
    Mapping.MappingError.noHistory(model: a0)
  },
    match: { (value: Mapping.MappingError) -> (String)? in
      if case Mapping.MappingError.noHistory(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "unknownBand",
    Parameter("name", String.self),
    Parameter("available", [String].self),
    documentation: "A name that no band of a map bears.",
    make: { (a0: String, a1: [String]) throws -> Mapping.MappingError in
    Mapping.MappingError.unknownBand(name: a0, available: a1)
  },
    match: { (value: Mapping.MappingError) -> (String, [String])? in
      if case Mapping.MappingError.unknownBand(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "notANetwork",
    Parameter("learner", String.self),
    documentation: "A model that is no network, where only networks can be kept in a file.",
    make: { (a0: String) throws -> Mapping.MappingError in
    Mapping.MappingError.notANetwork(learner: a0)
  },
    match: { (value: Mapping.MappingError) -> (String)? in
      if case Mapping.MappingError.notANetwork(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "noTrainingSites",
    documentation: "A model read from a file does not know the sites it was fitted on.") { () -> Mapping.MappingError in Mapping.MappingError.noTrainingSites }
  type.property(
    "description",
    documentation: "The error as a sentence.") { (value: Mapping.MappingError) throws -> String in value.description }
}

private func addMappingMappingError_PossibleSetting(_ type: TypeRegistrar<Mapping.MappingError.PossibleSetting>) {
  type.enumCase(
    "between",
    Parameter(nil, Int.self),
    Parameter(nil, Int.self),
    documentation: "A whole number between two others, both included.",
    make: { (a0: Int, a1: Int) throws -> Mapping.MappingError.PossibleSetting in
    Mapping.MappingError.PossibleSetting.between(a0, a1)
  },
    match: { (value: Mapping.MappingError.PossibleSetting) -> (Int, Int)? in
      if case Mapping.MappingError.PossibleSetting.between(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.enumCase(
    "positive",
    documentation: "A number above 0.") { () -> Mapping.MappingError.PossibleSetting in Mapping.MappingError.PossibleSetting.positive }
  type.enumCase(
    "lossOfOneOutput",
    documentation: "A loss that takes one output a value.") { () -> Mapping.MappingError.PossibleSetting in Mapping.MappingError.PossibleSetting.lossOfOneOutput }
  type.property(
    "description",
    documentation: "What is possible, as it follows “must be”.") { (value: Mapping.MappingError.PossibleSetting) throws -> String in value.description }
}

private func addMappingMappingError_ValuePlace(_ type: TypeRegistrar<Mapping.MappingError.ValuePlace>) {
  type.enumCase(
    "toLearnFrom",
    documentation: "In the samples to learn from.") { () -> Mapping.MappingError.ValuePlace in Mapping.MappingError.ValuePlace.toLearnFrom }
  type.enumCase(
    "outsideFold",
    Parameter(nil, Int.self),
    documentation: "Outside a fold, counted from 1.",
    make: { (a0: Int) throws -> Mapping.MappingError.ValuePlace in
    Mapping.MappingError.ValuePlace.outsideFold(a0)
  },
    match: { (value: Mapping.MappingError.ValuePlace) -> (Int)? in
      if case Mapping.MappingError.ValuePlace.outsideFold(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "amongDrawnProfiles",
    documentation: "Among the profiles drawn for one member of an ensemble.") { () -> Mapping.MappingError.ValuePlace in Mapping.MappingError.ValuePlace.amongDrawnProfiles }
  type.property(
    "description",
    documentation: "The place, as it follows a number of values.") { (value: Mapping.MappingError.ValuePlace) throws -> String in value.description }
}

private func addMappingMetrics(_ type: TypeRegistrar<Mapping.Metrics>) {
  type.property(
    "count",
    documentation: "The number of complete pairs.") { (value: Mapping.Metrics) throws -> Int in value.count }
  type.property(
    "missing",
    documentation: "The number of pairs left out because one of their values is missing.") { (value: Mapping.Metrics) throws -> Int in value.missing }
  type.property(
    "rSquared",
    documentation: #"""
    The coefficient of determination, 1 − Σ(p − o)² / Σ(o − ō)²: 1 is perfect, 0 is as good as the
    mean, below 0 is worse; nan where all observations are equal.
    """#) { (value: Mapping.Metrics) throws -> Double in value.rSquared }
  type.property(
    "squaredCorrelation",
    documentation: #"""
    The square of Pearson's correlation: blind to bias and scale, so never below `rSquared`; nan
    where one side does not vary.
    """#) { (value: Mapping.Metrics) throws -> Double in value.squaredCorrelation }
  type.property(
    "rmse",
    documentation: "The root of the mean square error, √(Σ(p − o)² / n), in the unit of the property.") { (value: Mapping.Metrics) throws -> Double in value.rmse }
  type.property(
    "mae",
    documentation: "The mean absolute error, Σ|p − o| / n, in the unit of the property.") { (value: Mapping.Metrics) throws -> Double in value.mae }
  type.property(
    "bias",
    documentation: #"""
    The mean error, Σ(p − o) / n, in the unit of the property: positive where too much is
    predicted.
    """#) { (value: Mapping.Metrics) throws -> Double in value.bias }
  type.property(
    "ccc",
    documentation: #"""
    Lin's concordance correlation coefficient with the divisor `n` throughout.

    Source: Lin (1989), Biometrics 45, 255–268, DOI 10.2307/2532051.
    """#) { (value: Mapping.Metrics) throws -> Double in value.ccc }
  type.property(
    "rpiq",
    documentation: #"""
    The ratio of performance to interquartile distance, (Q3 − Q1) / RMSE, with quartiles of type
    7.

    Source: Bellon-Maurel et al. (2010), DOI 10.1016/j.trac.2010.05.006; quantiles: Hyndman & Fan
    (1996), DOI 10.2307/2684934.
    """#) { (value: Mapping.Metrics) throws -> Double in value.rpiq }
  type.initializer(
    Parameter("observed", [Double].self),
    Parameter("predicted", [Double].self),
    documentation: #"""
    Compares observations with predictions.

    - Parameters:
      - observed: The observations, `[N]`; nan where missing.
      - predicted: The predictions, `[N]`; nan where missing.
    - Throws: `MappingError/unequalLengths(observed:predicted:)` and
      `MappingError/noPairs(count:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double]) throws -> Mapping.Metrics in
    try Mapping.Metrics(observed: a0, predicted: a1)
  }
  type.staticMethod(
    "coverage",
    Parameter("observed", [Double].self),
    Parameter("lower", [Double].self),
    Parameter("upper", [Double].self),
    documentation: #"""
    The share of observations that lie within their prediction intervals, both ends included.

    An interval that is meant to hold 90 % of the observations is honest where the share is 0.9.

    - Parameters:
      - observed: The observations, `[N]`; nan where missing.
      - lower: The lower ends of the intervals, `[N]`; nan where missing.
      - upper: The upper ends of the intervals, `[N]`; nan where missing.
    - Returns: The prediction interval coverage probability, between 0 and 1.
    - Throws: `MappingError` where the lengths differ or no observation has an interval.

    Source: Shrestha & Solomatine (2006), DOI 10.1016/j.neunet.2006.01.012.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: [Double]) throws -> Double in
    try Mapping.Metrics.coverage(observed: a0, lower: a1, upper: a2)
  }
  type.property(
    "displayData",
    documentation: "The measures, one a row.") { (value: Mapping.Metrics) throws -> Display.DisplayData in value.displayData }
  type.property(
    "table",
    documentation: "The measures, one a row.") { (value: Mapping.Metrics) throws -> Tables.Table in value.table }
}

private func addMappingMultiTask(_ type: TypeRegistrar<Mapping.MultiTask>) {
  type.property(
    "name",
    documentation: "The name in tables and figures.") { (value: Mapping.MultiTask) throws -> String in value.name }
  type.property(
    "cnn",
    documentation: "The network whose body is shared, with the way it is trained.") { (value: Mapping.MultiTask) throws -> Mapping.CNN in value.cnn }
  type.initializer(
    Parameter(nil, Mapping.CNN.self, name: "cnn"),
    documentation: "Makes the learner from the body and the settings of a network for one layer.") { (a0: Mapping.CNN) throws -> Mapping.MultiTask in
    Mapping.MultiTask(a0)
  }
  type.method(
    "named",
    Parameter(nil, String.self, name: "name"),
    documentation: "The same learner under another name.") { (value: Mapping.MultiTask, a0: String) throws -> Mapping.MultiTask in
    value.named(a0)
  }
  type.method(
    "fit",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("layer", String.self),
    documentation: #"""
    Fits the model of one layer: networks with one output a layer learn from all layers of the
    samples, and the model keeps the output of this one.

    - Parameters:
      - samples: Samples with all layers to learn from; values may be missing.
      - layer: The layer that the model predicts, for example `"0-5 cm"`.
    - Returns: A model of the layer. Its history is that of the first network on all layers.
    - Throws: `SoilError` for an unknown layer; `MappingError` for settings without meaning or
      fewer than two values; an error of the layers where the network cannot work on the windows;
      `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.MultiTask, a0: Sampling.Samples, a1: String) throws -> Mapping.SoilModel in
    try value.fit(on: a0, layer: a1)
  }
}

private func addMappingPlaces(_ type: TypeRegistrar<Mapping.Places>) {
  type.property(
    "covariateNames",
    documentation: "The names of the channels.") { (value: Mapping.Places) throws -> [String] in value.covariateNames }
  type.property(
    "window",
    documentation: "The width of a window in cells, an odd number.") { (value: Mapping.Places) throws -> Int in value.window }
  type.property(
    "windows",
    documentation: #"""
    The covariates as read, neither scaled nor imputed, `[N, C, H, W]`, not-a-number where missing.
    The first row of a window is its northern edge.
    """#) { (value: Mapping.Places) throws -> [Float] in value.windows }
  type.property(
    "x",
    documentation: "Eastings or longitudes in the units of `crs`, `[N]`.") { (value: Mapping.Places) throws -> [Double] in value.x }
  type.property(
    "y",
    documentation: "Northings or latitudes in the units of `crs`, `[N]`.") { (value: Mapping.Places) throws -> [Double] in value.y }
  type.property(
    "crs",
    documentation: "The reference system of `x` and `y`.") { (value: Mapping.Places) throws -> Geodata.CoordinateReferenceSystem in value.crs }
  type.property(
    "depth",
    documentation: "The depth that is predicted.") { (value: Mapping.Places) throws -> Soil.DepthInterval in value.depth }
  type.property(
    "count",
    documentation: "The number of places.") { (value: Mapping.Places) throws -> Int in value.count }
  type.method(
    "values",
    Parameter(nil, String.self, name: "name"),
    documentation: #"""
    A covariate at the places' own cells.

    - Parameter name: One of `covariateNames`.
    - Returns: One value a place, not-a-number where missing.
    - Throws: `MappingError/unknownCovariate(name:available:)`.
    """#,
    isThrowing: true) { (value: Mapping.Places, a0: String) throws -> [Double] in
    try value.values(a0)
  }
}

private func addMappingPrediction(_ type: TypeRegistrar<Mapping.Prediction>) {
  type.property(
    "mean",
    documentation: "The expected values in the unit of the property, `[N]`; not-a-number where there is none.",
    { (value: Mapping.Prediction) throws -> [Double] in value.mean },
    set: { (value: inout Mapping.Prediction, new: [Double]) in value.mean = new })
  type.property(
    "standardDeviation",
    documentation: "The standard deviations of new observations, `[N]`, where the predictor knows them.",
    { (value: Mapping.Prediction) throws -> [Double]? in value.standardDeviation },
    set: { (value: inout Mapping.Prediction, new: [Double]?) in value.standardDeviation = new })
  type.property(
    "quantiles",
    documentation: "Quantiles by their probability, each `[N]`; for example `quantiles[0.05]`.",
    { (value: Mapping.Prediction) throws -> [Double: [Double]] in value.quantiles },
    set: { (value: inout Mapping.Prediction, new: [Double: [Double]]) in value.quantiles = new })
  type.property(
    "members",
    documentation: "The predictions of the single members of an ensemble, each `[N]`.",
    { (value: Mapping.Prediction) throws -> [[Double]] in value.members },
    set: { (value: inout Mapping.Prediction, new: [[Double]]) in value.members = new })
  type.property(
    "classProbabilities",
    documentation: "The probabilities of classes by their name, each `[N]`.",
    { (value: Mapping.Prediction) throws -> [String: [Double]] in value.classProbabilities },
    set: { (value: inout Mapping.Prediction, new: [String: [Double]]) in value.classProbabilities = new })
  type.initializer(
    Parameter("mean", [Double].self),
    Parameter("standardDeviation", [Double]?.self, default: "nil") { () throws -> [Double]? in nil },
    Parameter("quantiles", [Double: [Double]].self, default: "[:]") { () throws -> [Double: [Double]] in [:] },
    Parameter("members", [[Double]].self, default: "[]") { () throws -> [[Double]] in [] },
    Parameter("classProbabilities", [String: [Double]].self, default: "[:]") { () throws -> [String: [Double]] in [:] },
    documentation: #"""
    Makes a prediction.

    - Parameters:
      - mean: The expected values, one a place.
      - standardDeviation: The standard deviations of new observations, one a place.
      - quantiles: Quantiles by their probability, one a place each.
      - members: The predictions of the members of an ensemble, one a place each.
      - classProbabilities: The probabilities of classes by their name, one a place each.
    """#) { (a0: [Double], a1: [Double]?, a2: [Double: [Double]], a3: [[Double]], a4: [String: [Double]]) throws -> Mapping.Prediction in
    Mapping.Prediction(mean: a0, standardDeviation: a1, quantiles: a2, members: a3, classProbabilities: a4)
  }
}

private func addMappingPretrainedModel(_ type: TypeRegistrar<Mapping.PretrainedModel>) {
  type.property(
    "valueCount",
    documentation: "The number of values it has learnt from.") { (value: Mapping.PretrainedModel) throws -> Int in value.valueCount }
  type.property(
    "layers",
    documentation: "The layers it has learnt from.") { (value: Mapping.PretrainedModel) throws -> [String] in value.layers }
  type.property(
    "history",
    documentation: "The losses of the pretraining, epoch by epoch.") { (value: Mapping.PretrainedModel) throws -> Networks.TrainingHistory in value.history }
  type.method(
    "finetune",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("epochs", Int.self, default: "40") { () throws -> Int in 40 },
    Parameter("learningRate", Double.self, default: "1e-4") { () throws -> Double in 1e-4 },
    Parameter("freezing", Networks.Freezing.self, default: ".convolutions") { () throws -> Networks.Freezing in .convolutions },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Trains the network on with the values of one layer.

    The pretrained network itself stays as it is. Covariates are scaled as in pretraining, values
    by the mean and standard deviation of the layer.

    - Parameters:
      - samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites without a
        value are left out.
      - epochs: How often every value is seen.
      - learningRate: The largest learning rate; small, so that little is forgotten.
      - freezing: Which layers keep their weights.
      - seed: The seed of the order of the sites and of dropout.
    - Returns: A model of the layer.
    - Throws: `MappingError` where there is more than one layer, fewer than two values, or other
      covariates than in pretraining; `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.PretrainedModel, a0: Sampling.Samples, a1: Int, a2: Double, a3: Networks.Freezing, a4: Int) throws -> Mapping.SoilModel in
    try value.finetune(on: a0, epochs: a1, learningRate: a2, freezing: a3, seed: a4)
  }
  type.property(
    "displayData",
    documentation: "What the network has learnt from and its losses.") { (value: Mapping.PretrainedModel) throws -> Display.DisplayData in value.displayData }
}

private func addMappingRandomForest(_ type: TypeRegistrar<Mapping.RandomForest>) {
  type.property(
    "name",
    documentation: "The name in tables and figures.") { (value: Mapping.RandomForest) throws -> String in value.name }
  type.property(
    "settings",
    documentation: "How the trees are grown.") { (value: Mapping.RandomForest) throws -> Forests.RegressionForest in value.settings }
  type.initializer(
    Parameter("trees", Int.self, default: "500") { () throws -> Int in 500 },
    Parameter("featuresPerSplit", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("minimumLeafSize", Int.self, default: "1") { () throws -> Int in 1 },
    Parameter("splits", Forests.SplitRule.self, default: ".best") { () throws -> Forests.SplitRule in .best },
    Parameter("seed", Int.self, default: "1") { () throws -> Int in 1 },
    documentation: #"""
    Makes the learner.

    - Parameters:
      - trees: The number of trees.
      - featuresPerSplit: How many covariates are tried at a split; `nil` takes a third of them.
      - minimumLeafSize: The smallest number of sites in a leaf.
      - splits: How the threshold of a split is found; `.random` makes extremely randomised trees, by
        the name of “ExtraTrees”, which try all covariates where `featuresPerSplit` is `nil`.
      - seed: The seed of all random draws.
    """#) { (a0: Int, a1: Int?, a2: Int, a3: Forests.SplitRule, a4: Int) throws -> Mapping.RandomForest in
    Mapping.RandomForest(trees: a0, featuresPerSplit: a1, minimumLeafSize: a2, splits: a3, seed: a4)
  }
  type.method(
    "named",
    Parameter(nil, String.self, name: "name"),
    documentation: "The same learner under another name.") { (value: Mapping.RandomForest, a0: String) throws -> Mapping.RandomForest in
    value.named(a0)
  }
  type.method(
    "fit",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    documentation: #"""
    Fits the forest of one layer.

    - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
      without a value are left out.
    - Returns: A model of the layer.
    - Throws: `MappingError` where there is more than one layer or fewer than two values;
      `ForestError` for settings that cannot work; `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.RandomForest, a0: Sampling.Samples) throws -> Mapping.SoilModel in
    try value.fit(on: a0)
  }
}

private func addMappingSoilMap(_ type: TypeRegistrar<Mapping.SoilMap>) {
  type.property(
    "path",
    documentation: "The GeoTIFF.") { (value: Mapping.SoilMap) throws -> String in value.path }
  type.property(
    "layer",
    documentation: "The layer that was predicted.") { (value: Mapping.SoilMap) throws -> Soil.DepthInterval in value.layer }
  type.property(
    "propertyName",
    documentation: #"What was predicted, with the unit, for example `"organic carbon (g/kg)"`."#) { (value: Mapping.SoilMap) throws -> String in value.propertyName }
  type.property(
    "bands",
    documentation: #"""
    The bands in order: `"prediction"`, and where asked for `"standard deviation"` and
    `"dissimilarity index"`.
    """#) { (value: Mapping.SoilMap) throws -> [String] in value.bands }
  type.property(
    "threshold",
    documentation: "The dissimilarity index above which the model should not be trusted, or `nil`.") { (value: Mapping.SoilMap) throws -> Double? in value.threshold }
  type.method(
    "band",
    Parameter(nil, String.self, name: "name"),
    documentation: #"""
    One of the bands as a raster.

    - Parameter name: The band's name, for example `"prediction"`.
    - Returns: The band.
    - Throws: `MappingError/unknownBand(name:available:)`; `GeodataError`
      where the file cannot be read.
    """#,
    isThrowing: true) { (value: Mapping.SoilMap, a0: String) throws -> Geodata.Raster in
    try value.band(a0)
  }
  type.method(
    "plot",
    documentation: #"""
    Draws all bands; where there is a threshold, a last panel shows the prediction inside the area
    of applicability only.

    - Throws: `GeodataError` where the file cannot be read.
    """#,
    isThrowing: true) { (value: Mapping.SoilMap) throws -> Figures.Figure in
    try value.plot()
  }
  type.property(
    "displayData",
    documentation: "Where the map is and a drawing of it.") { (value: Mapping.SoilMap) throws -> Display.DisplayData in value.displayData }
}

private func addMappingSoilModel(_ type: TypeRegistrar<Mapping.SoilModel>) {
  type.initializer(
    Parameter(nil, (any Mapping.Learner).self, name: "learner"),
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("layer", String.self),
    documentation: #"""
    Fits a model of one layer with any learner, your own ones included.

    ```swift
    let model = try SoilModel(Mean(), on: samples, layer: "0-5 cm")
    ```

    - Parameters:
      - learner: The learner.
      - samples: Samples with all layers to learn from; values may be missing.
      - layer: The layer that the model predicts, for example `"0-5 cm"`.
    - Throws: `SoilError` for an unknown layer; `MappingError` for settings without meaning or
      fewer than two values; what the learner throws; `Interrupted`.
    """#,
    isThrowing: true) { (a0: any Mapping.Learner, a1: Sampling.Samples, a2: String) throws -> Mapping.SoilModel in
    try Mapping.SoilModel(a0, on: a1, layer: a2)
  }
  type.property(
    "learner",
    documentation: "The name of the learner it was fitted with.") { (value: Mapping.SoilModel) throws -> String in value.learner }
  type.property(
    "layer",
    documentation: "The layer it predicts.") { (value: Mapping.SoilModel) throws -> Soil.DepthInterval in value.layer }
  type.property(
    "covariateNames",
    documentation: "The names of the channels it needs, in order.") { (value: Mapping.SoilModel) throws -> [String] in value.covariateNames }
  type.property(
    "window",
    documentation: "The width of the window it needs, in cells.") { (value: Mapping.SoilModel) throws -> Int in value.window }
  type.property(
    "propertyName",
    documentation: #"What it predicts, with the unit, for example `"organic carbon (g/kg)"`."#) { (value: Mapping.SoilModel) throws -> String in value.propertyName }
  type.property(
    "history",
    documentation: #"""
    The losses of the training on this layer, epoch by epoch.

    - Throws: `MappingError/noHistory(model:)` for a forest.
    """#,
    isThrowing: true) { (value: Mapping.SoilModel) throws -> Networks.TrainingHistory in try value.history }
  type.method(
    "predict",
    Parameter(nil, Sampling.Samples.self, name: "samples"),
    documentation: #"""
    Predicts the layer at the sites of samples.

    - Parameter samples: Samples with the covariates and the window of the model; their targets
      are not looked at.
    - Returns: One value a site, in the unit of the property.
    - Throws: `MappingError` for other covariates or another window; `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.SoilModel, a0: Sampling.Samples) throws -> [Double] in
    try value.predict(a0)
  }
  type.method(
    "metrics",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    documentation: #"""
    Compares predictions with the values of samples of the same layer.

    Sites the model was fitted on flatter it; use other sites, or `compare(_:on:folds:)`.

    - Parameter samples: Samples of exactly one layer.
    - Returns: The measures.
    - Throws: `MappingError` for more than one layer, other covariates or no value;
      `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.SoilModel, a0: Sampling.Samples) throws -> Mapping.Metrics in
    try value.metrics(on: a0)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes a network model to a file, in the format that the ending of its name says:
    `.safetensors`, which `CNN/load(_:)` reads, or `.onnx`, with which other programs predict
    without this library. The file is written whole or not at all, and does not hold the training
    sites.

    ```swift
    model.save("soc.safetensors")
    model.save("soc.onnx")
    ```

    A `.safetensors` file holds the weights, with everything needed to use them; Python reads it
    too. A `.onnx` file takes windows of the covariates as they are, in the order of
    `covariateNames`, and gives the property in its unit: scaling, the filling of missing values,
    the mean of several networks and the way back to the unit are part of it. The text `solum`
    beside either describes the model in JSON.

    Shapes in ONNX: the value `input` is `[N, C, H, W]` for any count `N` of sites, not-a-number
    where missing, the first row of a window in the north; `output` is `[N, 1]`.
    Source: the format description of huggingface/safetensors; the ONNX specification, operator set 17.

    - Parameter path: The file, for example `"soc.safetensors"`; its folder must exist.
    - Throws: `MappingError/notANetwork(learner:)` for a forest; `NetworksError` where the file
      cannot be written or the ending is another.
    """#,
    isThrowing: true) { (value: Mapping.SoilModel, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.renamedMethod(
    "exportONNX",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`, with a name that ends in `.onnx`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
  type.method(
    "map",
    Parameter(nil, CovariateGrids.Covariates.self, name: "covariates"),
    Parameter("to", String.self, name: "path"),
    Parameter("uncertainty", Mapping.Uncertainty?.self, default: "nil") { () throws -> Mapping.Uncertainty? in nil },
    Parameter("applicability", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Predicts every cell of the covariates' grid and writes a GeoTIFF.

    The bands are the prediction and, where asked for, its standard deviation and the
    dissimilarity index of the area of applicability. Cells at which a covariate has no value are
    missing; missing values elsewhere in a window count as the mean. The file is written whole or
    not at all.

    - Parameters:
      - covariates: Rasters that hold the channels of the model, on cells of the same size.
      - path: The file to write, which ends in `.tif` or `.tiff`, for example `"soc_0_5cm.tif"`;
        its folder must exist.
      - uncertainty: How the standard deviation is found, or `nil` for none.
      - applicability: Whether the dissimilarity index is written.
    - Returns: The map, ready to be drawn.
    - Throws: `SoilError` where a covariate is lacking; `MappingError` for cells of another size
      or a model without training sites; `GeodataError` where a file cannot be read or written;
      `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.SoilModel, a0: CovariateGrids.Covariates, a1: String, a2: Mapping.Uncertainty?, a3: Bool) throws -> Mapping.SoilMap in
    try value.map(a0, to: a1, uncertainty: a2, applicability: a3)
  }
  type.property(
    "displayData",
    documentation: "What the model predicts and what it was fitted on.") { (value: Mapping.SoilModel) throws -> Display.DisplayData in value.displayData }
}

private func addMappingSoilPredictor(_ type: TypeRegistrar<any Mapping.SoilPredictor>) {
  type.method(
    "predict",
    Parameter(nil, Mapping.Places.self, name: "places"),
    Parameter("context", Display.RunContext.self),
    documentation: #"""
    Predicts the layer at some places.

    - Parameters:
      - places: The places, with the covariates that the learner was fitted with.
      - context: What stops the work.
    - Returns: One value a place, in the unit of the property; not-a-number where there is none.
    - Throws: `Interrupted`, or what is wrong with the places.
    """#,
    isThrowing: true,
    isRequired: true) { (value: any Mapping.SoilPredictor, a0: Mapping.Places, a1: Display.RunContext) throws -> Mapping.Prediction in
    try value.predict(a0, context: a1)
  }
}

private func addMappingTargetTransformation(_ type: TypeRegistrar<Mapping.TargetTransformation>) {
  type.enumCase(
    "none",
    documentation: "Nothing.") { () -> Mapping.TargetTransformation in Mapping.TargetTransformation.none }
  type.enumCase(
    "squareRoot",
    documentation: #"""
    The square root, for skewed values; a value below zero, as splines can give, becomes minus the
    root of its magnitude. Predictions are squared and the variance of the residuals of the roots
    is added, which makes them means instead of medians.
    """#) { () -> Mapping.TargetTransformation in Mapping.TargetTransformation.squareRoot }
  type.enumCase(
    "logarithm",
    documentation: #"""
    The natural logarithm, for values above zero. Predictions are exp(μ + σ²/2) with the variance
    σ² of the residuals of the logarithms, which makes them means instead of medians.
    """#) { () -> Mapping.TargetTransformation in Mapping.TargetTransformation.logarithm }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Mapping.TargetTransformation? in
    Mapping.TargetTransformation(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Mapping.TargetTransformation) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Mapping.TargetTransformation] in Mapping.TargetTransformation.allCases }
}

private func addMappingTransfer(_ type: TypeRegistrar<Mapping.Transfer>) {
  type.property(
    "name",
    documentation: "The name in tables and figures.") { (value: Mapping.Transfer) throws -> String in value.name }
  type.property(
    "cnn",
    documentation: "The network, with the way it is pretrained.") { (value: Mapping.Transfer) throws -> Mapping.CNN in value.cnn }
  type.property(
    "freezing",
    documentation: "Which layers keep their weights in fine-tuning.") { (value: Mapping.Transfer) throws -> Networks.Freezing in value.freezing }
  type.property(
    "depthAsInput",
    documentation: "Whether the network is told the depth of the layer.") { (value: Mapping.Transfer) throws -> Bool in value.depthAsInput }
  type.initializer(
    Parameter(nil, Mapping.CNN.self, name: "cnn"),
    Parameter("epochs", Int.self, default: "5") { () throws -> Int in 5 },
    Parameter("learningRate", Double.self, default: "1e-3") { () throws -> Double in 1e-3 },
    Parameter("freezing", Networks.Freezing.self, default: ".none") { () throws -> Networks.Freezing in .none },
    Parameter("depthAsInput", Bool.self, default: "true") { () throws -> Bool in true },
    documentation: #"""
    Makes the learner.

    - Parameters:
      - cnn: The network; its settings are those of pretraining. A batch of pretraining holds as
        many times its `batchSize` values as there are layers.
      - epochs: How often fine-tuning sees every value of its layer; 0 leaves it out.
      - learningRate: The largest learning rate of fine-tuning.
      - freezing: Which layers keep their weights in fine-tuning.
      - depthAsInput: Whether the network is told the depth of the layer.
    """#) { (a0: Mapping.CNN, a1: Int, a2: Double, a3: Networks.Freezing, a4: Bool) throws -> Mapping.Transfer in
    Mapping.Transfer(a0, epochs: a1, learningRate: a2, freezing: a3, depthAsInput: a4)
  }
  type.method(
    "named",
    Parameter(nil, String.self, name: "name"),
    documentation: "The same learner under another name.") { (value: Mapping.Transfer, a0: String) throws -> Mapping.Transfer in
    value.named(a0)
  }
  type.method(
    "fit",
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("layer", String.self),
    documentation: #"""
    Fits the model of one layer: networks are pretrained on the values of all layers of the samples
    and fine-tuned on this one, with the settings of the learner.

    As many networks are averaged as the `CNN` has `members`, as in `compare(_:on:folds:)`.
    `CNN/pretrain(on:epochs:learningRate:depthAsInput:seed:)` and
    `PretrainedModel/finetune(on:epochs:learningRate:freezing:seed:)` do the same step by step with
    one network.

    - Parameters:
      - samples: Samples with all layers to learn from; values may be missing.
      - layer: The layer that the model predicts, for example `"0-5 cm"`.
    - Returns: A model of the layer. Its history is that of the first network on this layer.
    - Throws: `SoilError` for an unknown layer; `MappingError` for settings without meaning or
      fewer than two values; an error of the layers where the network cannot work on the windows;
      `Interrupted`.
    """#,
    isThrowing: true) { (value: Mapping.Transfer, a0: Sampling.Samples, a1: String) throws -> Mapping.SoilModel in
    try value.fit(on: a0, layer: a1)
  }
}

private func addMappingUncertainty(_ type: TypeRegistrar<Mapping.Uncertainty>) {
  type.enumCase(
    "ensemble",
    Parameter(nil, Int.self),
    documentation: #"""
    The model is fitted again so many times, pretraining included, each time with another seed on
    profiles drawn with replacement. The variance at a cell is that between the fits plus the
    noise, which is the part of the mean square error at profiles that were not drawn that the
    variance between the fits does not explain.

    Source: Heskes (1997), Practical confidence and prediction intervals, NIPS 9, 176–182.
    """#,
    make: { (a0: Int) throws -> Mapping.Uncertainty in
    Mapping.Uncertainty.ensemble(a0)
  },
    match: { (value: Mapping.Uncertainty) -> (Int)? in
      if case Mapping.Uncertainty.ensemble(let v0) = value { return .some((v0)) }
      return nil
    })
}

private func addMappingSamples(_ type: TypeRegistrar<Sampling.Samples>) {
  type.method(
    "places",
    Parameter(nil, String.self, name: "layer"),
    documentation: #"""
    The sites as places at which a layer is predicted, or from whose covariates it is learnt.

    - Parameter layer: A layer's name, for example `"0-5 cm"`.
    - Returns: The places, in the order of the sites.
    - Throws: `SoilError` for an unknown layer.
    """#,
    isThrowing: true) { (value: Sampling.Samples, a0: String) throws -> Mapping.Places in
    try value.places(a0)
  }
}

/// A value of a cell as `Learner`.
private struct MappingLearnerOfCell: Mapping.Learner, CellAdapter {
  let cell: CellInstance
  var name: String { stopping("") { () throws -> String in try cell.get("name") } }
  func fit(_ a0: Sampling.Samples, context a1: Display.RunContext) throws -> [any Mapping.SoilPredictor] {
    try cell.call("fit(_:context:)", a0, a1)
  }
}

/// A value of a cell as `SoilPredictor`.
private struct MappingSoilPredictorOfCell: Mapping.SoilPredictor, CellAdapter {
  let cell: CellInstance
  func predict(_ a0: Mapping.Places, context a1: Display.RunContext) throws -> Mapping.Prediction {
    try cell.call("predict(_:context:)", a0, a1)
  }
}

private func addMappingFunctions(to vocabulary: Vocabulary) {
  vocabulary.function(
    "compare",
    Parameter(nil, [any Mapping.Learner].self, name: "learners"),
    Parameter("on", Sampling.Samples.self, name: "samples"),
    Parameter("folds", Sampling.Folds.self),
    documentation: #"""
    Fits and tests learners on equal terms by cross-validation.

    In every fold each learner sees the training part only: scaling, imputation and transformation
    are learnt there, and the targets of the test part are withheld from it. Each value is predicted
    once, in the fold that tests it.

    - Parameters:
      - learners: The learners; the differences are taken to the first.
      - samples: The samples, with one or several layers.
      - folds: Folds drawn for the same samples. Under every rule except `.rows` a profile is in one
        fold with all its layers, free of leaks; drawn by rows the result is labelled as leaky.
    - Returns: All predictions with their measures.
    - Throws: `MappingError` where learners, samples and folds do not fit together; an error of
      the layers where a network cannot work on the windows; `Interrupted`.
    """#,
    isThrowing: true) { (a0: [any Mapping.Learner], a1: Sampling.Samples, a2: Sampling.Folds) throws -> Mapping.Comparison in
    try Mapping.compare(a0, on: a1, folds: a2)
  }
}
