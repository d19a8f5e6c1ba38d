#pragma once

#include "core/engine/engine.h"
#include "ui/theme/themechoice.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace playground::ui {

/// What the window remembers from one start to the next. Thread: GUI.
struct Settings {
    static constexpr int keptFiles = 8;
    static constexpr int keptCommands = 5;

    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);

    static Engine engine();
    static void setEngine(Engine engine);

    static bool showsPrediction();
    static void setShowsPrediction(bool isShown);

    static std::optional<std::uint64_t> memoryBudget(); ///< Bytes; none: a share of the machine's.
    static void setMemoryBudget(std::optional<std::uint64_t> bytes);

    static QByteArray geometry(); ///< Empty before the first end.
    static QByteArray layout();
    static void setPlace(const QByteArray& geometry, const QByteArray& layout);

    static QStringList recentFiles(); ///< The newest first.
    static void addRecentFile(const QString& path);
    static void forgetRecentFiles();

    static QStringList recentCommands(); ///< Their keys, the newest first.
    static void addRecentCommand(const QString& key);
};

} // namespace playground::ui
