#pragma once

#include "core/actor/admission.h"
#include "core/actor/callqueue.h"
#include "core/actor/concurrencygroup.h"
#include "core/exec/loopthread.h"
#include "core/exec/timeslice.h"

#include <memory>

class QThread;

namespace playground {

/// A group of an async actor: one event loop on one thread, on which its calls take turns at their awaits.
class LoopGroup final : public ConcurrencyGroup {
public:
    static constexpr std::int64_t defaultLimit = 1000;

    LoopGroup(ActorCore& actor, GroupPlan plan, std::uint8_t number);
    ~LoopGroup() override;

    void open() override;
    bool enqueue(Call& call) override;
    void setMaxConcurrency(std::int64_t limit) override;
    void cancel(Call& call) override;
    void cancelChildren(CallId parent) override;
    void died() override;
    void terminate() override;
    void join() override;
    void arrive(Call& call) override;
    void callIsOver(Call& call) override;

private:
    /// Starts waiting calls, as many as there are free slots.
    struct Pump final : Job {
        explicit Pump(LoopGroup& owner) : group(owner) {}
        void run() noexcept override;
        LoopGroup& group;
        bool isPosted = true; // For the first time once the instance is there: its constructor may run a Qt event loop.
    };
    enum class Way : std::uint8_t { Shortest, BehindOthers };

    void post(std::function<void()> function, Way way = Way::Shortest);
    void postPump();
    void pump();
    bool isPumping() const;
    int level() const;
    void start(Call& call);
    std::unique_ptr<LoopThread> makeThread();
    void threadBegins();
    void threadEnds();
    void unwindAll();
    void stopWhenIdle();

    Admission m_admission;
    CallQueue m_queue;
    std::vector<Call*> m_bySlot;
    Pump m_pump{*this};
    TimeSlice m_slice; // Since other jobs of the loop had their chance.
    QThread* m_qtThread = nullptr; // Not ours; null in virtual time.
    int m_pumpLevel = 0; // Nesting of Qt event loops at the innermost pump; 0 outside.
    bool m_isEnding = false;
    std::mutex m_limitMutex; // Keeps the order of changes: those who set a limit meet here.
    std::unique_ptr<LoopThread> m_thread; // Last: it runs while all the others are there.
};

} // namespace playground
