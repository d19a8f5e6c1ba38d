#include "core/engine/namedcalls.h"

#include "core/base/words.h"

namespace playground {

void NamedCalls::add(CallRef ref) {
    if (auto* stream = std::get_if<ObjectRefGenerator<Value>>(&ref))
        streams.push_back(std::move(*stream));
    else
        refs.push_back(std::get<ObjectRef<Value>>(std::move(ref)));
}

const std::vector<ObjectRef<Value>>& NamedCalls::results(const std::string& name) const {
    if (!streams.empty())
        throw ScenarioError(inQuotes(name) + " is a stream and has no result of its own; its items have");
    return refs;
}

ObjectRefGenerator<Value>& NamedCalls::stream(const std::string& name) {
    if (streams.size() != 1 || !refs.empty())
        throw ScenarioError(inQuotes(name) + " is not one stream, so that no items can be taken of it");
    return streams.front();
}

void NamedCalls::addWaitables(std::vector<Hold<RefState>>& all) const {
    for (const auto& ref : refs)
        all.emplace_back(ref.state().get());
    for (const auto& stream : streams)
        all.emplace_back(stream.state().get());
}

void NamedCalls::cancel(Recursion recursion) const {
    for (const auto& ref : refs)
        ref.cancel(recursion);
    for (const auto& stream : streams)
        stream.cancel(recursion);
}

} // namespace playground
