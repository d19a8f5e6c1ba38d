#include "ui/panels/steps/palette.h"

#include <QCoreApplication>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepPalette)
};

using Strings = std::vector<std::string>;

std::vector<PaletteEntry> makeEntries() {
    const Distribution first = Distribution::constant(100ms);
    const auto both = [](const QString& name, const QString& meaning, auto step, bool beginsGroup = false) {
        return PaletteEntry{name, meaning, meaning, Step{std::move(step)}, beginsGroup};
    };
    return {
        {Words::tr("Sleep"), Words::tr("awaits a timer; other calls go on"), Words::tr("the thread sleeps"),
         Step{SleepStep{first}}},
        {Words::tr("Compute"), Words::tr("burns CPU time; the loop stands still meanwhile"),
         Words::tr("burns CPU time of its thread"), Step{ComputeStep{first}}},
        {Words::tr("Block"), Words::tr("blocks the thread, and with it every call of the loop"),
         Words::tr("blocks its thread"), Step{BlockStep{first}}},
        {Words::tr("Let others run"), Words::tr("goes to the end of the loop's queue"), Words::tr("does nothing"),
         Step{YieldStep{}}},
        {Words::tr("Call"), Words::tr("calls a method and awaits its result"),
         Words::tr("calls a method; the thread waits for its result"), Step{CallStep{}}, true},
        both(Words::tr("Start a call"), Words::tr("calls a method and goes on at once"),
             CallStep{.then = CallStep::Then::Go, .as = "call"}),
        {Words::tr("Gather"), Words::tr("awaits the results of calls started before"),
         Words::tr("the thread waits for the results of calls started before"), Step{GatherStep{}}},
        {Words::tr("Blocking get"), Words::tr("refused here: it would block the loop"),
         Words::tr("the thread waits for results"), Step{GetStep{}}},
        both(Words::tr("Wait"), Words::tr("waits until some calls are ready or the time is up"), WaitStep{}),
        both(Words::tr("Cancel"), Words::tr("cancels calls that have not ended"), CancelStep{}),
        both(Words::tr("Give an item"), Words::tr("gives the next item of this method's stream"), YieldItemStep{},
             true),
        both(Words::tr("Next item"), Words::tr("takes the next items of a stream"), NextStep{.as = "item"}),
        both(Words::tr("For each item"), Words::tr("takes item after item and runs its steps for each"),
             ForEachStep{{}, "item", {}}),
        both(Words::tr("Repeat"), Words::tr("runs its steps again and again"), RepeatStep{2, {}}, true),
        both(Words::tr("Read"), Words::tr("reads a variable of the actor"), ReadStep{"count"}, true),
        both(Words::tr("Write"), Words::tr("writes what was read, plus a number"), WriteStep{"count", 1}),
        both(Words::tr("Set event"), Words::tr("sets an event of the actor for ever"), SetEventStep{"ready"}),
        both(Words::tr("Wait for event"), Words::tr("waits until that event is set"), WaitEventStep{"ready"}),
        both(Words::tr("Meet"), Words::tr("waits until so many calls have arrived"), ArriveStep{"meeting", 2}),
        both(Words::tr("Return"), Words::tr("ends the call with a result"), ReturnStep{}, true),
        both(Words::tr("Fail"), Words::tr("ends the call with an error"), FailStep{"error"}),
        both(Words::tr("Log"), Words::tr("writes a line to the log"), LogStep{"here"}),
    };
}

Strings namesOf(const std::map<std::string, RefKind>& known) {
    Strings names;
    for (const auto& [name, kind] : known)
        names.push_back(name);
    return names;
}

std::string streamAmong(const std::map<std::string, RefKind>& known) {
    for (const auto& [name, kind] : known)
        if (kind == RefKind::Calls)
            return name;
    return {};
}

} // namespace

const std::vector<PaletteEntry>& paletteEntries() {
    static const std::vector<PaletteEntry> entries = makeEntries();
    return entries;
}

QString kindName(const Step& step) {
    const auto* call = std::get_if<CallStep>(&step.what);
    for (const PaletteEntry& entry : paletteEntries())
        if (entry.step.what.index() == step.what.index() &&
            (call == nullptr ||
             (call->then == CallStep::Then::Go) == (std::get<CallStep>(entry.step.what).then == CallStep::Then::Go)))
            return entry.name.toLower();
    return {};
}

Step fitted(Step step, const std::vector<Step>& steps, const StepPath& place,
            const std::vector<std::pair<std::string, std::string>>& targets) {
    const std::map<std::string, RefKind> known = refsBefore(steps, place);
    if (auto* call = std::get_if<CallStep>(&step.what)) {
        if (!targets.empty())
            std::tie(call->actor, call->method) = targets.front();
        if (!call->as.empty())
            call->as = freeRef(steps, call->as);
    } else if (auto* gather = std::get_if<GatherStep>(&step.what)) {
        gather->refs = namesOf(known);
    } else if (auto* get = std::get_if<GetStep>(&step.what)) {
        get->refs = namesOf(known);
    } else if (auto* wait = std::get_if<WaitStep>(&step.what)) {
        wait->refs = namesOf(known);
    } else if (auto* cancel = std::get_if<CancelStep>(&step.what)) {
        cancel->refs = streamAmong(known).empty() ? Strings() : Strings{streamAmong(known)};
    } else if (auto* next = std::get_if<NextStep>(&step.what)) {
        next->stream = streamAmong(known);
        next->as = freeRef(steps, next->as);
    } else if (auto* each = std::get_if<ForEachStep>(&step.what)) {
        each->stream = streamAmong(known);
        each->as = freeRef(steps, each->as);
    }
    return step;
}

} // namespace playground::ui
