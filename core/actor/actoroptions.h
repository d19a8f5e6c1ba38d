#pragma once

#include <cstdint>
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

    /// Default: the name of its class, with a number.
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
    const std::string& name() const { return m_name; }
    const std::string& className() const { return m_className; }
    OnBlockingGet onBlockingGet() const { return m_onBlockingGet; }
    bool isTraced() const { return m_traced; }

private:
    std::optional<std::int64_t> m_maxConcurrency;
    std::string m_name;
    std::string m_className;
    OnBlockingGet m_onBlockingGet = OnBlockingGet::Refuse;
    bool m_traced = true;
};

} // namespace playground
