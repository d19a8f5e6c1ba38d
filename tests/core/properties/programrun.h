#pragma once

#include "core/trace/recorder.h"
#include "tests/core/properties/players.h"

#include <deque>
#include <mutex>
#include <variant>

namespace playground {

/// Everything that runs of a program, and what came of it.
class ProgramRun final {
public:
    explicit ProgramRun(const Program& program) : m_program(program) {}

    /// Returns when no thread is left.
    void run();

    const Program& program() const { return m_program; }
    const std::deque<Made>& made() const { return m_made; }
    const std::deque<Played>& actors() const { return m_actors; }
    const std::vector<Event>& events() const { return m_events; }
    const Dictionary& dictionary() const { return m_recorder.dictionary(); }
    int logged() const { return m_logged.load(); }
    bool hasStalled() const { return m_hasStalled; } ///< Not everything ended by itself.
    const std::vector<std::string>& complaints() const { return m_complaints; }

    // For the actors.
    TimePoint now() const { return m_clock.now(); }
    void countLog() { ++m_logged; }
    Played& actor(unsigned number) { return m_actors[number]; }
    Made* makeChild(Made& parent, const Step& step);
    Made* earlier(unsigned which); ///< Null when there is none.
    void cancel(Made& call, Recursion recursion);

private:
    using Handle = std::variant<std::monostate, ActorHandle<AsyncPlayer>, ActorHandle<PoolPlayer>>;

    void spawnAll();
    void spawnShortLived();
    void perform(const std::vector<Deed>& deeds, int driver);
    void perform(const Deed& deed, int driver);
    void waitForSome(unsigned which, Duration timeout);
    Handle handleOf(unsigned actor);
    template <class F>
    void withHandle(unsigned actor, F&& act);
    Made* make(const CallPlan& plan, unsigned actor, Made* parent, int submitter, std::vector<Made*> arguments);
    void submit(const Handle& handle, Made& made);
    std::vector<Made*> argumentsOfDriver(const CallPlan& plan);
    std::vector<Made*> argumentsOfChild(const Made& parent, const CallPlan& plan);
    unsigned actorOfChild(const Made& parent, const CallPlan& plan) const;
    void complain(std::string text);
    bool waitForAll(std::chrono::seconds most);
    bool waitForThoseThatEnd(std::chrono::seconds most);
    std::vector<ObjectRef<Value>> refs();
    unsigned wrapped(unsigned actor) const { return actor % static_cast<unsigned>(m_actors.size()); }

    const Program& m_program;
    Runtime* m_runtime = nullptr; // While the drivers run.
    Recorder m_recorder;
    Clock m_clock;
    std::deque<Played> m_actors;
    std::mutex m_mutex; // Guards the next four: drivers and calls meet here.
    std::vector<Handle> m_handles;
    std::deque<Made> m_made;
    std::vector<Made*> m_submitted; // Those whose refs are there.
    std::vector<std::string> m_complaints;
    std::atomic<int> m_logged{0};
    bool m_hasStalled = false;
    std::vector<Event> m_events;
};

} // namespace playground
