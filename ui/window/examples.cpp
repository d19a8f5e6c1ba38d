#include "ui/window/examples.h"

#include "core/scenario/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace playground::ui {

namespace {

const QString folder = QStringLiteral(":/scenarios");
const QString ending = QStringLiteral(".actorplay");

} // namespace

QStringList exampleNames() {
    QStringList names;
    for (const QString& file : QDir(folder).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
        names += file.chopped(ending.size());
    if (names.removeAll(playgroundExample()) > 0)
        names.prepend(playgroundExample());
    return names;
}

QString exampleTitle(const QString& name) {
    QString title = name;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return QCoreApplication::translate("Example", title.toUtf8());
}

QString exampleDescription(const Scenario& scenario) {
    return QCoreApplication::translate("Example", scenario.description.c_str());
}

Result<Scenario> loadExample(const QString& name) {
    QFile file(folder + QLatin1Char('/') + name + ending);
    if (!file.open(QIODevice::ReadOnly))
        return Error{"There is no example \"" + name.toStdString() + "\"."};
    const QByteArray text = file.readAll();
    return readScenario({text.constData(), static_cast<std::size_t>(text.size())}, (name + ending).toStdString());
}

} // namespace playground::ui
