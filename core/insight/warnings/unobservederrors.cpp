#include "core/base/sentence.h"
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
    const std::string all =
        sum.calls == 1 ? "" : filled(sentence("Warning", "; %1 calls of it failed so"), {grouped(sum.calls)});
    return {.kind = "unobserved-error",
            .actor = store.actor(call.actor)->info.name,
            .call = call.id,
            .duration = sum.held,
            .text =
                filled(sentence("Warning", "%1 failed with \"%2\", and its ref was dropped before anybody looked at "
                                           "the error%3. Get or await the results, also of calls that are made for "
                                           "their effect only."),
                       {callName(store, call), error, all}),
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
