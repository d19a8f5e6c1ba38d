#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace playground::ui {

/// One kind of file that can be saved.
struct FileKind {
    QString words; ///< "Scenarios".
    QString ending; ///< Without the dot.
};

/// Asks where to save. A name without an ending gets the chosen kind's before the person is asked whether to overwrite.
/// Empty when cancelled. Thread: GUI.
QString askSavePath(QWidget* window, const QString& title, const QString& proposal, const std::vector<FileKind>& kinds);

} // namespace playground::ui
