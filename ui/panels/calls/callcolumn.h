#pragma once

#include "core/trace/tracestore.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace playground::ui {

/// What the table tells of a call.
enum class CallColumn : std::uint8_t {
    Id,
    Actor,
    Method,
    State,
    Slot,
    Submitted,
    Waited, ///< For its slot.
    InSlot,
    Running,
    Awaiting,
    Error, ///< Or the reason of a cancelled call.
};
inline constexpr int callColumnCount = 11;

QString titleOf(CallColumn column);
bool isNumber(CallColumn column);

/// As known at `now`; empty where nothing is known yet.
QString textOf(CallColumn column, const TraceStore& store, const CallRecord& call, TimePoint now);

/// What calls of a store are sorted by. Names are compared whatever the case, errors by their first appearance.
/// Thread: that of the store.
class CallKeys final {
public:
    CallKeys(CallColumn column, const TraceStore& store, TimePoint now);

    std::int64_t of(const CallRecord& call) const; ///< What is not known yet comes first.

private:
    CallColumn m_column;
    TimePoint m_now;
    std::vector<std::int64_t> m_ranks; // Of the names, by number of the actor or method.
};

} // namespace playground::ui
