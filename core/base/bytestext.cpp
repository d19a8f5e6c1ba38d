#include "core/base/bytestext.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

namespace playground {
namespace {

struct ByteUnit {
    std::string_view name;
    double bytes;
};
constexpr std::array byteUnits{ByteUnit{"b", 1.0},
                               ByteUnit{"kb", 1e3},
                               ByteUnit{"mb", 1e6},
                               ByteUnit{"gb", 1e9},
                               ByteUnit{"tb", 1e12},
                               ByteUnit{"kib", 1024.0},
                               ByteUnit{"mib", 1024.0 * 1024},
                               ByteUnit{"gib", 1024.0 * 1024 * 1024},
                               ByteUnit{"tib", 1024.0 * 1024 * 1024 * 1024}};
constexpr double most = 4611686018427387904.0;

} // namespace

Result<std::uint64_t> parseBytes(std::string_view text) {
    double number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    std::string unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    unit.erase(0, unit.find_first_not_of(' '));
    std::ranges::transform(unit, unit.begin(), [](unsigned char one) { return std::tolower(one); });
    const auto* const found = std::ranges::find(byteUnits, std::string_view(unit), &ByteUnit::name);
    const double bytes = found != byteUnits.end() ? std::round(number * found->bytes) : 0;
    // Written so that NaN is refused too.
    if (error != std::errc() || !(bytes >= 1 && bytes <= most))
        return Error{filled(sentence("Bytes", "expected a size such as 512MB or 4GiB, not %1"), {inQuotes(text)})};
    return static_cast<std::uint64_t>(bytes);
}

} // namespace playground
