#include "ui/panels/calltimes/timesreading.h"

#include <QElapsedTimer>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t callsBetweenLooks = 4096;

} // namespace

TimesReading::TimesReading(QObject* parent) : QObject(parent), m_pace(250ms) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TimesReading::goOn);
}

void TimesReading::setStore(const TraceStore* store) {
    m_store = store;
    m_times = std::make_shared<TimeDistribution>();
    begin();
    Q_EMIT changed();
}

void TimesReading::setQuestion(const TimeQuestion& question) {
    if (question == m_question)
        return;
    m_question = question;
    begin();
}

void TimesReading::advance() {
    if (m_store != nullptr && !isUnderWay() && m_pace.isDue() && m_store->eventCount() != m_readEvents)
        begin();
}

void TimesReading::settle() {
    if (m_store != nullptr && m_store->eventCount() != m_readEvents)
        begin();
}

void TimesReading::begin() {
    ++m_number;
    m_isSorting = false;
    m_thread.stop();
    m_timer.stop();
    m_collection.reset();
    if (m_store == nullptr)
        return;
    m_pace.begin();
    m_readEvents = m_store->eventCount();
    m_collection.emplace(m_question, *m_store);
    m_timer.start();
    goOn();
}

void TimesReading::goOn() {
    QElapsedTimer slice;
    slice.start();
    while (!m_collection->advance(callsBetweenLooks))
        if (slice.elapsed() >= sliceMs)
            return Q_EMIT progressed();
    m_timer.stop();
    std::vector<Duration> times = m_collection->take();
    m_collection.reset();
    sort(std::move(times));
    Q_EMIT progressed();
}

void TimesReading::sort(std::vector<Duration> times) {
    m_isSorting = true;
    const int number = m_number;
    auto work = [=, this, times = std::move(times)](const std::stop_token& stop) mutable {
        if (stop.stop_requested())
            return;
        const auto sorted = std::make_shared<const TimeDistribution>(std::move(times));
        QMetaObject::invokeMethod(
            this, [=, this] { take(number, sorted); }, Qt::QueuedConnection);
    };
    m_thread.begin(std::move(work), [=, this](const QString& why) {
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                take(number, std::make_shared<TimeDistribution>());
                Q_EMIT failed(why);
            },
            Qt::QueuedConnection);
    });
}

void TimesReading::take(int number, std::shared_ptr<const TimeDistribution> times) {
    if (number != m_number)
        return;
    m_isSorting = false;
    m_times = std::move(times);
    m_pace.end();
    Q_EMIT changed();
}

} // namespace playground::ui
