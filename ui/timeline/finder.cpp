#include "ui/timeline/finder.h"

#include <QElapsedTimer>

namespace playground::ui {
namespace {

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t callsBetweenLooks = 4096;

} // namespace

Finder::Finder(QObject* parent) : QObject(parent) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Finder::goOn);
}

void Finder::setStore(const TraceStore* store) {
    m_store = store;
    m_now = TimePoint{};
    begin();
}

void Finder::setFilter(const std::optional<CallFilter>& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    begin();
}

void Finder::begin() {
    m_timer.stop();
    m_search.reset();
    if (m_store != nullptr && m_filter && !m_filter->terms.empty())
        m_search.emplace(*m_filter, *m_store);
    goOn();
}

void Finder::advance(TimePoint now) {
    m_now = now;
    if (m_search)
        goOn();
}

void Finder::goOn() {
    QElapsedTimer slice;
    slice.start();
    bool hasFinished = !m_search;
    while (!hasFinished && slice.elapsed() < sliceMs)
        hasFinished = m_search->advance(callsBetweenLooks, m_now);
    if (hasFinished)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT changed();
}

} // namespace playground::ui
