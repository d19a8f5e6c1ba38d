#include "ui/window/commands/commandsearch.h"

#include "ui/window/commands/namematch.h"

#include <algorithm>

namespace playground::ui {

std::vector<std::size_t> namedBy(const QString& typed, const std::vector<Command>& commands,
                                 const QStringList& recent) {
    struct Found {
        NameMatch match;
        qsizetype age = 0; // Of those that were never run the greatest.
        std::size_t place = 0;
        auto operator<=>(const Found&) const = default;
    };
    std::vector<Found> found;
    for (std::size_t place = 0; place < commands.size(); ++place) {
        const Command& command = commands[place];
        const qsizetype age = recent.indexOf(command.key);
        if (const auto match = matchName(typed, command.name, command.menus))
            found.push_back({*match, age < 0 ? recent.size() : age, place});
    }
    std::ranges::sort(found);
    std::vector<std::size_t> places;
    for (const Found& one : found)
        places.push_back(one.place);
    return places;
}

} // namespace playground::ui
