#pragma once

#include "core/scenario/stepedit.h"
#include "ui/panels/steps/stepkeys.h"

#include <QTreeView>

#include <optional>

namespace playground::ui {

/// Where a step goes that is told so; none when it cannot, and of those that are no moves.
std::optional<StepPath> placeFor(StepCommand command, const std::vector<Step>& steps, const StepPath& path);

/// Shows steps, which keys and the mouse move. Thread: GUI.
class StepTree final : public QTreeView {
    Q_OBJECT

public:
    explicit StepTree(QWidget* parent = nullptr);

Q_SIGNALS:
    void commanded(playground::ui::StepCommand command);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace playground::ui
