#include "core/insight/littleslaw.h"

namespace playground {

LittlesLaw littlesLawOf(const RangeSummary& summary) {
    const auto length = static_cast<double>(summary.range.length().count());
    if (length <= 0)
        return {};
    return {.inFlight = static_cast<double>(summary.all.held().count()) / length,
            .throughput = static_cast<double>(summary.all.ended) * 1e9 / length,
            .time = summary.durations.mean};
}

} // namespace playground
