#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace playground::ui {

namespace {

struct ThemeWords {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString stateWord(CallState state) {
    switch (state) {
    case CallState::Submitted:
        return ThemeWords::tr("submitted");
    case CallState::Queued:
        return ThemeWords::tr("queued");
    case CallState::Running:
        return ThemeWords::tr("running");
    case CallState::Awaiting:
        return ThemeWords::tr("awaiting");
    case CallState::Blocked:
        return ThemeWords::tr("blocked");
    case CallState::GilWait:
        return ThemeWords::tr("gil-wait");
    case CallState::Finished:
        return ThemeWords::tr("finished");
    case CallState::Failed:
        return ThemeWords::tr("failed");
    case CallState::Cancelled:
        return ThemeWords::tr("cancelled");
    }
    return {};
}

QString kindWord(ActorKind kind) {
    return kind == ActorKind::Async ? ThemeWords::tr("async") : ThemeWords::tr("threaded");
}

QString shortCount(std::uint64_t count) {
    if (count < 10'000)
        return QString::number(count);
    const double thousands = static_cast<double>(count) / 1e3;
    if (thousands < 1e3)
        return QStringLiteral("%1k").arg(thousands, 0, 'f', thousands < 100.0 ? 1 : 0);
    return QStringLiteral("%1M").arg(thousands / 1e3, 0, 'f', thousands < 1e5 ? 1 : 0);
}

QString edgeWords(const TraceEdge& edge) {
    const QLocale locale;
    const auto seconds = [&](TimePoint time) {
        return locale.toString(toMilliseconds(time.time_since_epoch()) / 1e3, 'f', 3);
    };
    const QString spansTime = seconds(edge.time);
    const QString spans = locale.toString(static_cast<qulonglong>(edge.droppedSpans));
    const QString causesTime = seconds(edge.causesTime);
    const QString causes = locale.toString(static_cast<qulonglong>(edge.droppedCauses));
    const QString reason = QString::fromStdString(edge.reason);
    if (edge.isWhole())
        return {};
    if (edge.droppedCauses == 0)
        return ThemeWords::tr("Before %1 s, %2 spans were dropped: %3").arg(spansTime, spans, reason);
    if (edge.droppedSpans == 0)
        return ThemeWords::tr("Before %1 s, %2 causes of waits were dropped: %3").arg(causesTime, causes, reason);
    return ThemeWords::tr("Before %1 s, %2 spans were dropped, and before %3 s, %4 causes of waits: %5")
        .arg(spansTime, spans, causesTime, causes, reason);
}

} // namespace playground::ui
