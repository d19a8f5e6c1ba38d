#include "core/io/waitwords.h"

#include <algorithm>
#include <array>

namespace playground {
namespace {

constexpr std::array<std::string_view, 4> waitWords{"outside", "call", "several", "signal"};
constexpr std::array<std::string_view, 5> reasonWords{"slots-full", "argument-late", "order", "loop-busy", "arriving"};

template <class Meaning, class Words>
std::optional<Meaning> meaningIn(const Words& words, std::string_view word) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Meaning>(found - words.begin()));
}

} // namespace

std::string_view waitWord(WaitKind kind) { return waitWords[static_cast<std::size_t>(kind)]; }
std::string_view reasonWord(QueueReason reason) { return reasonWords[static_cast<std::size_t>(reason)]; }

std::optional<WaitKind> waitIn(std::string_view word) { return meaningIn<WaitKind>(waitWords, word); }
std::optional<QueueReason> reasonIn(std::string_view word) { return meaningIn<QueueReason>(reasonWords, word); }

} // namespace playground
