#pragma once

#include <QString>
#include <QStringList>

namespace playground::ui {

/// The languages of the window, by their codes such as "de"; English comes first.
QStringList languages();

/// "de" as "Deutsch": as who speaks it calls it.
QString languageName(const QString& code);

/// The language of all widgets that are made from now on, Qt's own among them; empty: that of the system, or English.
/// Numbers are written alike in all of them, see resources/translations/README.md. Needs the application. Thread: GUI.
void speak(const QString& code);

} // namespace playground::ui
