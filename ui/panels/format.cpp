#include "ui/panels/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace playground::ui {

namespace {

struct Unit {
    double nanoseconds;
    const char16_t* name;
};
constexpr std::array units{Unit{1.0, u"ns"}, Unit{1e3, u"µs"}, Unit{1e6, u"ms"}, Unit{1e9, u"s"}};

int decimalsFor(double value) { return value < 9.995 ? 2 : value < 99.95 ? 1 : 0; }

// After the point of so many nanoseconds.
int decimalsOf(Duration resolution, double unit) {
    const double step = static_cast<double>(std::max<Duration::rep>(1, resolution.count())) / unit;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

QString trimmed(QString number, QChar point) {
    if (!number.contains(point))
        return number;
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(point))
        number.chop(1);
    return number;
}

} // namespace

QString durationWords(Duration duration) { return durationWords(duration, Duration::max()); }

QString durationWords(Duration duration, Duration resolution) {
    const QLocale locale;
    const double size = std::abs(static_cast<double>(duration.count()));
    if (size == 0)
        return QStringLiteral("0");
    std::size_t unit = 0;
    // 999.5 of a unit would be printed as 1000.
    while (unit + 1 < units.size() && size >= 0.9995 * units[unit + 1].nanoseconds)
        ++unit;
    const double value = size / units[unit].nanoseconds;
    const int decimals = std::max(decimalsFor(value), decimalsOf(resolution, units[unit].nanoseconds));
    const QString number = trimmed(locale.toString(value, 'f', decimals), locale.decimalPoint().at(0));
    const QString sign = duration < Duration::zero() ? QStringLiteral("-") : QString();
    return sign + number + QLatin1Char(' ') + QString::fromUtf16(units[unit].name);
}

QString clockWords(Duration duration) {
    const qint64 tenths = duration / std::chrono::milliseconds(100);
    if (tenths < 600)
        return QStringLiteral("%1.%2 s").arg(tenths / 10).arg(tenths % 10);
    return QStringLiteral("%1:%2.%3").arg(tenths / 600).arg(tenths / 10 % 60, 2, 10, QLatin1Char('0')).arg(tenths % 10);
}

QString countWords(qint64 count) { return QLocale().toString(count); }

QString percentWords(double share) {
    return QStringLiteral("%1 %").arg(share * 100, 0, 'f', share < 0.0995 && share > 0 ? 1 : 0);
}

QString rateWords(double perSecond) {
    return QStringLiteral("%1/s").arg(QLocale().toString(perSecond, 'f', perSecond < 9.95 ? 1 : 0));
}

QString momentWords(TimePoint time, Duration resolution) {
    const double seconds = static_cast<double>(time.time_since_epoch().count()) / 1e9;
    return QStringLiteral("%1 s").arg(QLocale().toString(seconds, 'f', decimalsOf(resolution, 1e9)));
}

QString bytesWords(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

} // namespace playground::ui
