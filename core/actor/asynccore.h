#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/admission.h"
#include "core/actor/slotset.h"
#include "core/exec/loopthread.h"

namespace playground {

/// An async actor: one event loop on one thread, on which its calls take turns at their awaits.
class AsyncCore final : public ActorCore {
public:
    static constexpr std::int64_t defaultLimit = 1000;

    /// Waits until the thread runs. Throws std::system_error when the machine gives no thread.
    AsyncCore(ActorBlueprint blueprint, Tracer tracer, std::string name);
    ~AsyncCore() override;

    void terminate() override;
    void join() override;
    bool hasStopped() const override;
    void arrive(Call& call) override;
    void callIsOver(Call& call) override;

protected:
    void enqueue(Call& call) override;
    void limitChanged(std::int64_t limit) override;
    void died() override;

private:
    /// Starts waiting calls, as many as there are free slots.
    struct Pump final : Job {
        void run() noexcept override;
        AsyncCore* core = nullptr;
        bool isPosted = false;
    };

    void post(std::function<void()> function);
    void pump();
    void start(Call& call);
    void unwindAll();
    void stopWhenIdle();

    Admission m_admission;
    SlotSet m_slots;
    JobQueue m_queue;
    std::vector<Call*> m_bySlot;
    Pump m_pump;
    bool m_isPumping = false;
    bool m_isTerminating = false;
    std::shared_ptr<Inbox> m_inbox;
    LoopThread m_thread; // Last: it runs while all the others are there.
};

} // namespace playground
