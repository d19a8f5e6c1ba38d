#include "ui/window/presenter.h"

#include "ui/theme/textscale.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QToolBar>

namespace playground::ui {

Presenter::Presenter(QMainWindow& window, TimelineView& timeline, QToolBar& transport)
    : QObject(&window), m_window(window), m_timeline(timeline), m_transport(transport) {}

void Presenter::setOn(bool on) {
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on)
        begin();
    else
        end();
}

void Presenter::followSettings() { m_timeline.setMagnification(Settings::timelineScale() * (m_isOn ? scale : 1.0)); }

QByteArray Presenter::layout() const { return m_isOn ? m_before : m_window.saveState(); }

void Presenter::begin() {
    m_before = m_window.saveState();
    const QWidget* focused = m_window.focusWidget();
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) {
        if (focused != nullptr && dock->isAncestorOf(focused))
            m_timeline.setFocus(); // Else it would go to whatever is next.
        dock->hide();
    }
    m_transport.show();
    giveScale(scale);
}

// Sizes of docks are right only among texts of the usual size.
void Presenter::end() {
    giveScale(1.0);
    m_window.restoreState(m_before);
}

void Presenter::giveScale(double scale) {
    setTextScale(Settings::textScale() * scale);
    followSettings();
    Q_EMIT scaleChanged();
}

} // namespace playground::ui
