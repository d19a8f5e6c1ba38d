#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;

namespace playground::ui {

class TimelineView;

/// Stands in the middle of a timeline that has nothing to show, says so and offers what to do about it. Thread: GUI.
class Invitation final : public QFrame {
    Q_OBJECT

public:
    explicit Invitation(TimelineView& timeline); ///< Becomes its child, at first hidden.

    /// Each action is a button. Cheap when it is what is there already.
    void invite(const QString& text, const QList<QAction*>& actions);
    void withdraw();

private:
    void place();

    TimelineView& m_timeline;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace playground::ui
