#include "tests/core/scenario/scenariofiles.h"

#include "core/base/files.h"

#include <QDir>

#include <sstream>

namespace playground {

namespace {

std::string contentOf(const std::string& path) {
    constexpr std::size_t enough = 1U << 24U;
    return readFile(PLAYGROUND_SOURCE_DIR "/" + path, enough).value();
}

} // namespace

std::vector<ScenarioFile> scenarioFiles(const std::string& folder) {
    const QDir directory(QString::fromStdString(PLAYGROUND_SOURCE_DIR "/" + folder));
    std::vector<ScenarioFile> files;
    for (const QString& name : directory.entryList({QStringLiteral("*.actorplay")}, QDir::Files, QDir::Name))
        files.push_back({name.toStdString(), contentOf(folder + "/" + name.toStdString())});
    return files;
}

std::vector<std::string> linesOf(const std::string& path) {
    std::istringstream stream(contentOf(path));
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace playground
