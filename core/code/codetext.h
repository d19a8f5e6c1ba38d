#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace playground {

/// A part of a scenario that has a line in its code.
struct CodePlace {
    enum class Kind : std::uint8_t { Method, Task, Actor, Driver };

    Kind kind = Kind::Driver;
    std::string className = {}; ///< Of a method.
    std::string name = {};      ///< Of a method, a task or an actor.
    /// Of a step: its index, before that those of the steps that it is in. Empty: the whole.
    std::vector<std::size_t> step = {};

    auto operator<=>(const CodePlace&) const = default;
};

/// A program that does what a scenario does, and which of its lines stands for what. A value.
struct CodeText {
    std::vector<std::string> lines;
    std::map<CodePlace, std::size_t> lineOf; ///< Index in `lines` of the first line of each part.
    std::vector<std::string> warnings = {};     ///< Why it does not compile; a comment says so too.

    std::optional<std::size_t> find(const CodePlace& place) const;
    std::string text() const; ///< With an end to each line.
    bool operator==(const CodeText&) const = default;
};

} // namespace playground
