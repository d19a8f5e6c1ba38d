#include "core/scenario/driver/drivertimes.h"

#include "core/scenario/driver/driveredit.h"

#include <algorithm>
#include <set>

namespace playground {

namespace {

using Driver = std::vector<DriverStep>;

bool isSleep(const DriverStep& step) { return std::holds_alternative<SleepStep>(step.what); }

bool isAnyOf(const std::vector<std::string>& names, const std::set<std::string>& among) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return among.contains(name); });
}

/// Whether the driver stands still at the step, and nobody knows for how long. `slow` are the names of batches that
/// are fired by a pattern: whose arguments they are is fired when they have been.
bool takesUnknownTime(const DriverStep& step, const std::set<std::string>& slow) {
    return std::holds_alternative<GetStep>(step.what) || std::holds_alternative<WaitStep>(step.what) ||
           std::holds_alternative<NextStep>(step.what) ||
           (std::holds_alternative<FireStep>(step.what) && isAnyOf(namesUsedBy(step), slow));
}

bool uses(const DriverStep& user, const DriverStep& giver) {
    const std::string* name = nameGivenBy(giver);
    return name != nullptr && !name->empty() && isAnyOf(namesUsedBy(user), {*name});
}

/// The steps of one stretch: those from `first` up to, not including, `end`.
class Stretch final {
public:
    Stretch(const Driver& driver, std::size_t step) : m_driver(driver), m_times(driverTimes(driver)), m_step(step) {
        const std::size_t number = m_times[step].stretch;
        while (m_first < m_driver.size() && m_times[m_first].stretch != number)
            ++m_first;
        m_end = step + 1;
        while (m_end < m_driver.size() && m_times[m_end].stretch == number)
            ++m_end;
        m_isOpen = m_times[m_end].stretch == number;
        m_endsLater = m_isOpen && isSleep(m_driver.back());
    }

    MovedStep movedTo(Duration time) const;

private:
    struct Place {
        std::size_t index; ///< In the driver as it was.
        Duration time;     ///< To be.
    };
    bool isClosing(std::size_t index) const { return !m_isOpen && index + 1 == m_end; }
    Duration nearest(Duration time) const;
    std::vector<Place> places(Duration time) const;
    void addGap(Driver& driver, const Place* from, const Place& to) const;

    const Driver& m_driver;
    const std::vector<DriverTime> m_times;
    const std::size_t m_step;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    bool m_isOpen = false;    // No step ends it, the driver does,
    bool m_endsLater = false; // and sleeps before.
};

Duration Stretch::nearest(Duration time) const {
    Duration earliest{};
    Duration latest = longestDriverTime;
    for (std::size_t index = m_first; index < m_end; ++index) {
        if (index == m_step || isSleep(m_driver[index]))
            continue;
        if (index < m_step && (isClosing(m_step) || uses(m_driver[m_step], m_driver[index])))
            earliest = std::max(earliest, m_times[index].time);
        if (index > m_step && !isClosing(index) && uses(m_driver[index], m_driver[m_step]))
            latest = std::min(latest, m_times[index].time);
    }
    return std::clamp(time, earliest, latest);
}

/// Of all that are no sleeps, and of the end where the driver sleeps before it: in the order that they get.
std::vector<Stretch::Place> Stretch::places(Duration time) const {
    std::vector<Place> places;
    for (std::size_t index = m_first; index < m_end; ++index)
        if (!isSleep(m_driver[index]))
            places.push_back({index, index == m_step ? time : m_times[index].time});
    if (m_endsLater)
        places.push_back({m_end, m_times[m_end].time});
    if (m_endsLater || !m_isOpen)
        places.back().time = std::max(places.back().time, time);
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& one, const Place& other) { return one.time < other.time; });
    return places;
}

/// The sleeps as they are where nothing has changed.
void Stretch::addGap(Driver& driver, const Place* from, const Place& to) const {
    const std::size_t begin = from == nullptr ? m_first : from->index + 1;
    const Duration before = from == nullptr ? Duration::zero() : m_times[from->index].time;
    Duration gap = to.time - (from == nullptr ? Duration::zero() : from->time);
    const auto at = [this](std::size_t index) {
        return m_driver.begin() + static_cast<Driver::difference_type>(index);
    };
    if (begin <= to.index && gap == m_times[to.index].time - before && std::all_of(at(begin), at(to.index), isSleep)) {
        driver.insert(driver.end(), at(begin), at(to.index));
        return;
    }
    for (; gap > Duration::zero(); gap -= std::min(gap, longestDuration))
        driver.push_back({SleepStep{Distribution::constant(std::min(gap, longestDuration))}});
}

MovedStep Stretch::movedTo(Duration time) const {
    MovedStep moved{Driver(m_driver.begin(), m_driver.begin() + static_cast<Driver::difference_type>(m_first))};
    const Place* last = nullptr;
    const std::vector<Place> all = places(nearest(time));
    for (const Place& place : all) {
        addGap(moved.driver, last, place);
        last = &place;
        if (place.index == m_step)
            moved.step = moved.driver.size();
        if (place.index < m_end)
            moved.driver.push_back(m_driver[place.index]);
    }
    moved.driver.insert(moved.driver.end(), m_driver.begin() + static_cast<Driver::difference_type>(m_end),
                        m_driver.end());
    return moved;
}

} // namespace

std::vector<DriverTime> driverTimes(const std::vector<DriverStep>& driver) {
    std::vector<DriverTime> times;
    std::set<std::string> slow;
    DriverTime now;
    for (const DriverStep& step : driver) {
        times.push_back(now);
        if (const auto* sleep = std::get_if<SleepStep>(&step.what))
            now.time = std::min(now.time + sleep->duration.mean(), longestDriverTime);
        else if (takesUnknownTime(step, slow))
            now = {now.stretch + 1, {}};
        if (const auto* fire = std::get_if<FireStep>(&step.what);
            fire != nullptr && fire->batch.arrival.pattern != Arrival::Pattern::AtOnce)
            slow.insert(fire->as);
    }
    times.push_back(now);
    return times;
}

Duration firingTime(const Batch& batch) {
    const auto times = [&](std::int64_t gaps) {
        const std::int64_t interval = std::max<std::int64_t>(1, batch.arrival.interval.count());
        return gaps > longestDriverTime.count() / interval ? longestDriverTime : gaps * batch.arrival.interval;
    };
    switch (batch.arrival.pattern) {
    case Arrival::Pattern::AtOnce:
        break;
    case Arrival::Pattern::Every:
        return times(batch.count - 1);
    case Arrival::Pattern::Poisson:
        return times(batch.count);
    case Arrival::Pattern::Bursts:
        return times((batch.count - 1) / std::max<std::int64_t>(1, batch.arrival.burst));
    }
    return {};
}

std::optional<MovedStep> withStepAt(const std::vector<DriverStep>& driver, std::size_t step, Duration time) {
    if (step >= driver.size() || isSleep(driver[step]))
        return std::nullopt;
    return Stretch(driver, step).movedTo(time);
}

} // namespace playground
