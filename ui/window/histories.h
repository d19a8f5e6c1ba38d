#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QUndoStack;

namespace playground::ui {

/// Several histories as one: what was done last is taken back first, whichever of them it is in. Thread: GUI.
class Histories final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this.
    Histories(const std::vector<QUndoStack*>& stacks, QObject* parent);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

    void undo();
    void redo();

private:
    void follow(QUndoStack* stack);
    void show();

    std::vector<QUndoStack*> m_done; // Whose step it is, in the order of time.
    std::vector<QUndoStack*> m_undone;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace playground::ui
