#include "ui/window/sessionedits.h"

#include "ui/panels/batches.h"

namespace playground::ui {

namespace {

const std::map<std::string, std::int64_t>& groupsOf(const Scenario& scenario, const ActorSpec& actor) {
    static const std::map<std::string, std::int64_t> none;
    const ClassSpec* spec = scenario.classOf(actor.className);
    return spec == nullptr ? none : spec->groups;
}

/// The same running instance: only its limit may differ.
bool isSame(const Scenario& from, const Scenario& to, const ActorSpec& actor) {
    const ActorSpec* old = from.actor(actor.name);
    return old != nullptr && old->className == actor.className && old->blockingGet == actor.blockingGet &&
           kindOf(from, *old) == kindOf(to, actor) && groupsOf(from, *old) == groupsOf(to, actor);
}

} // namespace

std::vector<SessionEdit> editsBetween(const Scenario& from, const Scenario& to) {
    std::vector<SessionEdit> edits;
    const auto removeIf = [&](auto&& condition) {
        for (const ActorSpec& actor : from.actors)
            if (condition(actor))
                edits.push_back(RemoveActor{actor.name});
    };
    // An actor that becomes another one under its name has to make room for it.
    removeIf([&](const ActorSpec& actor) { return to.actor(actor.name) && !isSame(to, from, actor); });
    for (const ClassSpec& spec : to.classes)
        if (const ClassSpec* old = from.classOf(spec.name); old == nullptr || *old != spec)
            edits.push_back(PutClass{spec});
    for (const ActorSpec& actor : to.actors)
        if (!isSame(from, to, actor))
            edits.push_back(AddActor{actor});
        else if (const std::int64_t limit = limitOf(to, actor); limit != limitOf(from, *from.actor(actor.name)))
            edits.push_back(SetLimit{actor.name, limit});
    removeIf([&](const ActorSpec& actor) { return to.actor(actor.name) == nullptr; });
    return edits;
}

} // namespace playground::ui
