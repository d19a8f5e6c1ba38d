#include "ui/window/codeplaceof.h"

namespace playground::ui {

namespace {

// The pool that runs tasks stands among the actors under this name, which no class of a scenario is kept from having.
constexpr const char* tasksName = "tasks";

} // namespace

std::optional<CodePlace> codePlaceOf(const TraceStore& store, CallId call) {
    const CallRecord* record = store.call(call);
    if (record == nullptr)
        return std::nullopt;
    const ActorInfo actor = store.dictionary().actor(record->actor);
    const std::string method = store.dictionary().methodName(record->method);
    if (actor.name == tasksName && actor.className == tasksName)
        return CodePlace{CodePlace::Kind::Task, {}, method};
    return CodePlace{CodePlace::Kind::Method, actor.className, method};
}

} // namespace playground::ui
