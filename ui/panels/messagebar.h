#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace playground::ui {

/// What belongs to no place of its own, until the person closes it or something else is to be told: an error, or a
/// note, which goes by itself after a while. Thread: GUI.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& text); ///< Empty: closes.
    void showNote(const QString& text);
    QString text() const;
    void setTheme(const Theme& theme);

private:
    enum class Kind { Error, Note };
    void show(Kind kind, const QString& text);
    void showKind();
    void leave();

    QLabel* const m_text;
    QToolButton* const m_close;
    QTimer* const m_leaving;
    Kind m_kind = Kind::Error;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
