#pragma once

namespace playground::bench {

/// What it costs to tell where the time of one call went, where that is most work.
void registerExplanation();

} // namespace playground::bench
