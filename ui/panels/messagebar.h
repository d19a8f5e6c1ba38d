#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace playground::ui {

/// An error that belongs to no place of its own, until the person closes it or another one comes. Thread: GUI.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& text); ///< Empty: closes.
    QString text() const;
    void setTheme(const Theme& theme);

private:
    QLabel* const m_text;
    QToolButton* const m_close;
};

} // namespace playground::ui
