#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace playground::ui {

class Document;

/// New, open, save, recent files and examples of one document; asks before edits get lost. Thread: GUI.
class Files final : public QObject {
    Q_OBJECT

public:
    Files(Document& document, QWidget* window);

    /// False, and errorOccurred(), when it cannot be read; then nothing has changed. So with a trace, which is told by
    /// traceChosen() instead.
    bool open(const QString& path);
    bool openExample(const QString& name);

    void askNew();
    void askOpen();
    void askOpenFile(const QString& path);
    void askCompare();
    void askOpenExample(const QString& name);
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);

    /// Whether the document may go: unmodified, saved now, or given up by the person.
    bool mayLeave();

    void fillRecent(QMenu* menu);
    void fillExamples(QMenu* menu);

Q_SIGNALS:
    void opened();
    void traceChosen(const QString& path);
    void comparisonChosen(const QString& path); ///< A trace, with which runs are to be compared.
    void errorOccurred(const QString& text);

private:
    bool refuse(const std::string& text);

    Document& m_document;
    QWidget* const m_window; // Not ours.
};

} // namespace playground::ui
