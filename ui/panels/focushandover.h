#pragma once

#include <QObject>

class QWidget;

namespace playground::ui {

/// Gives the focus that a panel gets to a part of it. Unlike a focus proxy it is no stop of Tab, which would go past
/// what is before the part. Owned by the panel. Thread: GUI.
class FocusHandover final : public QObject {
    Q_OBJECT

public:
    FocusHandover(QWidget* panel, QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* const m_part; // Of the panel.
};

} // namespace playground::ui
