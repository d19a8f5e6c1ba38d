#pragma once

#include "ui/window/commands/keylist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace playground::ui {

/// Every key and mouse gesture of the program, and a place to look for one. Thread: GUI.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent);

    void setSections(std::vector<KeySection> sections);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void find();
    void add(const KeySection& section);

    std::vector<KeySection> m_sections;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    QLabel* m_none;
};

} // namespace playground::ui
