#pragma once

#include "core/trace/dictionary.h"
#include "core/trace/holdings.h"
#include "core/trace/state.h"

#include <QString>

#include <cstdint>

namespace playground::ui {

// Words that are the same everywhere, in the person's language.

/// Such as "awaiting".
QString stateWord(CallState state);

/// "async" or "threaded".
QString kindWord(ActorKind kind);

/// 12,345 as "12.3k": three digits are enough where there is little room.
QString shortCount(std::uint64_t count);

/// What of a trace is gone and why: "Before 12.345 s, 65,536 spans were dropped: no room in ...", likewise of causes of
/// waits. Empty when it is whole.
QString edgeWords(const TraceEdge& edge);

} // namespace playground::ui
