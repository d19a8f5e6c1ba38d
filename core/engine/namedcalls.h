#pragma once

#include "core/actor/objectrefgenerator.h"
#include "core/scenario/step.h"

#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace playground {

/// What a scenario is at fault for: a `fail` step, a name that stands for nothing.
class ScenarioError final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What a call gives to who made it: a ref of its result, or refs of the items that it yields.
using CallRef = std::variant<ObjectRef<Value>, ObjectRefGenerator<Value>>;

/// What one name of a scenario's steps stands for: calls, of which some may be streams, or items of a stream.
/// Thread: one thread only at a time.
struct NamedCalls {
    std::vector<ObjectRef<Value>> refs; ///< Of results and items.
    std::vector<ObjectRefGenerator<Value>> streams;

    void add(CallRef ref);

    /// Both throw ScenarioError when the calls are of the other kind; the stream also when there is not just one.
    const std::vector<ObjectRef<Value>>& results(const std::string& name) const;
    ObjectRefGenerator<Value>& stream(const std::string& name);

    /// Adds what becomes ready with each result or next item.
    void addWaitables(std::vector<Hold<RefState>>& all) const;
    void cancel(Recursion recursion) const;
};

} // namespace playground
