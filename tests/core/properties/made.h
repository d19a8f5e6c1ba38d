#pragma once

#include "core/actor/runtime.h"
#include "tests/core/properties/program.h"

#include <atomic>
#include <string>
#include <vector>

namespace playground {

/// Counts itself, so that a test sees what is left behind.
class Live final {
public:
    Live() { ++s_count; }
    Live(const Live&) { ++s_count; }
    Live& operator=(const Live&) = default;
    ~Live() { --s_count; }
    static int count() { return s_count.load(); }

private:
    static inline std::atomic<int> s_count{0};
};

/// Result and argument of every call of a program.
struct Value {
    int number = 0; ///< Of the call that made it.
    Live live;
};

struct ProgramError : std::runtime_error {
    explicit ProgramError(int failed) : std::runtime_error("failed as planned"), number(failed) {}
    int number; ///< Of the call that made it.
};

/// What came of a call, told by an exception or by what its ref holds.
struct Outcome {
    enum class Kind { Value, Program, Cancelled, Died, Timeout, Pending, Blocking, NoHandle, Other };
    Kind kind = Kind::Value;
    int number = 0; ///< Of Value and Program.
    bool hasFailed() const { return kind != Kind::Value; }
    bool operator==(const Outcome&) const = default;
};
Outcome outcomeOf(const std::exception_ptr& error);
Outcome outcomeOf(const ObjectRef<Value>& ref); ///< Only when it is ready.

/// Time that something had happened at the latest; for ever while it has not.
class Moment final {
public:
    void happened(TimePoint now) {
        auto before = m_time.load();
        while (now.time_since_epoch().count() < before &&
               !m_time.compare_exchange_weak(before, now.time_since_epoch().count())) {
        }
    }
    TimePoint time() const { return TimePoint(Duration(m_time.load())); }
    bool hasHappened() const { return time() != TimePoint::max(); }
    bool isBefore(TimePoint other) const { return time() < other; }

private:
    std::atomic<Duration::rep> m_time{TimePoint::max().time_since_epoch().count()};
};

/// Something that is asked of a call or an actor by any thread: the first time that somebody began to ask, and the
/// first that it had been asked.
struct Asked {
    Moment began;
    Moment returned;
};

/// A call that was really made, and what it says of itself. Plain members are written by the one that submits or by the
/// one that runs it, and read when the run is over.
struct Made {
    int number = 0;
    unsigned actor = 0;
    std::uint8_t group = 0;
    const CallPlan* plan = nullptr;
    Made* parent = nullptr;
    int submitter = 0; ///< Number of the parent, or minus one or two for a driver.
    std::vector<Made*> arguments;
    TimePoint submitBegan;
    TimePoint submitReturned;
    ObjectRef<Value> ref;
    bool isRefused = false; ///< Never was a call: too many were pending.

    std::atomic<int> begun{0};
    std::vector<Made*> children;
    std::vector<Made*> awaited;
    std::exception_ptr thrown;
    bool hasReturned = false;
    TimePoint bodyEnded;
    std::vector<std::string> complaints; ///< What it saw and should not have seen.

    Asked cancel; ///< For itself.
    Asked recursiveCancel; ///< With those that it made.
};

/// What is known of an actor beside its trace.
struct Played {
    ActorPlan plan;
    Asked kill;
    Asked terminate;
    Asked drop;
    Moment gone; ///< The instance is destroyed.
};

} // namespace playground
