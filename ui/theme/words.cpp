#include "ui/theme/words.h"

#include <QCoreApplication>

namespace playground::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString stateWord(CallState state) {
    switch (state) {
    case CallState::Submitted:
        return Words::tr("submitted");
    case CallState::Queued:
        return Words::tr("queued");
    case CallState::Running:
        return Words::tr("running");
    case CallState::Awaiting:
        return Words::tr("awaiting");
    case CallState::Blocked:
        return Words::tr("blocked");
    case CallState::GilWait:
        return Words::tr("gil-wait");
    case CallState::Finished:
        return Words::tr("finished");
    case CallState::Failed:
        return Words::tr("failed");
    case CallState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString kindWord(ActorKind kind) { return kind == ActorKind::Async ? Words::tr("async") : Words::tr("threaded"); }

QString shortCount(std::uint64_t count) {
    if (count < 10'000)
        return QString::number(count);
    const double thousands = static_cast<double>(count) / 1e3;
    if (thousands < 1e3)
        return QStringLiteral("%1k").arg(thousands, 0, 'f', thousands < 100.0 ? 1 : 0);
    return QStringLiteral("%1M").arg(thousands / 1e3, 0, 'f', thousands < 1e5 ? 1 : 0);
}

} // namespace playground::ui
