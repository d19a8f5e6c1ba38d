#pragma once

#include <QToolButton>

class QActionGroup;

namespace playground::ui {

/// Says which engine runs the scenario and lets another be chosen. Thread: GUI.
class EngineButton final : public QToolButton {
    Q_OBJECT

public:
    /// The checked one's icon text is shown; they outlive the button.
    EngineButton(const QActionGroup& engines, QWidget* parent);

    QSize sizeHint() const override; ///< Good for each of them: the neighbours stay where they are.

private:
    void showChosen();

    const QActionGroup& m_engines;
};

} // namespace playground::ui
