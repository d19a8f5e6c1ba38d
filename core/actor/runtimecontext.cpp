#include "core/actor/runtimecontext.h"

#include "core/actor/actorcore.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/logging.h"

namespace playground {

namespace {

ActorCore& actorOf(const char* function) {
    if (!t_context.actor)
        throw std::logic_error(std::string(function) + "() is for code that an actor runs");
    return *t_context.actor;
}

} // namespace

RuntimeContext runtimeContext() {
    const ActorCore& actor = actorOf("runtimeContext");
    RuntimeContext context{.actor = actor.name(), .method = {}, .group = {}, .call = CallId::None};
    if (const Call* call = t_context.call) {
        context.method = actor.methodName(call->method());
        context.group = call->group().name();
        context.call = call->id();
    }
    return context;
}

bool isCancelled() {
    if (actorOf("isCancelled").isAsync())
        throw ActorError("isCancelled() is not for async actors: there a TaskCancelledError comes at the await");
    return t_context.call && t_context.call->isCancelled();
}

void exitActor() {
    ActorCore& actor = actorOf("exitActor");
    actor.kill("actor " + actor.name() + " has exited");
    throw ActorDiedError(actor.deathReason());
}

TimePoint now() { return actorOf("now").tracer().clock.now(); }

void log(std::string_view line) {
    logInfo(std::string(line));
    if (const Call* call = t_context.call)
        call->core().tracer().record(EventKind::Logged, call->id(), call->core().tracer().text(line));
}

} // namespace playground
