#include "ui/timeline/geometry/folding.h"

#include <utility>

namespace playground::ui {

bool Folding::update(const TraceStore* store, const Arrangement& arrangement) {
    if (store == nullptr || arrangement.gaps == Gaps::Shown) {
        m_store = nullptr;
        return std::exchange(m_fold, nullptr) != nullptr;
    }
    std::set<ActorId> hidden;
    for (const std::size_t actor : arrangement.hidden)
        if (actor < store->actorCount())
            hidden.insert(store->actorAt(actor).id);
    const bool isAnother = std::exchange(m_store, store) != store || hidden != m_idle.ignored();
    if (isAnother)
        m_idle = IdleTimes(std::move(hidden));
    return (m_idle.update(*store) || isAnother) && set(TimeFold::of(m_idle));
}

bool Folding::set(TimeFold fold) {
    if (m_fold != nullptr && *m_fold == fold)
        return false;
    m_fold = std::make_shared<const TimeFold>(std::move(fold));
    return true;
}

} // namespace playground::ui
