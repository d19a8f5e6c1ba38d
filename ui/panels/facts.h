#pragma once

#include "core/insight/callstory.h"
#include "core/insight/summary.h"
#include "ui/theme/theme.h"

#include <QString>

namespace playground::ui {

// What the inspector says, as rich text. Other calls are links "call:<number>".

/// "worker.work #12".
QString callTitle(const TraceStore& store, const CallRecord& call);

/// State, times by state, thread, slot, parent, children, error. Walks the calls that were submitted while it lived.
QString callFacts(const TraceStore& store, const CallRecord& call, const CallStory& story, TimePoint now,
                  const Theme& theme);

/// The numbers of a whole run.
QString runFacts(const Summary& summary, const Theme& theme);

/// Those that an outline has.
QString outlineFacts(const Summary& outline, const Theme& theme);

} // namespace playground::ui
