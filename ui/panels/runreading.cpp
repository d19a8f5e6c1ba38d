#include "ui/panels/runreading.h"

#include <algorithm>
#include <utility>

namespace playground::ui {

RunFindings findingsOf(const TraceStore& store, TimePoint now, std::int64_t cores, const std::stop_token& stop) {
    RunFindings findings;
    if (store.unended() > 0)
        findings.deadlock = findDeadlock(store);
    const TimePoint end = findings.deadlock ? std::max(now, store.lastEvent()) : store.lastEvent();
    findings.warnings = findWarnings(
        store, end, {.cores = cores, .deadlock = findings.deadlock ? &*findings.deadlock : nullptr, .stop = stop});
    if (!stop.stop_requested())
        findings.summary = summarize(store);
    return findings;
}

RunReading::~RunReading() { cancel(); }

void RunReading::begin(const TraceStore& store, TimePoint now, std::int64_t cores) {
    cancel();
    Q_EMIT readingChanged(true);
    m_error = nullptr;
    try {
        m_thread =
            std::jthread([this, &store, now, cores](const std::stop_token& stop) { read(store, now, cores, stop); });
    } catch (const std::exception& error) {
        Q_EMIT readingChanged(false);
        fail(error.what());
    }
}

void RunReading::read(const TraceStore& store, TimePoint now, std::int64_t cores, const std::stop_token& stop) {
    try {
        m_findings = findingsOf(store, now, cores, stop);
    } catch (...) {
        m_error = std::current_exception();
    }
    QMetaObject::invokeMethod(
        this, [this, stop] { end(stop); }, Qt::QueuedConnection);
}

void RunReading::stop() { m_thread.request_stop(); }

void RunReading::cancel() {
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread = {}; // Waits, and has no token any more.
    Q_EMIT readingChanged(false);
}

// The word of one that was cancelled comes late.
void RunReading::end(const std::stop_token& stop) {
    if (stop != m_thread.get_stop_token())
        return;
    const bool isWanted = !stop.stop_requested();
    m_thread = {};
    Q_EMIT readingChanged(false);
    if (!isWanted)
        return;
    if (!m_error)
        return Q_EMIT finished(std::exchange(m_findings, {}));
    try {
        std::rethrow_exception(m_error);
    } catch (const std::exception& error) {
        fail(error.what());
    } catch (...) {
        fail("?");
    }
}

void RunReading::fail(const char* why) {
    Q_EMIT failed(tr("This run could not be worked out: %1").arg(QString::fromLocal8Bit(why)));
}

} // namespace playground::ui
