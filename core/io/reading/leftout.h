#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace playground {

/// Counts what of a file is not shown, by kinds that the program has words for.
class LeftOut final {
public:
    void add(std::string_view kind, std::uint64_t count = 1) {
        if (count > 0)
            m_counts.try_emplace(std::string(kind), 0).first->second += count;
    }
    bool isEmpty() const { return m_counts.empty(); }
    std::string text() const; ///< "counters (12), instants (3)", the most first.

private:
    std::map<std::string, std::uint64_t> m_counts;
};

} // namespace playground
