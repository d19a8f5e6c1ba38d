#pragma once

#include "ui/theme/theme.h"
#include "ui/window/commands/command.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMainWindow;
class QTreeView;

namespace playground::ui {

class CommandModel;

/// Finds a command by a few letters of its name and runs it, over the top of the window. It goes when something else is
/// clicked or gets the focus. Thread: GUI.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QMainWindow* window);

    /// `recent` has keys of commands, the newest first: they come first until something is typed.
    void open(std::vector<Command> commands, const QStringList& recent);
    void leave(); ///< The focus is back where it was.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(const QString& key); ///< Its command is about to run; the focus is back where it was.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createList();
    void find();
    void place();
    void step(int rows);
    void run(int row);
    int rowsInSight() const;

    QMainWindow* m_window; // Not ours.
    CommandModel* m_model;
    QLineEdit* m_words;
    QTreeView* m_list;
    QLabel* m_none;
    QPointer<QWidget> m_before; // What had the focus.
};

} // namespace playground::ui
