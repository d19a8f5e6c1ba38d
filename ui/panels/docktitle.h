#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace playground::ui {

/// The title of a panel, by which it is dragged, with buttons that float and hide it. Thread: GUI.
class DockTitle final : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock); ///< Becomes its title bar.

    void setTheme(const Theme& theme);

private:
    QToolButton* addButton(const QString& name);

    QToolButton* m_float = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace playground::ui
