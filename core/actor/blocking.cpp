#include "core/actor/blocking.h"

#include "core/actor/actorcore.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/exec/cpu.h"
#include "core/virtual/virtualthread.h"

#include <thread>

namespace playground {

namespace {

struct WakeParking final : Wakeable {
    void wake() noexcept override { parking.wake(); }
    Parking parking;
};

/// None when it is too far away to be told.
std::optional<Clock::Wall::time_point> deadlineAfter(Duration wall) {
    const auto now = Clock::Wall::now();
    if (wall >= Clock::Wall::time_point::max() - now)
        return std::nullopt;
    return now + wall;
}

Duration toWall(Duration duration) {
    return t_context.actor ? t_context.actor->tracer().clock.toWall(duration) : duration;
}

/// What runs in no time cannot wait, and the thread is others' too.
void refuseInVirtualTime(const char* instead) {
    if (VirtualThread::current())
        throw std::logic_error(std::string("in virtual time no function blocks its thread or computes; co_await ") +
                               instead + " instead");
}

bool isKilled() { return t_context.actor && t_context.actor->isDead(); }

/// The interpreter lock, held by the current call of the actor.
class Holding final {
public:
    Holding(ActorCore& actor, InterpreterLock& lock) : m_actor(actor), m_lock(lock) { take(); }
    ~Holding() { m_lock.letGo(); }
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;

    /// To be asked now and then: lets others compute who have waited long enough.
    void giveWay() {
        if (!m_lock.isWanted())
            return;
        m_lock.letGo();
        take();
    }

private:
    void take() {
        const Call* call = t_context.call; // Null in the constructor and the destructor.
        const CallId id = call ? call->id() : CallId::None;
        CallId holder = CallId::None;
        if (m_lock.tryTake(id, holder))
            return;
        if (call)
            m_actor.tracer().record(EventKind::GilWaits, id, toNumber(holder));
        holder = m_lock.take(id);
        if (call)
            m_actor.tracer().record(EventKind::GilTaken, id, toNumber(holder));
    }

    ActorCore& m_actor;
    InterpreterLock& m_lock;
};

} // namespace

void throwIfKilled() {
    if (isKilled())
        throw ActorDiedError(t_context.actor->deathReason());
}

void block(Duration duration) {
    refuseInVirtualTime("OnThread::block()");
    if (!t_context.actor) {
        std::this_thread::sleep_for(duration);
        return;
    }
    Parking parking;
    t_context.actor->park(parking, deadlineAfter(toWall(duration)), {});
}

void compute(Duration duration) {
    refuseInVirtualTime("OnThread::compute()");
    ActorCore* actor = t_context.actor;
    InterpreterLock* lock = actor ? actor->interpreterLock() : nullptr;
    if (!lock) {
        computeNative(duration);
        return;
    }
    {
        Holding holding(*actor, *lock);
        burnCpu(toWall(duration), [&] {
            holding.giveWay();
            return isKilled();
        });
    }
    throwIfKilled();
}

void computeNative(Duration duration) {
    refuseInVirtualTime("OnThread::computeNative()");
    burnCpu(toWall(duration), isKilled);
    throwIfKilled();
}

bool detail::blockUntilReady(std::span<RefState* const> refs, std::size_t needed, GroupWait::OnError onError,
                             std::optional<Duration> timeout, const char* function) {
    // Refused even when everything is ready: whether a program is right must not depend on who was faster.
    if (t_context.loopOf)
        t_context.actor->checkBlocking(function);
    if (GroupWait::isSatisfied(refs, needed, onError))
        return true;
    refuseInVirtualTime("the refs");
    if (timeout && *timeout <= Duration::zero())
        return false;

    const auto deadline = timeout ? deadlineAfter(toWall(*timeout)) : std::nullopt;
    WakeParking target;
    const Hold<GroupWait> group = GroupWait::start(refs, needed, onError, target);
    struct Abandon {
        const Hold<GroupWait>& waiting;
        ~Abandon() { waiting->abandon(); }
    } const abandon{group};
    if (t_context.actor)
        return t_context.actor->park(target.parking, deadline, deadline ? Awaited() : GroupWait::pending(refs));
    return deadline ? target.parking.parkUntil(*deadline) == Parking::End::Woken : (target.parking.park(), true);
}

} // namespace playground
