#pragma once

#include "core/engine/engine.h"
#include "ui/theme/themechoice.h"
#include "ui/timeline/geometry/arrangement.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>

namespace playground::ui {

/// What the window remembers from one start to the next. What a person sets is said in settings/setting.h, key and
/// default too. Thread: GUI.
struct Settings {
    static constexpr int keptFiles = 8;
    static constexpr int keptCommands = 5;

    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);
    static double textScale(); ///< How many times as large as usual texts of widgets are.
    static double timelineScale(); ///< Likewise of timelines.

    static bool restoresSession();

    static QString language(); ///< Its code, from the next start on; empty: that of the system.

    static Engine engine();
    static void setEngine(Engine engine);
    static bool followsRuns(); ///< That begin.

    static Lens lens(); ///< Of timelines at first; likewise the next.
    static Gaps gaps();

    static bool showsPrediction();
    static void setShowsPrediction(bool isShown);

    static std::optional<std::uint64_t> memoryBudget(); ///< Bytes; none: a share of the machine's.
    static void setMemoryBudget(std::optional<std::uint64_t> bytes);
    static std::string spillFolder(); ///< For what does not fit.

    static std::string logLevel(); ///< As spdlog calls it.

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
