#include "ui/window/settings/setting.h"

#include "core/trace/defaultbudget.h"
#include "ui/theme/themechoice.h"
#include "ui/window/settings/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace playground::ui {

namespace {

constexpr const char* context = "Settings";
constexpr int leastPercent = 80;
constexpr int mostPercent = 200;
constexpr Number percent{.least = leastPercent, .most = mostPercent, .step = 10, .unit = " %"};

constexpr std::array groupNames{
    QT_TRANSLATE_NOOP("Settings", "Appearance"),     QT_TRANSLATE_NOOP("Settings", "Starting"),
    QT_TRANSLATE_NOOP("Settings", "Running"),        QT_TRANSLATE_NOOP("Settings", "Timeline"),
    QT_TRANSLATE_NOOP("Settings", "Memory and log"),
};

OneOf::Choice choice(ThemeChoice theme, const char* name) { return {static_cast<int>(theme), name}; }

OneOf::Choice choice(const char* value, const char* name) { return {QString::fromLatin1(value), name}; }

std::vector<OneOf::Choice> languageChoices() {
    static const std::vector<QByteArray> names = [] { // Which the choices point to.
        std::vector<QByteArray> names;
        for (const QString& code : languages())
            names.push_back(languageName(code).toUtf8());
        return names;
    }();
    std::vector<OneOf::Choice> choices{choice("", QT_TRANSLATE_NOOP("Settings", "As the system"))};
    for (std::size_t index = 0; index < names.size(); ++index)
        choices.push_back({languages().at(static_cast<qsizetype>(index)), names[index].constData()});
    return choices;
}

std::vector<Setting> appearance() {
    return {
        {.id = SettingId::Theme,
         .group = SettingGroup::Appearance,
         .key = "window/theme",
         .fallback = static_cast<int>(ThemeChoice::FollowSystem),
         .kind = OneOf{{choice(ThemeChoice::FollowSystem, QT_TRANSLATE_NOOP("Settings", "As the system")),
                        choice(ThemeChoice::Light, QT_TRANSLATE_NOOP("Settings", "Light")),
                        choice(ThemeChoice::Dark, QT_TRANSLATE_NOOP("Settings", "Dark")),
                        choice(ThemeChoice::HighContrast, QT_TRANSLATE_NOOP("Settings", "High contrast"))}},
         .title = QT_TRANSLATE_NOOP("Settings", "Theme"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "The colours of the window and of everything in it."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "color night day black white accessibility")},
        {.id = SettingId::TextSize,
         .group = SettingGroup::Appearance,
         .key = "appearance/textSize",
         .fallback = 100,
         .kind = percent,
         .title = QT_TRANSLATE_NOOP("Settings", "Size of texts"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "How large the texts of menus, panels and tables are."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "font zoom scale small large interface accessibility")},
        {.id = SettingId::TimelineSize,
         .group = SettingGroup::Appearance,
         .key = "appearance/timelineSize",
         .fallback = 100,
         .kind = percent,
         .title = QT_TRANSLATE_NOOP("Settings", "Size of the timeline"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "How large the bars of the timeline and their texts are."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "font zoom scale small large lanes tracks accessibility")},
        {.id = SettingId::Language,
         .group = SettingGroup::Appearance,
         .key = "window/language",
         .fallback = QString(),
         .kind = OneOf{languageChoices()},
         .title = QT_TRANSLATE_NOOP("Settings", "Language"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "Of the window, from the next start on."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "english german deutsch translation locale")},
    };
}

std::vector<Setting> startingAndRunning() {
    return {
        {.id = SettingId::RestoresSession,
         .group = SettingGroup::Starting,
         .key = "start/restoresSession",
         .fallback = true,
         .kind = OnOff{},
         .title = QT_TRANSLATE_NOOP("Settings", "Open what was open the last time"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "Scenarios and traces are in their tabs again. Otherwise the "
                                                   "playground is there, as on the first start."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "session restore tabs files begin")},
        {.id = SettingId::Engine,
         .group = SettingGroup::Running,
         .key = "run/virtual",
         .fallback = false,
         .kind = OneOf{{{false, QT_TRANSLATE_NOOP("Settings", "Real threads and loops")},
                        {true, QT_TRANSLATE_NOOP("Settings", "Virtual time")}}},
         .title = QT_TRANSLATE_NOOP("Settings", "Engine"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "What scenarios run on that are opened from now on: the one that "
                                                   "was chosen last, here or in the Run menu."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "simulation clock threads prediction")},
        {.id = SettingId::FollowsRuns,
         .group = SettingGroup::Running,
         .key = "run/follows",
         .fallback = true,
         .kind = OnOff{},
         .title = QT_TRANSLATE_NOOP("Settings", "Follow a run that begins"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "The view goes along with what happens. Otherwise it stays where "
                                                   "it is until the Live pill is clicked."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "live scroll newest")},
    };
}

std::vector<Setting> timeline() {
    return {
        {.id = SettingId::Lens,
         .group = SettingGroup::Timeline,
         .key = "timeline/lens",
         .fallback = QStringLiteral("slots"),
         .kind = OneOf{{choice("slots", QT_TRANSLATE_NOOP("Settings", "By slot")),
                        choice("threads", QT_TRANSLATE_NOOP("Settings", "By thread")),
                        choice("both", QT_TRANSLATE_NOOP("Settings", "By both"))}},
         .title = QT_TRANSLATE_NOOP("Settings", "Order of calls"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "What a lane of a track stands for at first."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "lens lanes sort rows loop pool")},
        {.id = SettingId::FoldsGaps,
         .group = SettingGroup::Timeline,
         .key = "timeline/foldsGaps",
         .fallback = false,
         .kind = OnOff{},
         .title = QT_TRANSLATE_NOOP("Settings", "Fold idle gaps"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "Long times in which nothing happens are narrow strips at first."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "collapse empty pause quiet")},
        {.id = SettingId::ShowsPrediction,
         .group = SettingGroup::Timeline,
         .key = "timeline/prediction",
         .fallback = false,
         .kind = OnOff{},
         .title = QT_TRANSLATE_NOOP("Settings", "Show prediction"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "What virtual time predicts is drawn behind a run on real threads."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "ghost bars compare expected virtual")},
    };
}

std::vector<Setting> memoryAndLog() {
    return {
        {.id = SettingId::Memory,
         .group = SettingGroup::MemoryAndLog,
         .key = "trace/memory",
         .fallback = 0,
         .kind = Number{.least = 0,
                        .most = 1'000'000,
                        .step = 500,
                        .unit = " MB",
                        .unitSize = 1'000'000,
                        .leastName = QT_TRANSLATE_NOOP("Settings", "A quarter of this machine's")},
         .title = QT_TRANSLATE_NOOP("Settings", "Memory for traces"),
         .sentence =
             QT_TRANSLATE_NOOP("Settings", "Scenarios that are open share it, and so do traces that are opened "
                                           "from now on; what does not fit goes to a file and is read as before."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "RAM budget gigabytes limit spill")},
        {.id = SettingId::SpillFolder,
         .group = SettingGroup::MemoryAndLog,
         .key = "trace/folder",
         .fallback = QString::fromStdString(defaultBudget().file.folder),
         .kind = Folder{},
         .title = QT_TRANSLATE_NOOP("Settings", "Folder for what does not fit"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "Runs that begin and traces that are opened from now on use it."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "disk directory cache spill file temporary")},
        {.id = SettingId::LogLevel,
         .group = SettingGroup::MemoryAndLog,
         .key = "log/level",
         .fallback = QStringLiteral("warn"),
         .kind = OneOf{{choice("off", QT_TRANSLATE_NOOP("Settings", "Nothing")),
                        choice("error", QT_TRANSLATE_NOOP("Settings", "Errors")),
                        choice("warn", QT_TRANSLATE_NOOP("Settings", "Warnings")),
                        choice("info", QT_TRANSLATE_NOOP("Settings", "Information")),
                        choice("debug", QT_TRANSLATE_NOOP("Settings", "Details")),
                        choice("trace", QT_TRANSLATE_NOOP("Settings", "Everything"))}},
         .title = QT_TRANSLATE_NOOP("Settings", "Messages of the program"),
         .sentence = QT_TRANSLATE_NOOP("Settings", "What it writes to standard error, from there on up; --log-level "
                                                   "says it for one start."),
         .keywords = QT_TRANSLATE_NOOP("Settings", "log level verbose debug terminal diagnostics")},
    };
}

} // namespace

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = [] {
        std::vector<Setting> all;
        for (std::vector<Setting> some : {appearance(), startingAndRunning(), timeline(), memoryAndLog()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return all;
}

const Setting& settingOf(SettingId id) { return *std::ranges::find(settings(), id, &Setting::id); }

QString translated(const char* english) { return QCoreApplication::translate(context, english); }

QString nameOf(SettingGroup group) { return translated(groupNames[static_cast<std::size_t>(group)]); }

} // namespace playground::ui
