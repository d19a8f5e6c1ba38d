#include "core/io/reading/toldrun.h"

#include <QtGlobal>

#include <algorithm>
#include <stdexcept>

namespace playground {
namespace {

void move(TimePoint& time, Duration back) {
    if (time != TimePoint::max())
        time -= back;
}

} // namespace

ActorId ToldRun::addActor(ToldActor actor) {
    if (actors.size() == mostActors)
        return ActorId::None;
    actors.push_back(std::move(actor));
    return ActorId{static_cast<std::uint16_t>(actors.size())};
}

MethodId ToldRun::method(std::string_view name) {
    if (others == MethodId::None)
        others = dictionary->method("(others)"); // While there are numbers.
    try {
        return dictionary->method(name);
    } catch (const std::length_error&) {
        leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "names of methods beyond the first 65,534"));
        return others;
    }
}

ThreadId ToldRun::thread(std::string_view name) {
    try {
        return dictionary->addThread(name);
    } catch (const std::length_error&) {
        leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "threads beyond the first 65,535"));
        return ThreadId::None;
    }
}

TimePoint ToldRun::moveToZero() {
    TimePoint first = TimePoint::max();
    for (const ToldCall& call : calls)
        first = std::min({first, call.submitted, call.started});
    for (const TimeRange& wait : driverWaits)
        first = std::min(first, wait.start);
    if (first == TimePoint::max())
        first = TimePoint{};
    const Duration back = first.time_since_epoch();
    for (ToldCall& call : calls)
        for (TimePoint* time : {&call.submitted, &call.queued, &call.started, &call.ended})
            move(*time, back);
    for (TimeRange& wait : driverWaits)
        wait = {wait.start - back, wait.end - back};
    end = std::max(end - back, TimePoint{});
    return first;
}

} // namespace playground
