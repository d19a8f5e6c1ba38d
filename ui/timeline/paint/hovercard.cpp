#include "ui/timeline/paint/hovercard.h"

#include "ui/theme/words.h"
#include "ui/timeline/geometry/blockedloop.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace playground::ui {
namespace {

struct HoverWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString exactly(TimePoint time, TimePoint largest) { return timeLabel(time, std::chrono::microseconds(1), largest); }

QString callNumber(CallId call) { return QStringLiteral("#%1").arg(toNumber(call)); }

void addCall(HoverCard& card, const TraceStore& store, const CallRecord& call, TimePoint now) {
    const TimePoint started = std::min(call.started, now);
    card.lines.push_back({HoverWords::tr("Call"), callNumber(call.id)});
    if (const ActorTrack* actor = store.actor(call.actor))
        card.lines.push_back({HoverWords::tr("Actor"), QString::fromStdString(actor->info.name)});
    if (call.parent != CallId::None)
        card.lines.push_back({HoverWords::tr("Called by"), callNumber(call.parent)});
    card.lines.push_back({HoverWords::tr("Queued for"), durationLabel(started - call.submitted)});
    if (call.isStarted())
        card.lines.push_back({HoverWords::tr("In slot"), durationLabel(std::min(call.ended, now) - started)});
    if (call.isEnded() && call.ended <= now)
        card.lines.push_back({HoverWords::tr("Ended"), stateWord(call.state)});
    if (call.text != TextId::None)
        card.lines.push_back(
            {HoverWords::tr("Reason"), QString::fromStdString(store.dictionary().textOf(call.text)).left(60)});
}

HoverCard spanCard(const TraceStore& store, const Span& span, TimePoint now) {
    HoverCard card;
    const CallRecord* call = store.call(span.call);
    if (call == nullptr)
        return card;
    card.state = span.state;
    card.title = QString::fromStdString(store.dictionary().methodName(call->method));
    card.lines = {{HoverWords::tr("State"), stateWord(span.state)},
                  {HoverWords::tr("Start"), exactly(span.range.start, now)},
                  {HoverWords::tr("Duration"), durationLabel(std::min(span.range.end, now) - span.range.start)}};
    addCall(card, store, *call, now);
    return card;
}

// Says of a loop's span how long the call kept the loop, when that was long.
void addLoopTurn(HoverCard& card, const TraceStore& store, const TrackLayout& layout, const Hit& hit, TimePoint now) {
    const TrackRow& row = layout.rows()[*hit.row];
    const ActorTrack& track = store.actorAt(*hit.actor);
    if (card.isEmpty() || row.kind != TrackRow::Kind::Thread || track.info.kind != ActorKind::Async)
        return;
    const SpanRow& loop = track.threads[row.lane].spans;
    const auto index = loop.indexAt(hit.span->range.start, now);
    const LoopTurn turn = index ? turnOf(loop, *index, now) : LoopTurn{};
    if (turn.range.length() >= longTurn)
        card.lines.push_back({HoverWords::tr("Kept the loop"), durationLabel(turn.range.length())});
}

HoverCard chartCard(const Hit& hit, TimePoint now) {
    HoverCard card{.title = hit.kind == Hit::Kind::InFlight ? HoverWords::tr("In flight") : HoverWords::tr("Queued")};
    card.lines = {{HoverWords::tr("Calls"), QString::number(hit.value)}};
    if (hit.kind == Hit::Kind::InFlight)
        card.lines.push_back({HoverWords::tr("Limit"), QString::number(hit.limit)});
    card.lines.push_back({HoverWords::tr("Time"), exactly(hit.time, now)});
    return card;
}

HoverCard driverCard(const Hit& hit, TimePoint now) {
    HoverCard card{.title = hit.span ? HoverWords::tr("Driver waits") : HoverWords::tr("Driver")};
    card.lines = {{HoverWords::tr("Submitted so far"), QString::number(hit.value)}};
    if (hit.span)
        card.lines.push_back(
            {HoverWords::tr("Waits for"), durationLabel(std::min(hit.span->range.end, now) - hit.span->range.start)});
    card.lines.push_back({HoverWords::tr("Time"), exactly(hit.time, now)});
    return card;
}

HoverCard restCard(const TrackLayout& layout, const Hit& hit) {
    const TrackRow& row = layout.rows()[*hit.row];
    const bool isAll = row.lane == 0; // Collapsed.
    HoverCard card{.title =
                       row.kind == TrackRow::Kind::ThreadRest
                           ? (isAll ? HoverWords::tr("%1 threads") : HoverWords::tr("%1 more threads")).arg(row.lanes)
                           : (isAll ? HoverWords::tr("%1 lanes") : HoverWords::tr("%1 more lanes")).arg(row.lanes)};
    card.lines = {{HoverWords::tr("Shows"), HoverWords::tr("how busy they are together")},
                  {HoverWords::tr("Click"), HoverWords::tr("shows each of them")}};
    return card;
}

/// In lines that fit into a card, but not all of a long one.
void addText(HoverCard& card, const QString& text) {
    constexpr int lineLength = 34;
    constexpr std::size_t mostLines = 14;
    QString rest = text.simplified();
    while (!rest.isEmpty() && card.lines.size() < mostLines) {
        // At a space, else a long word is broken.
        const qsizetype space = rest.size() > lineLength ? rest.lastIndexOf(QLatin1Char(' '), lineLength) : -1;
        QString line = rest.left(space > 0 ? space : lineLength);
        rest = rest.mid(line.size()).trimmed();
        if (!rest.isEmpty() && card.lines.size() + 1 == mostLines)
            line += QStringLiteral("…");
        card.lines.push_back({line, {}});
    }
}

} // namespace

HoverCard cardOf(const Marker& marker, TimePoint largest) {
    HoverCard card{.title = QString::fromStdString(marker.name).simplified()};
    if (card.isEmpty())
        card.title = marker.isNote() ? HoverWords::tr("Note") : HoverWords::tr("Marker");
    card.lines = {{HoverWords::tr("Time"), exactly(marker.range.start, largest)}};
    if (!marker.range.isEmpty())
        card.lines.push_back({HoverWords::tr("Duration"), durationLabel(marker.range.length())});
    if (marker.isNote())
        card.lines.push_back({HoverWords::tr("Call"), callNumber(marker.call)});
    addText(card, QString::fromStdString(marker.text));
    return card;
}

HoverCard cardOf(const TraceStore& store, const TrackLayout& layout, const Hit& hit, TimePoint now) {
    const bool hasHappened = hit.time >= TimePoint{} && hit.time <= now;
    switch (hit.kind) {
    case Hit::Kind::Span:
    case Hit::Kind::Tail: {
        HoverCard card = spanCard(store, *hit.span, now);
        addLoopTurn(card, store, layout, hit, now);
        return card;
    }
    case Hit::Kind::InFlight:
    case Hit::Kind::Queued:
        return hasHappened ? chartCard(hit, now) : HoverCard{};
    case Hit::Kind::Driver:
        return hasHappened ? driverCard(hit, now) : HoverCard{};
    case Hit::Kind::Rest:
        return restCard(layout, hit);
    case Hit::Kind::Nothing:
        break;
    }
    return {};
}

} // namespace playground::ui
