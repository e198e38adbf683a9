# Makes r.json: variograms by gstat and Moran's I by spdep of the sites in sites.csv.
# Run in this folder: Rscript oracle.R. Versions: see README.md.
suppressPackageStartupMessages({
  library(sp)
  library(gstat)
  library(spdep)
  library(jsonlite)
})

sites <- read.csv("sites.csv")
coordinates(sites) <- ~ x + y
result <- list(versions = list(
  R = as.character(getRversion()), gstat = as.character(packageVersion("gstat")),
  spdep = as.character(packageVersion("spdep"))))

classes <- function(v) list(distances = v$dist, semivariances = v$gamma, counts = v$np)
matheron <- variogram(value ~ 1, sites, cutoff = 20000, width = 20000 / 15)
robust <- variogram(value ~ 1, sites, cutoff = 20000, width = 20000 / 15, cressie = TRUE)
trend <- variogram(value ~ a + b + c + rock, sites, cutoff = 20000, width = 20000 / 15)
result$matheron <- classes(matheron)
result$cressieHawkins <- classes(robust)
result$residuals <- classes(trend)

fit <- function(model, kappa = 0.5) {
  start <- vgm(psill = 15, model = model, range = 4000, nugget = 2, kappa = kappa)
  fitted <- fit.variogram(matheron, start, fit.method = 7)
  list(
    isConverged = !attr(fitted, "singular"), nugget = fitted$psill[1], partialSill = fitted$psill[2], range = fitted$range[2],
    misfit = attr(fitted, "SSErr"))
}
result$fits <- list(
  spherical = fit("Sph"), exponential = fit("Exp"), gaussian = fit("Gau"),
  matern = fit("Mat", 1.5))

moran <- function(neighbours) {
  test <- moran.test(sites$value, nb2listw(neighbours, style = "W"), randomisation = TRUE)
  list(value = unname(test$estimate[1]), expectation = unname(test$estimate[2]),
       variance = unname(test$estimate[3]), zScore = unname(test$statistic))
}
result$moranNearest <- moran(knn2nb(knearneigh(coordinates(sites), k = 8)))
# Sites without a neighbour are left out, as in our definition.
within <- dnearneigh(coordinates(sites), 0, 3000)
kept <- card(within) > 0
sites <- sites[kept, ]
result$moranWithin <- c(
  moran(dnearneigh(coordinates(sites), 0, 3000)), list(isolated = sum(!kept)))

write(toJSON(result, digits = 12, auto_unbox = TRUE, pretty = TRUE), "r.json")
