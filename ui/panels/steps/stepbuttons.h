#pragma once

#include "ui/panels/steps/stepkeys.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace playground::ui {

/// Adds, duplicates and removes steps. Thread: GUI.
class StepButtons final : public QWidget {
    Q_OBJECT

public:
    explicit StepButtons(QWidget* parent = nullptr);

    QMenu& additions() { return *m_additions; } ///< Is filled when it is about to be shown.
    void enable(bool canAdd, bool isChosen);

Q_SIGNALS:
    void commanded(playground::ui::StepCommand command);

private:
    QToolButton* addButton(const QString& text, const char* name, const QString& meaning);

    QMenu* m_additions = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace playground::ui
