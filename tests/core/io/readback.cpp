#include "tests/core/io/readback.h"

#include <algorithm>
#include <sstream>

namespace playground {
namespace {

std::string inNanoseconds(TimePoint time) {
    return time == TimePoint::max() ? "-" : std::to_string(time.time_since_epoch().count());
}

void tellRow(std::ostream& out, const SpanRow& row, CallId call) {
    for (std::size_t index = 0; index < row.size(); ++index)
        if (const Span span = row.at(index, TimePoint::max()); span.call == call)
            out << ' ' << stateName(span.state) << '@' << inNanoseconds(span.range.start);
}

/// A file tells one value a time, and not the order of what happens at one.
std::int64_t mostOf(const StepSeries& series) {
    std::int64_t most = 0;
    for (std::size_t index = 0; index < series.size(); ++index)
        if (index + 1 == series.size() || series.timeAt(index) != series.timeAt(index + 1))
            most = std::max(most, series.valueAt(index));
    return most;
}

} // namespace

std::vector<std::string> callsOf(const TraceStore& store) {
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        const CallRecord& call = store.callAt(index);
        const ActorTrack& actor = *store.actor(call.actor);
        std::ostringstream line;
        line << actor.info.name << '.' << store.dictionary().methodName(call.method) << " #" << toNumber(call.id)
             << " of #" << toNumber(call.parent) << ": " << stateName(call.state) << " submitted "
             << inNanoseconds(call.submitted) << " queued " << inNanoseconds(call.queued) << " started "
             << inNanoseconds(call.started) << " ended " << inNanoseconds(call.ended);
        if (call.isStarted()) {
            line << " slot " << call.slot << " on " << store.dictionary().threadName(call.thread) << ':';
            tellRow(line, actor.slotRows[call.slot], call.id);
        }
        line << " (" << call.running.count() << ' ' << call.awaiting.count() << ' ' << call.blocked.count() << ' '
             << call.gilWaiting.count() << ") " << store.dictionary().textOf(call.text);
        lines.push_back(line.str());
    }
    return lines;
}

std::vector<std::string> actorsOf(const TraceStore& store) {
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& actor = store.actorAt(index);
        std::ostringstream line;
        line << actor.info.name << " of " << actor.info.className
             << (actor.info.kind == ActorKind::Async ? " async" : " threaded") << " created "
             << inNanoseconds(actor.created) << " limit " << actor.limit.at(actor.created) << " to "
             << actor.limit.last() << ", " << actor.slotRows.size() << " slots, " << actor.threads.size()
             << " threads, at most " << mostOf(actor.inFlight) << " in flight, " << actor.finished << " finished, "
             << actor.failed << " failed, " << actor.cancelled << " cancelled";
        lines.push_back(line.str());
    }
    return lines;
}

} // namespace playground
