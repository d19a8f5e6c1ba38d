#pragma once

#include "core/insight/callparts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace playground {

/// Parts follow each other without a gap: each begins where the one before ended, and goes on with it if nothing else
/// tells them apart.
class PartList final {
public:
    explicit PartList(TimePoint start) : m_end(start) {}

    TimePoint end() const { return m_end; }
    TimeRange upTo(TimePoint end) const { return {m_end, std::max(m_end, end)}; } ///< The part that would be added.

    /// Nothing when that has passed.
    void add(CallPart part, TimePoint end) {
        if (end <= m_end)
            return;
        part.range = m_parts.empty() ? TimeRange{m_end, end} : m_parts.back().range;
        if (!m_parts.empty() && m_parts.back() == part) {
            m_parts.back().range.end = end;
        } else {
            part.range = {m_end, end};
            m_parts.push_back(std::move(part));
        }
        m_end = end;
    }

    std::vector<CallPart> take() { return std::move(m_parts); }

private:
    std::vector<CallPart> m_parts;
    TimePoint m_end;
};

} // namespace playground
