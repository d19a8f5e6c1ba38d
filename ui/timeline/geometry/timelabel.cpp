#include "ui/timeline/geometry/timelabel.h"

#include "ui/timeline/geometry/nanoseconds.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace playground::ui {
namespace {

constexpr std::int64_t second = nanosecondsOfASecond;
constexpr std::int64_t minute = 60 * second;

struct Unit {
    std::int64_t nanoseconds;
    const char* name;
};
constexpr std::array<Unit, 4> units{{{1, "ns"}, {1'000, "µs"}, {1'000'000, "ms"}, {second, "s"}}};

// Large enough that the step needs no leading zeros, or that the number stays short.
Unit unitFor(std::int64_t step, std::int64_t largest) {
    constexpr std::int64_t mostInUnit = 1'000;
    std::size_t index = 0;
    while (index + 1 < units.size() &&
           (step >= units[index + 1].nanoseconds || largest >= mostInUnit * units[index].nanoseconds))
        ++index;
    return units[index];
}

int decimalsFor(std::int64_t step, std::int64_t unit) {
    int decimals = 0;
    for (; step % unit != 0 && unit > 1; unit /= 10)
        ++decimals;
    return decimals;
}

// 65 s as "1:05 min", 3,665 s as "1:01:05 h".
QString clockText(std::int64_t seconds) {
    const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString sign = seconds < 0 ? QStringLiteral("-") : QString();
    seconds = std::abs(seconds);
    if (seconds < 3600)
        return QStringLiteral("%1%2:%3 min").arg(sign).arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1%2:%3:%4 h").arg(sign).arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

} // namespace

QString durationLabel(Duration duration) {
    const auto count = duration.count();
    const auto size = std::abs(count);
    if (size >= minute) {
        const auto seconds = (size + second / 2) / second;
        const QString sign = count < 0 ? QStringLiteral("-") : QString();
        if (seconds < 3600)
            return QStringLiteral("%1%2 min %3 s")
                .arg(sign)
                .arg(seconds / 60)
                .arg(seconds % 60, 2, 10, QLatin1Char('0'));
        return QStringLiteral("%1%2 h %3 min")
            .arg(sign)
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    }
    std::size_t index = 0;
    while (index + 1 < units.size() && size >= units[index + 1].nanoseconds)
        ++index;
    const double value = static_cast<double>(count) / static_cast<double>(units[index].nanoseconds);
    const double magnitude = std::abs(value);
    const int decimals = index == 0 ? 0 : magnitude < 10 ? 3 : magnitude < 100 ? 2 : 1;
    return QStringLiteral("%1 %2").arg(value, 0, 'f', decimals).arg(QString::fromUtf8(units[index].name));
}

QString shortDurationLabel(Duration duration) {
    constexpr std::array<Unit, 7> all{{{1, "ns"},
                                       {1'000, "µs"},
                                       {1'000'000, "ms"},
                                       {second, "s"},
                                       {minute, "min"},
                                       {60 * minute, "h"},
                                       {24 * 60 * minute, "d"}}};
    constexpr double almostTen = 9.95; // Ten, when rounded.
    std::size_t index = 0;
    while (index + 1 < all.size() && duration.count() >= all[index + 1].nanoseconds)
        ++index;
    const double value = static_cast<double>(duration.count()) / static_cast<double>(all[index].nanoseconds);
    const int decimals = index > 0 && value < almostTen ? 1 : 0;
    return QStringLiteral("%1 %2").arg(value, 0, 'f', decimals).arg(QString::fromUtf8(all[index].name));
}

QString timeLabel(TimePoint time, Duration resolution, TimePoint largest) {
    const auto step = std::max<std::int64_t>(1, resolution.count());
    const auto most = std::max(std::abs(largest.time_since_epoch().count()), std::abs(time.time_since_epoch().count()));
    const auto count = time.time_since_epoch().count();
    if (step % second == 0 && most >= minute)
        return clockText(count / second);
    const Unit unit = unitFor(step, most);
    const double value = static_cast<double>(count) / static_cast<double>(unit.nanoseconds);
    return QStringLiteral("%1 %2")
        .arg(value, 0, 'f', decimalsFor(step, unit.nanoseconds))
        .arg(QString::fromUtf8(unit.name));
}

} // namespace playground::ui
