#include "ui/window/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace playground::ui {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString predictionKey = QStringLiteral("timeline/prediction");
const QString virtualKey = QStringLiteral("run/virtual");
const QString memoryKey = QStringLiteral("trace/memory");
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

ThemeChoice Settings::theme() {
    const int choice = QSettings().value(themeKey, 0).toInt();
    return static_cast<ThemeChoice>(std::clamp(choice, 0, static_cast<int>(ThemeChoice::HighContrast)));
}

void Settings::setTheme(ThemeChoice choice) { QSettings().setValue(themeKey, static_cast<int>(choice)); }

QString Settings::language() { return QSettings().value(languageKey).toString(); }

void Settings::setLanguage(const QString& code) { QSettings().setValue(languageKey, code); }

bool Settings::showsPrediction() { return QSettings().value(predictionKey, false).toBool(); }

void Settings::setShowsPrediction(bool isShown) { QSettings().setValue(predictionKey, isShown); }

Engine Settings::engine() { return QSettings().value(virtualKey, false).toBool() ? Engine::Virtual : Engine::Real; }

void Settings::setEngine(Engine engine) { QSettings().setValue(virtualKey, engine == Engine::Virtual); }

std::optional<std::uint64_t> Settings::memoryBudget() {
    const qulonglong bytes = QSettings().value(memoryKey, 0).toULongLong();
    return bytes > 0 ? std::optional<std::uint64_t>(bytes) : std::nullopt;
}

void Settings::setMemoryBudget(std::optional<std::uint64_t> bytes) {
    if (bytes)
        QSettings().setValue(memoryKey, static_cast<qulonglong>(*bytes));
    else
        QSettings().remove(memoryKey);
}

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
