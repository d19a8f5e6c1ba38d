#include "ui/panels/facts.h"

#include "ui/panels/factstable.h"
#include "ui/panels/format.h"

#include <QCoreApplication>

#include <array>

namespace playground::ui {

namespace {

constexpr int namedChildren = 8;

QString tr(const char* text) { return QCoreApplication::translate("Facts", text); }

QString callLink(CallId id) { return QStringLiteral("<a href='call:%1'>#%1</a>").arg(toNumber(id)); }

QString percent(double share) {
    return QStringLiteral("%1 %").arg(share * 100, 0, 'f', share < 0.0995 && share > 0 ? 1 : 0);
}

std::array<Duration, callStateCount> sums(const CallStory& story) {
    std::array<Duration, callStateCount> sums{};
    for (const CallStory::Part& part : story.parts)
        sums[static_cast<std::size_t>(part.state)] += part.range.length();
    return sums;
}

/// Links to the first few and how many more there are; empty when there are none.
QString childLinks(const TraceStore& store, const CallRecord& call, TimePoint now) {
    const TimePoint last = call.isEnded() ? call.ended : now;
    QStringList links;
    int others = 0;
    // Calls are numbered from 1 in the order of their submission.
    for (std::size_t index = toNumber(call.id); index < store.callCount(); ++index) {
        const CallRecord& other = store.callAt(index);
        if (other.submitted > last)
            break;
        if (other.parent != call.id)
            continue;
        if (links.size() < namedChildren)
            links += callLink(other.id);
        else
            ++others;
    }
    if (others > 0)
        links += tr("and %1 more").arg(others);
    return links.join(QStringLiteral(", "));
}

void addTimes(FactsTable& table, const CallRecord& call, const CallStory& story, TimePoint now) {
    const Duration whole = (call.isEnded() ? call.ended : now) - call.submitted;
    const auto bySum = sums(story);
    for (std::size_t index = 0; index < bySum.size(); ++index)
        if (bySum[index] > Duration::zero())
            table.addState(static_cast<CallState>(index), durationWords(bySum[index]),
                           percent(toMilliseconds(bySum[index]) / std::max(toMilliseconds(whole), 1e-9)));
    table.add(call.isEnded() ? tr("in all") : tr("so far"), durationWords(whole));
}

void addPlace(FactsTable& table, const TraceStore& store, const CallRecord& call) {
    table.add(tr("submitted at"), durationWords(call.submitted.time_since_epoch()));
    if (!call.isStarted())
        return;
    table.add(tr("started at"), durationWords(call.started.time_since_epoch()));
    table.add(tr("slot"), countWords(call.slot));
    table.add(tr("thread"), QString::fromStdString(store.dictionary().threadName(call.thread)));
}

QStringList spreadWords(const Spread& spread) {
    return {durationWords(spread.p50), durationWords(spread.p99), durationWords(spread.max)};
}

void addSpreads(FactsTable& table, const ActorSummary& actor) {
    table.addColumns({}, {tr("p50"), tr("p99"), tr("max")});
    table.addColumns(tr("wait"), spreadWords(actor.wait));
    table.addColumns(tr("run"), spreadWords(actor.run));
    if (actor.kind == ActorKind::Async)
        table.addColumns(tr("await"), spreadWords(actor.await));
}

enum class Detail { All, Outline };

void addActor(FactsTable& table, const ActorSummary& actor, Detail detail) {
    table.heading(QStringLiteral("%1  (%2)").arg(QString::fromStdString(actor.name), kindWord(actor.kind)));
    table.add(tr("max_concurrency"), countWords(actor.maxConcurrency));
    table.add(tr("ended of submitted"),
              tr("%1 of %2")
                  .arg(countWords(static_cast<qint64>(actor.calls.submitted - actor.calls.unfinished)),
                       countWords(static_cast<qint64>(actor.calls.submitted))));
    if (actor.calls.failed > 0)
        table.add(tr("failed"), countWords(static_cast<qint64>(actor.calls.failed)));
    table.add(tr("threads used"), countWords(static_cast<qint64>(actor.threads)));
    table.add(tr("most in flight"), countWords(actor.peakInFlight));
    table.add(tr("longest queue"), countWords(actor.peakQueued));
    table.add(actor.kind == ActorKind::Async ? tr("loop busy") : tr("threads busy"), percent(actor.loopBusy));
    if (detail == Detail::All && actor.calls.submitted > actor.calls.unfinished)
        addSpreads(table, actor);
}

QString factsOf(const Summary& summary, const Theme& theme, Detail detail) {
    FactsTable table(theme);
    const auto ended = summary.calls.submitted - summary.calls.unfinished;
    table.add(tr("makespan"), durationWords(summary.makespan));
    table.add(tr("ended of submitted"), tr("%1 of %2")
                                            .arg(countWords(static_cast<qint64>(ended)),
                                                 countWords(static_cast<qint64>(summary.calls.submitted))));
    if (detail == Detail::All)
        table.add(tr("most in flight"), countWords(summary.peakInFlight));
    if (summary.calls.failed > 0)
        table.add(tr("failed"), countWords(static_cast<qint64>(summary.calls.failed)));
    if (summary.calls.cancelled > 0)
        table.add(tr("cancelled"), countWords(static_cast<qint64>(summary.calls.cancelled)));
    if (summary.lostEvents > 0)
        table.add(tr("events lost"), countWords(static_cast<qint64>(summary.lostEvents)));
    for (const ActorSummary& actor : summary.actors)
        addActor(table, actor, detail);
    return table.html();
}

} // namespace

QString callTitle(const TraceStore& store, const CallRecord& call) {
    const ActorTrack* actor = store.actor(call.actor);
    const QString method = QString::fromStdString(store.dictionary().methodName(call.method));
    const QString owner = actor ? QString::fromStdString(actor->info.name) + QLatin1Char('.') : QString();
    return QStringLiteral("%1%2 #%3").arg(owner, method).arg(toNumber(call.id));
}

QString callFacts(const TraceStore& store, const CallRecord& call, const CallStory& story, TimePoint now,
                  const Theme& theme) {
    FactsTable table(theme);
    table.add(tr("state"), stateWord(call.state));
    if (call.text != TextId::None)
        table.add(call.state == CallState::Failed ? tr("error") : tr("reason"),
                  QString::fromStdString(store.dictionary().textOf(call.text)));
    table.heading(tr("Where its time went"));
    addTimes(table, call, story, now);
    table.heading(tr("Where it ran"));
    addPlace(table, store, call);
    table.heading(tr("Who called"));
    table.addRich(tr("called by"), call.parent == CallId::None ? tr("the driver") : callLink(call.parent));
    if (call.waitsFor != CallId::None)
        table.addRich(tr("waits for"), callLink(call.waitsFor));
    if (const QString children = childLinks(store, call, now); !children.isEmpty())
        table.addRich(tr("called"), children);
    return table.html();
}

QString runFacts(const Summary& summary, const Theme& theme) { return factsOf(summary, theme, Detail::All); }

QString outlineFacts(const Summary& outline, const Theme& theme) { return factsOf(outline, theme, Detail::Outline); }

} // namespace playground::ui
