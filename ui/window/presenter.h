#pragma once

#include <QByteArray>
#include <QObject>

class QMainWindow;
class QToolBar;

namespace playground::ui {

class TimelineView;

/// Makes the window fit for a room full of people: texts and the timeline are large, and but for the transport nothing
/// is around it. Afterwards all is as it was before. Thread: GUI.
class Presenter final : public QObject {
    Q_OBJECT

public:
    static constexpr double scale = 1.5;

    /// All three outlive it or are its parents.
    Presenter(QMainWindow& window, TimelineView& timeline, QToolBar& transport);

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    void followSettings(); ///< The size of the timeline may have been changed.
    QByteArray layout() const; ///< Of the window as it is without it: worth keeping.

Q_SIGNALS:
    void scaleChanged(); ///< Of texts: who sets fonts and style sheets does it again.

private:
    void begin();
    void end();
    void giveScale(double scale);

    QMainWindow& m_window;
    TimelineView& m_timeline;
    QToolBar& m_transport;
    bool m_isOn = false;
    QByteArray m_before; // The layout.
};

} // namespace playground::ui
