#include "core/insight/runfacts.h"

namespace playground {

const char* outcomeName(RunOutcome outcome) {
    switch (outcome) {
    case RunOutcome::Completed:
        return "completed";
    case RunOutcome::Failed:
        return "failed";
    case RunOutcome::Deadlock:
        return "deadlock";
    case RunOutcome::Cancelled:
        return "cancelled";
    case RunOutcome::Unfinished:
        return "unfinished";
    }
    return "unknown";
}

} // namespace playground
