#include "ui/panels/steps/steptree.h"

#include <QKeyEvent>

namespace playground::ui {

namespace {

std::optional<StepCommand> commandOf(const QKeyEvent& event) { return stepCommandFor(event.key(), event.modifiers()); }

} // namespace

std::optional<StepPath> placeFor(StepCommand command, const std::vector<Step>& steps, const StepPath& path) {
    if (stepAt(steps, path) == nullptr)
        return std::nullopt;
    StepPath place = path;
    if (command == StepCommand::Up && place.back() > 0) {
        --place.back();
        return place;
    }
    if (command == StepCommand::Down) {
        ++place.back();
        if (stepAt(steps, place) == nullptr)
            return std::nullopt;
        ++place.back();
        return place;
    }
    if (command == StepCommand::In && place.back() > 0) {
        --place.back();
        const auto* inner = innerSteps(*stepAt(steps, place));
        if (inner == nullptr)
            return std::nullopt;
        place.push_back(inner->size());
        return place;
    }
    if (command == StepCommand::Out && place.size() > 1) {
        place.pop_back();
        ++place.back();
        return place;
    }
    return std::nullopt;
}

StepTree::StepTree(QWidget* parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(16);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
}

bool StepTree::event(QEvent* event) {
    // The window has other uses for some of these keys.
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void StepTree::keyPressEvent(QKeyEvent* event) {
    if (const auto command = commandOf(*event))
        Q_EMIT commanded(*command);
    else
        QTreeView::keyPressEvent(event);
}

} // namespace playground::ui
