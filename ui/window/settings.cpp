#include "ui/window/settings.h"

#include "ui/window/settings/settingvalues.h"

#include <QFileInfo>
#include <QSettings>

namespace playground::ui {

namespace {

constexpr double wholePercent = 100;

const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString openFilesKey = QStringLiteral("files/open");
const QString frontFileKey = QStringLiteral("files/front");
const QString recentCommandsKey = QStringLiteral("commands/recent");
const QString recentKey = QStringLiteral("files/recent");

QStringList withNewest(const QString& newest, QStringList all, int kept) {
    all.removeAll(newest);
    all.prepend(newest);
    return all.mid(0, kept);
}

} // namespace

ThemeChoice Settings::theme() { return static_cast<ThemeChoice>(valueOf(SettingId::Theme).toInt()); }

void Settings::setTheme(ThemeChoice choice) { setValue(SettingId::Theme, static_cast<int>(choice)); }

double Settings::textScale() { return valueOf(SettingId::TextSize).toDouble() / wholePercent; }

double Settings::timelineScale() { return valueOf(SettingId::TimelineSize).toDouble() / wholePercent; }

bool Settings::restoresSession() { return valueOf(SettingId::RestoresSession).toBool(); }

QString Settings::language() { return valueOf(SettingId::Language).toString(); }

bool Settings::showsPrediction() { return valueOf(SettingId::ShowsPrediction).toBool(); }

void Settings::setShowsPrediction(bool isShown) { setValue(SettingId::ShowsPrediction, isShown); }

Engine Settings::engine() { return valueOf(SettingId::Engine).toBool() ? Engine::Virtual : Engine::Real; }

void Settings::setEngine(Engine engine) { setValue(SettingId::Engine, engine == Engine::Virtual); }

bool Settings::followsRuns() { return valueOf(SettingId::FollowsRuns).toBool(); }

Lens Settings::lens() {
    const QString choice = valueOf(SettingId::Lens).toString();
    return choice == QLatin1String("threads") ? Lens::Threads
           : choice == QLatin1String("both")  ? Lens::Both
                                              : Lens::Slots;
}

Gaps Settings::gaps() { return valueOf(SettingId::FoldsGaps).toBool() ? Gaps::Folded : Gaps::Shown; }

std::optional<std::uint64_t> Settings::memoryBudget() {
    const qulonglong bytes = valueOf(SettingId::Memory).toULongLong();
    return bytes > 0 ? std::optional<std::uint64_t>(bytes) : std::nullopt;
}

void Settings::setMemoryBudget(std::optional<std::uint64_t> bytes) {
    setValue(SettingId::Memory, static_cast<qulonglong>(bytes.value_or(0)));
}

std::string Settings::spillFolder() { return valueOf(SettingId::SpillFolder).toString().toStdString(); }

std::string Settings::logLevel() { return valueOf(SettingId::LogLevel).toString().toStdString(); }

QByteArray Settings::geometry() { return QSettings().value(geometryKey).toByteArray(); }

QByteArray Settings::layout() { return QSettings().value(layoutKey).toByteArray(); }

void Settings::setGeometry(const QByteArray& geometry) { QSettings().setValue(geometryKey, geometry); }

void Settings::setLayout(const QByteArray& layout) { QSettings().setValue(layoutKey, layout); }

QStringList Settings::openFiles() { return QSettings().value(openFilesKey).toStringList(); }

QString Settings::frontFile() { return QSettings().value(frontFileKey).toString(); }

void Settings::setOpenFiles(const QStringList& paths, const QString& front) {
    QSettings settings;
    settings.setValue(openFilesKey, paths);
    settings.setValue(frontFileKey, front);
}

QStringList Settings::recentFiles() { return QSettings().value(recentKey).toStringList(); }

void Settings::addRecentFile(const QString& path) {
    const QString file = QFileInfo(path).absoluteFilePath();
    QSettings().setValue(recentKey, withNewest(file, recentFiles(), keptFiles));
}

void Settings::forgetRecentFiles() { QSettings().remove(recentKey); }

QStringList Settings::recentCommands() { return QSettings().value(recentCommandsKey).toStringList(); }

void Settings::addRecentCommand(const QString& key) {
    QSettings().setValue(recentCommandsKey, withNewest(key, recentCommands(), keptCommands));
}

} // namespace playground::ui
