#include "core/trace/utf8.h"

#include <QString>

#include <algorithm>

namespace playground {

std::string validUtf8(std::string_view text) {
    if (std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) >= 0; }))
        return std::string(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

} // namespace playground
