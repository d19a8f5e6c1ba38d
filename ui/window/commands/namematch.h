#pragma once

#include <QStringList>

#include <compare>
#include <cstdint>
#include <optional>

namespace playground::ui {

/// How well what a person typed names a command; the better one is the lesser.
struct NameMatch {
    enum class Kind : std::uint8_t {
        Whole,          ///< Or nothing was typed.
        Beginning,      ///< "find c" of "Find calls".
        WordBeginnings, ///< "fc" or "fi ca".
        Within,         ///< "ind" or "alls".
        WithMenus,      ///< Words begin so in its name and those of its menus, in any order: "dark theme" of "Dark".
        Scattered,      ///< "fdcl": letters of its name, in their order.
    };
    Kind kind = Kind::Whole;
    qsizetype distance = 0; ///< Words or letters that were passed over.

    auto operator<=>(const NameMatch&) const = default;
};

/// None when it does not name it. Case, accents and an ellipsis at the end make no difference.
std::optional<NameMatch> matchName(const QString& typed, const QString& name, const QStringList& menus = {});

} // namespace playground::ui
