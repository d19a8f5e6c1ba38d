#pragma once

#include "tests/core/properties/made.h"

#include <thread>

namespace playground {

class ProgramRun;

/// What a call of a program is told.
struct Task {
    ProgramRun* run = nullptr;
    Made* made = nullptr;
    Live live;
};

/// The part of a call's body that is the same everywhere: what it tells of itself.
class Body final {
public:
    Body(const Task& task, const Value& first, const Value& second);

    /// Called inside a catch.
    void threw();
    Value returns();

    void checkThread();
    void checkSlept(TimePoint before, Duration duration);

    /// The steps that are the same everywhere. True when it was one of them.
    bool perform(const Step& step);

    /// The call that the step makes; null when the actor has no handle any more. What is to be cancelled or forgotten
    /// is.
    Made* makes(const Step& step);
    Made* earlier(const Step& step);

    const std::vector<Step>& steps() const;
    bool awaitsForLong(const Step& step) const;

private:
    ProgramRun& m_run;
    Made& m_made;
    const std::thread::id m_thread = std::this_thread::get_id();
    Live m_live;
};

class Player {
protected:
    Player(ProgramRun* run, unsigned number);
    ~Player();
    Value runOnThread(const Task& task, const Value& first, const Value& second);

private:
    ProgramRun* m_run;
    unsigned m_number;
    Live m_live;
};

class AsyncPlayer : Player {
    ACTOR_METHODS(AsyncPlayer, run, runNow)

public:
    AsyncPlayer(ProgramRun* run, unsigned number) : Player(run, number) {}
    QCoro::Task<Value> run(Task task, Value first, Value second);
    Value runNow(Task task, Value first, Value second) { return runOnThread(task, first, second); }
};

class PoolPlayer : Player {
    ACTOR_METHODS(PoolPlayer, run)

public:
    PoolPlayer(ProgramRun* run, unsigned number) : Player(run, number) {}
    Value run(Task task, Value first, Value second) { return runOnThread(task, first, second); }
};

/// Of no program; its only call ends it.
class Mayfly {
    ACTOR_METHODS(Mayfly, live)

public:
    int live() { return 1; }
};

} // namespace playground
