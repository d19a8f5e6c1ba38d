#pragma once

#include "core/insight/callsearch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace playground::ui {

/// Keeps a search up with its run beside everything else that the interface does. Thread: GUI.
class Finder final : public QObject {
    Q_OBJECT

public:
    explicit Finder(QObject* parent = nullptr);

    /// Null while nothing is looked for.
    const CallSearch* search() const { return m_search ? &*m_search : nullptr; }
    bool isUnderWay() const { return m_timer.isActive(); }

    /// Null for none; else it outlives the finder or the next call. Looks for the same in it.
    void setStore(const TraceStore* store);
    void setFilter(const std::optional<CallFilter>& filter);

    /// The run is at `now`.
    void advance(TimePoint now);

Q_SIGNALS:
    void changed(); ///< What is found, or how far it is.

private:
    void begin();
    void goOn();

    const TraceStore* m_store = nullptr; // Not ours.
    std::optional<CallFilter> m_filter;
    std::optional<CallSearch> m_search;
    TimePoint m_now{};
    QTimer m_timer;
};

} // namespace playground::ui
