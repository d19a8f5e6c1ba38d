#pragma once

#include <vector>

namespace playground::bench {

void registerRows();
void registerStores();
void registerFrames();
void registerPlainView();
void registerLive();

/// Of measured times; needs some. `share` is 0.5 for the median.
double quantile(std::vector<double> times, double share);

} // namespace playground::bench
