#include "core/virtual/virtualcores.h"

#include "core/virtual/virtualmachine.h"

#include <cmath>
#include <utility>

namespace playground {

namespace {

// Time is told in whole nanoseconds: whoever lacks half of one is done.
constexpr double tolerance = 0.501;

} // namespace

double VirtualCores::share() const {
    const auto works = static_cast<double>(m_works.size());
    return works <= m_count ? 1.0 : m_count / works;
}

/// Brings what each has had up to the present.
void VirtualCores::serve() {
    const TimePoint now = m_machine.now();
    if (m_works.empty())
        m_served = 0;
    else
        m_served += static_cast<double>((now - m_servedAt).count()) * share();
    m_servedAt = now;
}

void VirtualCores::setAlarm() {
    if (m_alarm)
        m_machine.withdraw(*std::exchange(m_alarm, std::nullopt), *this);
    if (m_works.empty())
        return;
    const double wait = std::max(0.0, std::round(((*m_works.begin())->m_end - m_served) / share()));
    constexpr double longest = 9e18;
    m_alarm = m_machine.alarmAt(
        m_machine.after(wait < longest ? Duration(static_cast<Duration::rep>(wait)) : Duration::max()), *this);
}

void VirtualCores::begin(Work& work, Duration processorTime) {
    serve();
    work.m_end = m_served + static_cast<double>(processorTime.count());
    work.m_number = ++m_lastNumber;
    m_works.insert(&work);
    setAlarm();
}

Duration VirtualCores::stop(Work& work) {
    if (work.m_number == 0)
        return {};
    serve();
    m_works.erase(&work);
    work.m_number = 0;
    setAlarm();
    return Duration(std::max<Duration::rep>(0, std::llround(work.m_end - m_served)));
}

void VirtualCores::run() noexcept {
    m_alarm.reset();
    serve();
    std::vector<Work*> done;
    while (!m_works.empty() && (*m_works.begin())->m_end <= m_served + tolerance) {
        done.push_back(*m_works.begin());
        done.back()->m_number = 0;
        m_works.erase(m_works.begin());
    }
    setAlarm();
    for (Work* work : done)
        work->workIsDone();
}

} // namespace playground
