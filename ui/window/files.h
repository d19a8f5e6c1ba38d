#pragma once

#include "ui/window/openrequest.h"

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace playground::ui {

class Document;

/// Asks for a scenario or a trace, where `near` is. Empty: none was chosen. Thread: GUI.
QString askOpenPath(QWidget* window, const QString& near);

/// Opens and saves one document, and asks what else to open: that is told, not done, for it may belong into a tab of
/// its own. Asks before edits get lost. Thread: GUI.
class Files final : public QObject {
    Q_OBJECT

public:
    Files(Document& document, QWidget* window);

    /// In place of what is open, without asking. False, and errorOccurred(), when it cannot be read; then nothing has
    /// changed.
    bool open(const OpenRequest& request);

    void askOpen();
    void askCompare();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);

    /// Whether the document may go: unmodified, saved now, or given up by the person.
    bool mayLeave();

    void fillRecent(QMenu* menu);
    void fillExamples(QMenu* menu);

Q_SIGNALS:
    void opened();
    void openWanted(const playground::ui::OpenRequest& request);
    void comparisonChosen(const QString& path); ///< A trace, with which runs are to be compared.
    void errorOccurred(const QString& text);

private:
    bool refuse(const std::string& text);

    Document& m_document;
    QWidget* const m_window; // Not ours.
};

} // namespace playground::ui
