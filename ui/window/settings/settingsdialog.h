#pragma once

#include "ui/theme/theme.h"
#include "ui/window/settings/setting.h"

#include <QDialog>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace playground::ui {

class SettingRow;

/// Every setting on one page, to be searched. What a person sets is kept at once. Thread: GUI.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent);

    void refresh(); ///< Values may have changed elsewhere.
    void setTheme(const Theme& theme, const QString& styleSheet);

Q_SIGNALS:
    void changed(); ///< One of them or several, by a person.

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* createPage();
    QWidget* createNone();
    void find();
    void resetAll();

    const Theme* m_theme; // Not ours.
    QLineEdit* m_words;
    QScrollArea* m_list;
    QLabel* m_noneText = nullptr;
    QWidget* m_none;
    QPushButton* m_resetAll;
    std::map<SettingGroup, QLabel*> m_titles;
    std::vector<SettingRow*> m_rows;
};

} // namespace playground::ui
