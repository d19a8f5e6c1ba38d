#pragma once

#include "ui/window/settings/setting.h"

#include <QObject>

#include <functional>

class QHBoxLayout;
class QWidget;

namespace playground::ui {

/// What a person sets a setting with. Thread: GUI.
class SettingControl final : public QObject {
    Q_OBJECT

public:
    /// Its widgets are the row's: assistive tools look for the title beside them.
    SettingControl(const Setting& setting, QWidget* row);

    QHBoxLayout* layout() const { return m_layout; } ///< Of its widgets, for the row's layout to take.
    QWidget* editor() const { return m_editor; } ///< That has the focus.
    void show(const QVariant& value);
    void describe(const QString& text); ///< To assistive tools.

Q_SIGNALS:
    void chosen(const QVariant& value); ///< By a person.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* row() const;
    QWidget* create(const OneOf& kind);
    QWidget* create(const OnOff& kind);
    QWidget* create(const Number& kind);
    QWidget* create(const Folder& kind);

    QHBoxLayout* m_layout; // The row's, once it is taken.
    QWidget* m_editor;
    std::function<void(const QVariant&)> m_show;
};

} // namespace playground::ui
