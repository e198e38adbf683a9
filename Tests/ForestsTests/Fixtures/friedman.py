"""Reference values of a random forest, written as friedman.csv.

Data: Friedman's first function (Friedman 1991, DOI 10.1214/aos/1176347963) with seven features, two of them
without use. Rows 0 to 299 are for fitting, the rest for prediction. The last columns are the mean prediction
of five scikit-learn forests and, on the first rows, the out-of-bag R squared and the importances.
Run with scikit-learn 1.9.1: python friedman.py
"""
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance

random = np.random.default_rng(7)
x = np.round(random.uniform(size=(400, 7)), 4)
y = (10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2 + 10 * x[:, 3] + 5 * x[:, 4]
     + random.normal(size=400))
y = np.round(y, 4)
forests = [RandomForestRegressor(500, max_features=2, oob_score=True, random_state=seed, n_jobs=-1)
           .fit(x[:300], y[:300]) for seed in range(5)]
prediction = np.mean([f.predict(x) for f in forests], axis=0)
importance = np.mean([f.feature_importances_ for f in forests], axis=0)
print("out-of-bag R2", [f.oob_score_ for f in forests], np.mean([f.oob_score_ for f in forests]))
print("importance", importance)
print("test R2", [f.score(x[300:], y[300:]) for f in forests])
print("spread of predictions", np.std([f.predict(x[300:]) for f in forests], axis=0).mean())
with open("friedman.csv", "w") as out:
    out.write("a,b,c,d,e,f,g,y,prediction\n")
    for row, target, value in zip(x, y, prediction):
        out.write(",".join(f"{v:.4f}" for v in (*row, target, value)) + "\n")
