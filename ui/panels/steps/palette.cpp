#include "ui/panels/steps/palette.h"

#include <QCoreApplication>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(StepPalette)
};

using Strings = std::vector<std::string>;

std::vector<PaletteEntry> makeEntries() {
    const Distribution first = Distribution::constant(100ms);
    const auto both = [](const QString& name, const QString& meaning, auto step, bool beginsGroup = false) {
        return PaletteEntry{name, meaning, meaning, Step{std::move(step)}, beginsGroup};
    };
    return {
        {PaletteWords::tr("Sleep"), PaletteWords::tr("awaits a timer; other calls go on"),
         PaletteWords::tr("the thread sleeps"), Step{SleepStep{first}}},
        {PaletteWords::tr("Compute"), PaletteWords::tr("burns CPU time; the loop stands still meanwhile"),
         PaletteWords::tr("burns CPU time of its thread"), Step{ComputeStep{first}}},
        {PaletteWords::tr("Block"), PaletteWords::tr("blocks the thread, and with it every call of the loop"),
         PaletteWords::tr("blocks its thread"), Step{BlockStep{first}}},
        {PaletteWords::tr("Let others run"), PaletteWords::tr("goes to the end of the loop's queue"),
         PaletteWords::tr("does nothing"), Step{YieldStep{}}},
        {PaletteWords::tr("Call"), PaletteWords::tr("calls a method and awaits its result"),
         PaletteWords::tr("calls a method; the thread waits for its result"), Step{CallStep{}}, true},
        both(PaletteWords::tr("Start a call"), PaletteWords::tr("calls a method and goes on at once"),
             CallStep{.then = CallStep::Then::Go, .as = "call"}),
        {PaletteWords::tr("Gather"), PaletteWords::tr("awaits the results of calls started before"),
         PaletteWords::tr("the thread waits for the results of calls started before"), Step{GatherStep{}}},
        {PaletteWords::tr("Blocking get"), PaletteWords::tr("refused here: it would block the loop"),
         PaletteWords::tr("the thread waits for results"), Step{GetStep{}}},
        both(PaletteWords::tr("Wait"), PaletteWords::tr("waits until some calls are ready or the time is up"),
             WaitStep{}),
        both(PaletteWords::tr("Cancel"), PaletteWords::tr("cancels calls that have not ended"), CancelStep{}),
        both(PaletteWords::tr("Give an item"), PaletteWords::tr("gives the next item of this method's stream"),
             YieldItemStep{}, true),
        both(PaletteWords::tr("Next item"), PaletteWords::tr("takes the next items of a stream"),
             NextStep{.as = "item"}),
        both(PaletteWords::tr("For each item"), PaletteWords::tr("takes item after item and runs its steps for each"),
             ForEachStep{{}, "item", {}}),
        both(PaletteWords::tr("Repeat"), PaletteWords::tr("runs its steps again and again"), RepeatStep{2, {}}, true),
        both(PaletteWords::tr("Read"), PaletteWords::tr("reads a variable of the actor"), ReadStep{"count"}, true),
        both(PaletteWords::tr("Write"), PaletteWords::tr("writes what was read, plus a number"), WriteStep{"count", 1}),
        both(PaletteWords::tr("Set event"), PaletteWords::tr("sets an event of the actor for ever"),
             SetEventStep{"ready"}),
        both(PaletteWords::tr("Wait for event"), PaletteWords::tr("waits until that event is set"),
             WaitEventStep{"ready"}),
        both(PaletteWords::tr("Meet"), PaletteWords::tr("waits until so many calls have arrived"),
             ArriveStep{"meeting", 2}),
        both(PaletteWords::tr("Return"), PaletteWords::tr("ends the call with a result"), ReturnStep{}, true),
        both(PaletteWords::tr("Fail"), PaletteWords::tr("ends the call with an error"), FailStep{"error"}),
        both(PaletteWords::tr("Log"), PaletteWords::tr("writes a line to the log"), LogStep{"here"}),
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
