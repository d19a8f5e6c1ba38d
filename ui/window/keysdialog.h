#pragma once

#include <QDialog>

namespace playground::ui {

/// Every key and mouse gesture of the program at a glance. Thread: GUI.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);
};

} // namespace playground::ui
