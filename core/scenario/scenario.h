#pragma once

#include "core/scenario/step.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace playground {

struct MethodSpec {
    std::string name;
    bool isAsync = false;
    std::vector<Step> steps;
    std::string group = {}; ///< The concurrency group of its class that runs it; empty: the default group.

    bool yieldsItems() const; ///< A call of it gives a stream of items and no result.
    bool operator==(const MethodSpec&) const = default;
};

/// Async if at least one method is; never declared.
struct ClassSpec {
    std::string name;
    std::vector<MethodSpec> methods;
    std::map<std::string, std::int64_t> groups = {}; ///< max_concurrency of its concurrency groups, by name.

    bool isAsync() const;
    const MethodSpec* method(std::string_view methodName) const; ///< Null when there is none.
    bool operator==(const ClassSpec&) const = default;
};

/// The most cores that a virtual machine can have.
inline constexpr std::int64_t mostCores = 1024;

enum class BlockingGet : std::uint8_t { Refuse, Warn };

/// The most that max_concurrency can be set to, by whatever means.
inline constexpr std::int64_t highestLimit = 1'000'000;

struct ActorSpec {
    std::string name;
    std::string className;
    std::optional<std::int64_t> maxConcurrency; ///< Default: 1000 when async, else 1.
    BlockingGet blockingGet = BlockingGet::Refuse;
    std::optional<std::int64_t> maxPendingCalls = {}; ///< Of one caller. Default: no limit.
    bool operator==(const ActorSpec&) const = default;
};

/// A function that the driver can fire without an actor. As in Ray, one with a coroutine body is refused, unless it is
/// wrapped so that a thread runs it to completion.
struct TaskSpec {
    MethodSpec method;
    bool runToCompletion = false;
    bool operator==(const TaskSpec&) const = default;
};

/// When the calls of a batch are submitted.
struct Arrival {
    enum class Pattern : std::uint8_t {
        AtOnce,
        Every,   ///< One every `interval`, the first at once.
        Poisson, ///< Exponential gaps with mean `interval`.
        Bursts,  ///< `burst` calls at once every `interval`.
    };
    Pattern pattern = Pattern::AtOnce;
    Duration interval{};
    std::int64_t burst = 1;
    bool operator==(const Arrival&) const = default;
};

/// N calls of one method, fired together or by an arrival pattern.
struct Batch {
    std::string actor; ///< Empty: `method` names a task.
    std::string method;
    std::int64_t count = 1;
    Arrival arrival;
    std::string group = {}; ///< The concurrency group that runs them; empty: where the method says.
    bool operator==(const Batch&) const = default;
};

struct FireStep {
    Batch batch;
    std::string as;
    std::vector<std::string> args = {}; ///< Names of earlier batches, whose results are each call's arguments.
    bool operator==(const FireStep&) const = default;
};
struct SetLimitStep {
    std::string actor;
    std::int64_t maxConcurrency = 1;
    std::string group = {}; ///< Empty: the default group.
    bool operator==(const SetLimitStep&) const = default;
};
/// Ends an actor. At once its calls fail; otherwise those submitted before have their time.
struct KillStep {
    std::string actor;
    bool isAtOnce = true;
    bool operator==(const KillStep&) const = default;
};

/// What the driver does, one after the other. Firing by a pattern goes on beside the steps after it; a get or wait of
/// its name waits for the calls still to be submitted too. An error that a get meets ends the driver: the run fails.
struct DriverStep {
    std::variant<FireStep, GetStep, WaitStep, NextStep, CancelStep, SleepStep, SetLimitStep, KillStep, LogStep> what;
    bool operator==(const DriverStep&) const = default;
};

struct Environment {
    std::uint64_t seed = 1;
    double speed = 1.0; ///< Model time runs this much faster than the wall.
    std::optional<std::int64_t> cores = {}; ///< Of the virtual engine. Default: as many as this machine has.
    bool hasInterpreterLock = false; ///< One thread of an actor computes at a time, as in CPython.
    bool shufflesWakeUps = false;    ///< A freed slot goes to any call that waits for it, not to the first.
    bool operator==(const Environment&) const = default;
};

/// Actor classes, actors and what the driver does. A value: it runs nothing and knows no file.
struct Scenario {
    std::string name;
    std::string description;
    std::vector<ClassSpec> classes;
    std::vector<TaskSpec> tasks;
    std::vector<ActorSpec> actors;
    std::vector<DriverStep> driver;
    Environment environment;

    const ClassSpec* classOf(std::string_view className) const; ///< Null when there is none.
    const ActorSpec* actor(std::string_view actorName) const;
    const TaskSpec* task(std::string_view taskName) const;
    bool operator==(const Scenario&) const = default;
};

} // namespace playground
