#pragma once

#include <QMenu>

#include <string>

namespace playground::ui {

/// The ready actors, each with its kind and what it shows. Thread: GUI.
class ReadyMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ReadyMenu(QWidget* parent = nullptr);

    void setColour(const QColor& colour); ///< Of the badges.

Q_SIGNALS:
    void chosen(const std::string& name); ///< Of a ReadyActor.
};

} // namespace playground::ui
