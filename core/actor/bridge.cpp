#include "core/actor/bridge.h"

#include <mutex>
#include <unordered_set>

namespace playground::detail {

namespace {

struct Register {
    std::mutex mutex; // Guards the set: every thread that awaits meets here.
    std::unordered_set<const void*> coroutines;
};

Register& theRegister() {
    static auto* const all = new Register; // Never destroyed: threads may end after static objects.
    return *all;
}

} // namespace

void underWay(const void* coroutine, bool isUnderWay) {
    const std::lock_guard lock(theRegister().mutex);
    if (isUnderWay)
        theRegister().coroutines.insert(coroutine);
    else
        theRegister().coroutines.erase(coroutine);
}

} // namespace playground::detail
