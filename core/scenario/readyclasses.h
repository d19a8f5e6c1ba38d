#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <optional>

namespace playground {

/// A method that needs no editing: a person picks what it does and for how long.
struct ReadyMethod {
    enum class Kind : std::uint8_t {
        Wait,    ///< Sleeps: awaits a timer in an async method.
        Compute, ///< Burns CPU time.
        Block,   ///< Blocks the thread, in an async method too.
        Mixed,   ///< A tenth of computing, eight of sleeping, one of computing.
    };
    static constexpr std::array kinds{Kind::Wait, Kind::Compute, Kind::Block, Kind::Mixed};

    Kind kind = Kind::Wait;
    Duration duration{}; ///< Of the whole call; not negative.
    bool operator==(const ReadyMethod&) const = default;
};

std::vector<Step> readySteps(const ReadyMethod& ready);

/// Which ready method these steps are; none when they are written by hand.
std::optional<ReadyMethod> readyMethodOf(const std::vector<Step>& steps);

/// A class of one method.
ClassSpec readyClass(const std::string& name, const std::string& method, bool isAsync, const ReadyMethod& ready);

} // namespace playground
