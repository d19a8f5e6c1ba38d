#include "core/trace/state.h"

#include <QtGlobal>

#include <array>

namespace playground {

const char* stateName(CallState state) {
    static constexpr std::array<const char*, callStateCount> names{
        QT_TRANSLATE_NOOP("CallState", "submitted"), QT_TRANSLATE_NOOP("CallState", "queued"),
        QT_TRANSLATE_NOOP("CallState", "running"),   QT_TRANSLATE_NOOP("CallState", "awaiting"),
        QT_TRANSLATE_NOOP("CallState", "blocked"),   QT_TRANSLATE_NOOP("CallState", "gil-wait"),
        QT_TRANSLATE_NOOP("CallState", "finished"),  QT_TRANSLATE_NOOP("CallState", "failed"),
        QT_TRANSLATE_NOOP("CallState", "cancelled")};
    const auto index = static_cast<std::size_t>(state);
    return index < names.size() ? names[index] : "unknown";
}

} // namespace playground
