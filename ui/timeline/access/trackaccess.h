#pragma once

#include "ui/timeline/access/partaccess.h"

namespace playground::ui {

/// The track of an actor with its calls, or that of the driver. Thread: GUI.
class TrackAccess final : public PartAccess {
public:
    TrackAccess(const TimelineAccess& timeline, std::optional<std::size_t> actor)
        : PartAccess(timeline), m_actor(actor) {}

    std::optional<std::size_t> actor() const { return m_actor; } ///< Index in the store; none for the driver.

    bool isValid() const override;
    QAccessibleInterface* parent() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override; ///< Name, kind and limit; the live numbers describe it.
    QRect rect() const override; ///< Its part that is in sight.
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override; ///< Press: commands for tracks are about it.

private:
    const ActorTrack& track() const { return scene().store->actorAt(*m_actor); }
    QString numbers() const;

    std::optional<std::size_t> m_actor;
};

} // namespace playground::ui
