#include "core/actor/runtimecontext.h"

#include "core/actor/actorcore.h"
#include "core/actor/context.h"

#include <QtGlobal>

#include <spdlog/spdlog.h>

namespace playground {

void log(std::string_view line) {
    spdlog::info("{}", line);
    if (const Call* call = t_context.call)
        call->core().tracer().record(EventKind::Logged, call->id(), call->core().tracer().text(line));
}

TimePoint now() {
    Q_ASSERT(t_context.call);
    return t_context.call->core().tracer().clock.now();
}

} // namespace playground
