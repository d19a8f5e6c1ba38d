#pragma once

#include "ui/timeline/access/timelineaccess.h"

namespace playground::ui {

/// What tracks and calls have in common: a painted part of the timeline that can be pressed and is no object.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    QObject* object() const final { return nullptr; }
    QWindow* window() const final { return m_timeline.window(); }
    QAccessible::Role role() const final { return QAccessible::TreeItem; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) final {}

    void* interface_cast(QAccessible::InterfaceType type) final {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const final { return {}; }

protected:
    explicit PartAccess(const TimelineAccess& timeline) : m_timeline(timeline) {}
    const TimelineAccess& timeline() const { return m_timeline; }
    const Scene& scene() const { return m_timeline.scene(); }

private:
    const TimelineAccess& m_timeline; // Outlives it.
};

} // namespace playground::ui
