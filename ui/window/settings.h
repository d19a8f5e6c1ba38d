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

    static QString language(); ///< Its code, from the next start on; empty: that of the system.
    static void setLanguage(const QString& code);

    static Engine engine();
    static void setEngine(Engine engine);

    static bool showsPrediction();
    static void setShowsPrediction(bool isShown);

    static std::optional<std::uint64_t> memoryBudget(); ///< Bytes; none: a share of the machine's.
    static void setMemoryBudget(std::optional<std::uint64_t> bytes);

    static QByteArray geometry(); ///< Of the window; empty before the first end. So are the next two.
    static void setGeometry(const QByteArray& geometry);
    static QByteArray layout(); ///< Of the panels.
    static void setLayout(const QByteArray& layout);
    static QStringList openFiles(); ///< That were open at the last end, in the order of their tabs.
    static QString frontFile(); ///< The one of them that was in front; empty: none of them.
    static void setOpenFiles(const QStringList& paths, const QString& front);

    static QStringList recentFiles(); ///< The newest first.
    static void addRecentFile(const QString& path);
    static void forgetRecentFiles();

    static QStringList recentCommands(); ///< Their keys, the newest first.
    static void addRecentCommand(const QString& key);
};

} // namespace playground::ui
