#include "ui/timeline/geometry/prediction.h"

#include <utility>

namespace playground::ui {

bool Prediction::update(const TraceStore& run) {
    if (m_store == nullptr)
        return false;
    m_counterparts.update(run);
    const Duration shift =
        run.driverSubmissions().isEmpty() ? Duration{} : firstSubmission(run) - firstSubmission(*m_store);
    return std::exchange(m_shift, shift) != shift;
}

const ActorTrack* Prediction::trackOf(std::size_t actor) const {
    const auto index = m_counterparts.of(actor);
    return index ? &m_store->actorAt(*index) : nullptr;
}

} // namespace playground::ui
