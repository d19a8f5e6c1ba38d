#include "ui/panels/driver/driverplot.h"

#include "ui/panels/format.h"
#include "ui/panels/scale.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr double margin = 8;
constexpr double chipPadding = 4;
constexpr double chipAir = 2; // Around each.
constexpr double leastStretch = 40; // Even of one in which nothing takes time.
constexpr double leastRest = 20;
constexpr double leastCallGap = 4;
constexpr double roomToMove = 0.1; // Behind what is there, of all of it.
constexpr int gridsOfATick = 10;
constexpr int lettersOfATick = 9;
constexpr Duration firstLength = 1s; // Where the scenario tells of no time.

struct MarkTeller {
    QString operator()(const FireStep& step) const {
        return QStringLiteral("×%1").arg(shortCount(static_cast<std::uint64_t>(step.batch.count)));
    }
    QString operator()(const SetLimitStep& step) const {
        return QStringLiteral("L%1").arg(shortCount(static_cast<std::uint64_t>(step.maxConcurrency)));
    }
    QString operator()(const GetStep&) const { return QStringLiteral("G"); }
    QString operator()(const WaitStep&) const { return QStringLiteral("W"); }
    QString operator()(const NextStep&) const { return QStringLiteral("N"); }
    QString operator()(const CancelStep&) const { return QStringLiteral("C"); }
    QString operator()(const KillStep& step) const { return step.isAtOnce ? QStringLiteral("K") : QStringLiteral("E"); }
    QString operator()(const LogStep&) const { return QStringLiteral("¶"); }
    QString operator()(const SleepStep&) const { return {}; }
};

Duration firingOf(const DriverStep& step) {
    const auto* fire = std::get_if<FireStep>(&step.what);
    return fire == nullptr ? Duration::zero() : firingTime(fire->batch);
}

Duration knownLengthOf(const DriverStep& step) {
    const auto* sleep = std::get_if<SleepStep>(&step.what);
    return sleep == nullptr ? firingOf(step) : sleep->duration.mean();
}

/// Of a pattern whose calls come at known times.
Duration regularGapOf(const DriverStep& step) {
    const auto* fire = std::get_if<FireStep>(&step.what);
    const bool isRegular = fire != nullptr && (fire->batch.arrival.pattern == Arrival::Pattern::Every ||
                                               fire->batch.arrival.pattern == Arrival::Pattern::Bursts);
    return isRegular ? fire->batch.arrival.interval : Duration::zero();
}

double inNanoseconds(Duration duration) { return static_cast<double>(duration.count()); }

} // namespace

QString markWords(const DriverStep& step) { return std::visit(MarkTeller{}, step.what); }

DriverPlot::DriverPlot(const std::vector<DriverStep>& driver, double width, double letterWidth)
    : m_times(driverTimes(driver)) {
    layOutStretches(lengthsOf(driver), width);
    std::vector<double> laneEnds;
    for (std::size_t index = 0; index < driver.size(); ++index)
        if (!std::holds_alternative<SleepStep>(driver[index].what))
            addMark(driver[index], index, letterWidth, laneEnds);
    m_lanes = std::max<std::size_t>(2, laneEnds.size());
    addTicks(letterWidth);
}

/// Until its last step begins and its last call is fired. Of the stretches in which something happens.
std::vector<Duration> DriverPlot::lengthsOf(const std::vector<DriverStep>& driver) const {
    std::vector<Duration> lengths(1);
    for (std::size_t index = 0; index < driver.size(); ++index) {
        const auto& [stretch, time] = m_times[index];
        lengths.resize(stretch + 1);
        lengths[stretch] = std::max(lengths[stretch], time + knownLengthOf(driver[index]));
    }
    if (std::ranges::count(lengths, Duration::zero()) == std::ssize(lengths))
        lengths.assign(lengths.size(), firstLength);
    return lengths;
}

void DriverPlot::layOutStretches(const std::vector<Duration>& lengths, double width) {
    double all = 0;
    for (const Duration length : lengths)
        all += inNanoseconds(length);
    const auto count = static_cast<double>(lengths.size());
    m_leastWidth = 2 * margin + count * leastStretch + (count - 1) * tearWidth + leastRest;
    m_width = std::max(width, m_leastWidth);
    m_scale = (m_width - m_leastWidth + leastRest) / (all * (1 + roomToMove * count));
    double left = margin;
    for (const Duration length : lengths) {
        const double right = left + leastStretch + (inNanoseconds(length) + roomToMove * all) * m_scale;
        m_stretches.push_back({left, right, m_stretches.size() < m_times.back().stretch});
        left = right + tearWidth;
    }
}

double DriverPlot::x(const DriverTime& time) const {
    const Stretch& stretch = m_stretches[std::min(time.stretch, m_stretches.size() - 1)];
    return std::min(stretch.left + inNanoseconds(time.time) * m_scale, stretch.right);
}

void DriverPlot::addMark(const DriverStep& step, std::size_t index, double letterWidth, std::vector<double>& laneEnds) {
    const DriverTime& begin = m_times[index];
    const double left = x(begin);
    const double wide = static_cast<double>(markWords(step).size()) * letterWidth + 2 * chipPadding;
    const double end = x({begin.stretch, begin.time + firingOf(step)});
    const auto lane = std::find_if(laneEnds.begin(), laneEnds.end(), [=](double taken) { return taken <= left; });
    const auto number = static_cast<double>(lane - laneEnds.begin());
    const double taken = std::max(left + wide, end) + chipAir;
    if (lane == laneEnds.end())
        laneEnds.push_back(taken);
    else
        *lane = taken;
    Mark mark{index, {left, number * laneHeight + chipAir, wide, laneHeight - 2 * chipAir}, {}, end};
    const Duration gap = regularGapOf(step);
    if (const double pixels = inNanoseconds(gap) * m_scale; pixels >= leastCallGap)
        for (double call = left + pixels; call <= end + 0.5; call += pixels)
            mark.calls.push_back(call);
    m_marks.push_back(std::move(mark));
}

void DriverPlot::addTicks(double letterWidth) {
    const double least = std::max(1.0, lettersOfATick * letterWidth / m_scale);
    const double step = std::max<double>(gridsOfATick, roundUp(least));
    m_grid = Duration(std::max<std::int64_t>(1, std::llround(step / gridsOfATick)));
    for (std::size_t number = 0; number < m_stretches.size(); ++number) {
        const Stretch& stretch = m_stretches[number];
        for (double time = 0; stretch.left + time * m_scale <= stretch.right; time += step) {
            const double left = stretch.left + time * m_scale;
            const QString words = durationWords(Duration(std::llround(time)));
            const QString label = number == 0 ? words : QLatin1Char('+') + words;
            const bool fits = left + static_cast<double>(label.size()) * letterWidth <= stretch.right;
            m_ticks.push_back({left, fits ? label : QString()});
        }
    }
}

const DriverPlot::Mark* DriverPlot::mark(std::size_t step) const {
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [=](const Mark& one) { return one.step == step; });
    return found == m_marks.end() ? nullptr : &*found;
}

std::optional<std::size_t> DriverPlot::stepAt(const QPointF& point) const {
    for (const Mark& mark : m_marks) {
        QRectF bar = mark.chip;
        bar.setRight(std::max(bar.right(), mark.end));
        if (bar.contains(point))
            return mark.step;
    }
    return std::nullopt;
}

Duration DriverPlot::timeAt(std::size_t step, double x) const {
    const Stretch& stretch = m_stretches[std::min(m_times[step].stretch, m_stretches.size() - 1)];
    const double time = (std::clamp(x, stretch.left, stretch.right) - stretch.left) / m_scale;
    return std::llround(time / inNanoseconds(m_grid)) * m_grid;
}

} // namespace playground::ui
