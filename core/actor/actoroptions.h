#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace playground {

/// How an actor is to be. Every setter returns the options, so that they can be written in one line.
class ActorOptions final {
public:
    enum class OnBlockingGet : std::uint8_t {
        Refuse, ///< A blocking get inside an async actor throws BlockingCallError.
        Warn,   ///< As Ray does: one warning an actor, then the loop really blocks.
    };

    // Declared, so that this is no aggregate: temporaries of aggregates next to co_await are destroyed twice by GCC 12.
    ActorOptions() {}

    /// How many calls may be in flight. Default: 1000 for async actors, 1 for threaded ones. Below 1 spawn() refuses.
    ActorOptions& maxConcurrency(std::int64_t limit) {
        m_maxConcurrency = limit;
        return *this;
    }

    /// The same of one of its concurrency groups; one that its class does not name is added.
    ActorOptions& maxConcurrency(const std::string& group, std::int64_t limit) {
        m_groupLimits[group] = limit;
        return *this;
    }

    /// Has a method, by name, run in a concurrency group unless a call says otherwise. Default: where its class puts
    /// it, or the default group.
    ActorOptions& concurrencyGroup(const std::string& method, const std::string& group) {
        m_methodGroups[method] = group;
        return *this;
    }

    /// Back pressure: a caller that has this many calls pending here gets a PendingCallsLimitExceededError. A caller
    /// is an actor; all that is no actor is one caller too. -1, the default, and 0: no limit.
    ActorOptions& maxPendingCalls(std::int64_t limit) {
        m_maxPendingCalls = limit;
        return *this;
    }

    /// Default: the name of its class, with a number. Runtime::actor() finds it by it.
    ActorOptions& name(std::string name) {
        m_name = std::move(name);
        return *this;
    }

    /// What traces call its class. Default: the name of the C++ class.
    ActorOptions& className(std::string name) {
        m_className = std::move(name);
        return *this;
    }

    ActorOptions& onBlockingGet(OnBlockingGet what) {
        m_onBlockingGet = what;
        return *this;
    }

    /// An actor that is not traced leaves no events, and its calls count as the driver.
    ActorOptions& traced(bool traced) {
        m_traced = traced;
        return *this;
    }

    std::int64_t maxConcurrencyOr(std::int64_t fallback) const { return m_maxConcurrency.value_or(fallback); }
    const std::map<std::string, std::int64_t>& groupLimits() const { return m_groupLimits; }
    const std::map<std::string, std::string>& methodGroups() const { return m_methodGroups; }
    std::int64_t maxPendingCalls() const { return m_maxPendingCalls; }
    const std::string& name() const { return m_name; }
    const std::string& className() const { return m_className; }
    OnBlockingGet onBlockingGet() const { return m_onBlockingGet; }
    bool isTraced() const { return m_traced; }

private:
    std::optional<std::int64_t> m_maxConcurrency;
    std::map<std::string, std::int64_t> m_groupLimits;
    std::map<std::string, std::string> m_methodGroups;
    std::int64_t m_maxPendingCalls = -1;
    std::string m_name;
    std::string m_className;
    OnBlockingGet m_onBlockingGet = OnBlockingGet::Refuse;
    bool m_traced = true;
};

} // namespace playground
