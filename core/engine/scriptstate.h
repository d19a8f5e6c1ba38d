#pragma once

#include "core/actor/promise.h"
#include "core/scenario/scenario.h"

#include <atomic>
#include <map>
#include <mutex>
#include <string>

namespace playground {

/// What the calls of one scenario actor share: variables, events and rendezvous, each made at its first use.
/// Thread: any. Two calls that read, wait and write lose updates, as they are meant to; that is no data race in C++.
class ScriptState final {
public:
    std::atomic<std::int64_t>& variable(const std::string& name);

    void setEvent(const std::string& name);
    ObjectRef<void> event(const std::string& name);

    /// The ref becomes ready when `parties` calls have arrived; the next one begins a new round.
    ObjectRef<void> arrive(const std::string& name, std::int64_t parties);

    std::map<std::string, std::int64_t> variables() const;

private:
    struct Event {
        Promise<void> promise;
        bool isSet = false;
    };
    struct Rendezvous {
        Promise<void> promise;
        std::int64_t arrived = 0;
    };

    mutable std::mutex m_mutex; // Guards the maps: calls on several threads meet. Their nodes stay where they are.
    std::map<std::string, std::atomic<std::int64_t>> m_variables;
    std::map<std::string, Event> m_events;
    std::map<std::string, Rendezvous> m_rendezvous;
};

} // namespace playground
