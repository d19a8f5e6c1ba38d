#pragma once

#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace playground {

enum class LogLevel : std::uint8_t { Info, Warning, Error };

/// One line of what a run said.
struct LogEntry {
    enum class Kind : std::uint8_t {
        Said,       ///< By a call or the driver.
        Failed,     ///< A call, with its error.
        Unobserved, ///< Nobody looked at the error of a call.
        Found,      ///< A warning.
        Driver,     ///< What ended the driver early.
    };
    TimePoint time;
    CallId call = CallId::None; ///< None: the driver's, or of no call.
    std::uint32_t number = 0;   ///< Of its kind.
    Kind kind = Kind::Said;
    bool operator==(const LogEntry&) const = default;
};

LogLevel levelOf(LogEntry::Kind kind);

/// All that a run said, in order of time. The store must outlive it. Thread: that of the store.
class RunLog final {
public:
    explicit RunLog(const TraceStore& store) : m_store(store) {}

    const std::vector<LogEntry>& entries() const { return m_entries; }
    std::string textOf(const LogEntry& entry) const;
    std::string sourceOf(const LogEntry& entry) const; ///< "web.work #12", the actor of a warning, or "driver".

    /// Takes in about so many lines that have come since, which follow those that are there; true when that is all.
    bool advance(std::size_t lines);

    /// Whether these are told as those that are there.
    bool tellsSame(const std::vector<Warning>& warnings) const;

    // What is earlier than a line that was taken in stands between others: what was known of entries before is no more
    // true. What is not comes with advance().
    void setWarnings(std::vector<Warning> warnings); ///< In the place of those before.
    void addDriverError(TimePoint time, std::string text);

private:
    void add(std::vector<LogEntry> entries);

    const TraceStore& m_store;
    std::vector<LogEntry> m_entries;
    std::deque<LogEntry> m_waiting; // Not the store's, and not taken in; in order of time.
    std::vector<Warning> m_warnings;
    std::vector<std::string> m_driverErrors;
    std::size_t m_said = 0; // Of the store's, taken in; likewise the next two.
    std::size_t m_failed = 0;
    std::size_t m_dropped = 0;
};

} // namespace playground
