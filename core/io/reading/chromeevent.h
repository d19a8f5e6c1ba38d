#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace playground {

/// One trace event as the file has it; what it does not say is empty. Long texts are cut.
struct ChromeEvent {
    /// Those arguments that mean something to one of the shapes.
    enum class Arg : std::uint8_t {
        Name,
        TaskId,
        ActorId,
        FuncOrClassName,
        ParentTaskId,
        State,
        QueuedMs,
        Error,
        Type,
        Value,
        Kind,
        Class,
        MaxConcurrency,
        Wait,
        WaitsFor,
        Reason,
        Colour,
        LengthMs,
        Text,
    };
    static constexpr std::size_t argCount = 19;

    char phase = '\0';
    std::string name;
    std::string category;
    std::string process; ///< A number or a text.
    std::string thread;
    std::optional<Duration> time; ///< None as well when it is no possible time; likewise the next.
    std::optional<Duration> duration;
    std::array<std::string, argCount> args;

    const std::string& arg(Arg which) const { return args[static_cast<std::size_t>(which)]; }
    std::string& arg(Arg which) { return args[static_cast<std::size_t>(which)]; }
    bool has(Arg which) const { return !arg(which).empty(); }

    /// Keeps the memory of the texts for the next event.
    void clear() {
        phase = '\0';
        time = duration = std::nullopt;
        for (std::string* text : {&name, &category, &process, &thread})
            text->clear();
        for (std::string& text : args)
            text.clear();
    }
};

/// What becomes of the events of a file, one after the other.
class ChromeEventTaker {
public:
    virtual ~ChromeEventTaker() = default;
    virtual void take(const ChromeEvent& event) = 0;
};

} // namespace playground
