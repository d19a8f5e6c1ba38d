#pragma once

#include "ui/window/settings/setting.h"

#include <QFrame>
#include <QStringList>

class QColor;
class QLabel;
class QToolButton;

namespace playground::ui {

class SettingControl;

/// A setting in the dialog: its words, its control and, where it differs from what it is at first, a mark and a way
/// back. Thread: GUI.
class SettingRow final : public QFrame {
    Q_OBJECT

public:
    static constexpr int margin = 9;

    SettingRow(const Setting& setting, QWidget* parent);

    const Setting& setting() const { return m_setting; }

    void refresh(); ///< The value may have changed elsewhere.
    void highlight(const QStringList& words, const QColor& ground);

Q_SIGNALS:
    void changed(); ///< By a person, and it is kept.

private:
    void choose(const QVariant& value);
    void goBack();

    const Setting& m_setting; // Of the table.
    QLabel* m_title;
    QLabel* m_sentence;
    QToolButton* m_reset;
    SettingControl* m_control;
};

} // namespace playground::ui
