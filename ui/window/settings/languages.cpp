#include "ui/window/settings/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace playground::ui {

namespace {

const QString translations = QStringLiteral(":/translations");
const QString program = QStringLiteral("actor-playground");
const QString english = QStringLiteral("en");

// The application's, which asks the newest first.
QTranslator* addTranslator(const QLocale& locale, const QString& name, const QString& directory) {
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(program);
    if (translator->load(locale, name, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
    return translator;
}

} // namespace

QStringList languages() {
    QStringList codes{english};
    const QString before = program + QLatin1Char('_');
    for (const QString& file : QDir(translations).entryList({before + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        if (const QString code = file.mid(before.size()).chopped(3); code != english)
            codes += code;
    return codes;
}

QString languageName(const QString& code) { return QLocale(code).nativeLanguageName(); }

void speak(const QString& code) {
    QLocale::setDefault(QLocale(QLocale::English));
    qDeleteAll(qApp->findChildren<QTranslator*>(program));
    const QLocale wanted = code.isEmpty() ? QLocale::system() : QLocale(code);
    QString spoken = addTranslator(wanted, program, translations)->language();
    if (spoken.isEmpty())
        spoken = addTranslator(QLocale(english), program, translations)->language(); // For its plurals.
    addTranslator(QLocale(spoken), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace playground::ui
