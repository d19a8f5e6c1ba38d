#pragma once

#include "core/trace/event.h"

#include <optional>
#include <string_view>

namespace playground {

// The words that files have for what calls wait for.

std::string_view waitWord(WaitKind kind);
std::string_view reasonWord(QueueReason reason);

/// None when the word is none of them; so with the next.
std::optional<WaitKind> waitIn(std::string_view word);
std::optional<QueueReason> reasonIn(std::string_view word);

} // namespace playground
