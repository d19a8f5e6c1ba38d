#pragma once

#include "ui/timeline/access/partaccess.h"

namespace playground::ui {

/// One call: "call 12, worker.run, awaiting, 0.5 s from 1.2 s". Thread: GUI.
class CallAccess final : public PartAccess {
public:
    CallAccess(const TimelineAccess& timeline, CallId id) : PartAccess(timeline), m_id(id) {}

    CallId id() const { return m_id; }

    bool isValid() const override { return record() != nullptr; }
    QAccessibleInterface* parent() const override; ///< The view when the track of its actor is hidden.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override; ///< Where its time went describes it.
    QRect rect() const override; ///< What is in sight of its slot, or of its times on a thread.
    QAccessible::State state() const override;
    void doAction(const QString& name) override; ///< Press selects it.

private:
    const CallRecord* record() const { return timeline().call(m_id); }

    CallId m_id;
};

} // namespace playground::ui
