#pragma once

#include "core/scenario/scenario.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace playground {

/// What a name of calls stands for in code.
struct NamedCode {
    enum class Kind : std::uint8_t {
        One,     ///< A ref.
        Many,    ///< A list of refs.
        Firing,  ///< Calls that are submitted in the background.
        Stream,  ///< A generator.
        Streams, ///< A list of generators.
        Items,   ///< A list of refs that were taken of a stream.
        Item,    ///< The ref that a loop over a stream is at.
    };
    Kind kind = Kind::One;
    const MethodSpec* method = nullptr; ///< That was called. Null when there is no such method.
    std::optional<std::int64_t> count = {}; ///< Of calls or items. None: only the run shows.

    bool isSingle() const { return kind == Kind::One || kind == Kind::Stream || kind == Kind::Item; }
};
using NamedCodes = std::map<std::string, NamedCode>;

/// Null when there is none; of an empty actor it is a task's.
const MethodSpec* methodOf(const Scenario& scenario, const std::string& actor, const std::string& method);

void forEachStep(const std::vector<Step>& steps, const std::function<void(const Step&)>& visit);

NamedCodes namedIn(const Scenario& scenario, const std::vector<Step>& steps);
NamedCodes namedIn(const Scenario& scenario, const std::vector<DriverStep>& driver);

/// How many of its calls it waits for: no more than there are. None: only the run shows how many these are.
std::optional<std::int64_t> certainCount(const NamedCodes& named, const WaitStep& wait);

/// A call that gives results of others as arguments.
struct ArgumentUse {
    const MethodSpec* callee = nullptr;
    const MethodSpec* source = nullptr;
};
std::vector<ArgumentUse> argumentUses(const Scenario& scenario);

/// The batches of the driver, by their place, that nothing waits for to the end.
std::set<std::size_t> leftInFlight(const Scenario& scenario);

/// Whether anything random is drawn.
bool draws(const Distribution& distribution);
bool draws(const std::vector<Step>& steps);
bool draws(const std::vector<DriverStep>& driver);

/// In the order of their first use.
std::vector<std::string> calledActors(const std::vector<Step>& steps);
/// By any method or task.
std::set<std::string> calledActors(const Scenario& scenario);

/// Whether the register is written before it is certain to have been read.
bool writesUnread(const std::vector<Step>& steps);

} // namespace playground
