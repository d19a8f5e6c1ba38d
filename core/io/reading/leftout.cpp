#include "core/io/reading/leftout.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace playground {

std::string LeftOut::text() const {
    std::vector<std::pair<std::string, std::uint64_t>> kinds(m_counts.begin(), m_counts.end());
    std::ranges::stable_sort(kinds, std::greater(), &std::pair<std::string, std::uint64_t>::second);
    std::string text;
    for (const auto& [kind, count] : kinds)
        text += (text.empty() ? "" : ", ") + sentence("LeftOut", kind.c_str()) + " (" +
                grouped(static_cast<std::int64_t>(count)) + ")";
    return text;
}

} // namespace playground
