#include "core/insight/callname.h"

#include "core/base/durationtext.h"

namespace playground {

std::string callName(const TraceStore& store, const CallRecord& call) {
    const ActorTrack* actor = store.actor(call.actor);
    return (actor == nullptr ? std::string("?") : actor->info.name) + "." + store.dictionary().methodName(call.method) +
           " #" + std::to_string(toNumber(call.id));
}

std::string roughly(Duration duration) {
    std::int64_t place = 1;
    while (duration.count() / place >= 1000)
        place *= 10;
    std::string text = durationText(Duration((duration.count() + place / 2) / place * place));
    return text.insert(text.find_first_not_of("-.0123456789"), " ");
}

} // namespace playground
