#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/texttable.h"
#include "core/insight/warnings/finder.h"

namespace playground {

namespace {

constexpr std::size_t longestError = 120; // Characters.

/// All of one method on one actor.
struct ErrorSum {
    const CallRecord* first = nullptr;
    std::int64_t calls = 0;
    Duration held{}; // Their slots.
};

Warning warningOf(const WarnedRun& run, const ErrorSum& sum) {
    const TraceStore& store = run.store();
    const CallRecord& call = *sum.first;
    const std::string error = shortened(onOneLine(store.dictionary().textOf(call.text)), longestError);
    const std::string how = "\"" + error + "\", and its ref was dropped before anybody looked at the error";
    const std::string all = sum.calls == 1 ? "" : "; " + grouped(sum.calls) + " calls of it failed so";
    return {.kind = "unobserved-error",
            .actor = store.actor(call.actor)->info.name,
            .call = call.id,
            .duration = sum.held,
            .text = callName(store, call) + " failed with " + how + all +
                    ". Get or await the results, also of calls that are made for their effect only.",
            .range = {call.isStarted() ? call.started : call.submitted, call.ended},
            .lesson = "L22"};
}

} // namespace

void findUnobservedErrors(const WarnedRun& run, Warnings& found) {
    std::map<std::pair<ActorId, MethodId>, ErrorSum> sums;
    for (const DroppedError& dropped : run.store().droppedErrors()) {
        if (dropped.time > run.end())
            break;
        const CallRecord* call = run.store().call(dropped.call);
        ErrorSum& sum = sums[{call->actor, call->method}];
        if (sum.first == nullptr || call->id < sum.first->id)
            sum.first = call;
        ++sum.calls;
        sum.held += call->isStarted() ? call->ended - call->started : Duration();
    }
    for (const auto& [key, sum] : sums)
        found.push_back(warningOf(run, sum));
}

} // namespace playground
