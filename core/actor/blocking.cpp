#include "core/actor/blocking.h"

#include "core/actor/actorcore.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/exec/cpu.h"

#include <thread>

namespace playground {

namespace {

struct WakeParking final : Wakeable {
    void wake() noexcept override { parking.wake(); }
    Parking parking;
};

ActorCore* currentActor() { return t_context.call ? &t_context.call->core() : t_context.loopOf; }

} // namespace

void block(Duration duration) {
    ActorCore* actor = currentActor();
    if (!actor) {
        std::this_thread::sleep_for(duration);
        return;
    }
    Parking parking;
    actor->park(parking, Clock::Wall::now() + actor->tracer().clock.toWall(duration), CallId::None);
}

void compute(Duration duration) {
    ActorCore* actor = currentActor();
    const Duration wall = actor ? actor->tracer().clock.toWall(duration) : duration;
    if (!burnCpu(wall, [actor] { return actor && actor->isDead(); }))
        throw ActorDiedError(actor->deathReason());
}

void throwIfKilled() {
    if (const ActorCore* actor = currentActor(); actor && actor->isDead())
        throw ActorDiedError(actor->deathReason());
}

bool detail::blockUntilReady(std::span<RefState* const> refs, std::size_t needed, GroupWait::OnError onError,
                             std::optional<Duration> timeout, const char* function) {
    // Refused even when everything is ready: whether a program is right must not depend on who was faster.
    if (t_context.loopOf)
        t_context.loopOf->checkBlocking(function);
    if (GroupWait::isSatisfied(refs, needed, onError))
        return true;
    if (timeout && *timeout <= Duration::zero())
        return false;

    ActorCore* actor = currentActor();
    std::optional<Clock::Wall::time_point> deadline;
    if (timeout)
        deadline = Clock::Wall::now() + (actor ? actor->tracer().clock.toWall(*timeout) : *timeout);

    WakeParking target;
    const Hold<GroupWait> group = GroupWait::start(refs, needed, onError, target);
    struct Abandon {
        const Hold<GroupWait>& waiting;
        ~Abandon() { waiting->abandon(); }
    } const abandon{group};
    if (!actor)
        return deadline ? target.parking.parkUntil(*deadline) == Parking::End::Woken : (target.parking.park(), true);

    return actor->park(target.parking, deadline, GroupWait::firstPending(refs));
}

} // namespace playground
