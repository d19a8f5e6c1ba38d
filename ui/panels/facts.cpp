#include "ui/panels/facts.h"

#include "ui/panels/calllink.h"
#include "ui/panels/factstable.h"
#include "ui/panels/format.h"
#include "ui/panels/partfacts.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <array>

namespace playground::ui {

namespace {

constexpr int namedChildren = 8;

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString numberLink(CallId id) { return callLink(id, QStringLiteral("#%1").arg(toNumber(id))); }

std::array<Duration, callStateCount> sums(const CallStory& story) {
    std::array<Duration, callStateCount> sums{};
    for (const CallPart& part : story.parts)
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
            links += numberLink(other.id);
        else
            ++others;
    }
    if (others > 0)
        links += Facts::tr("and %1 more").arg(others);
    return links.join(QStringLiteral(", "));
}

void addTimes(FactsTable& table, const CallRecord& call, const CallStory& story, TimePoint now) {
    const Duration whole = (call.isEnded() ? call.ended : now) - call.submitted;
    const auto bySum = sums(story);
    for (std::size_t index = 0; index < bySum.size(); ++index)
        if (bySum[index] > Duration::zero())
            table.addState(static_cast<CallState>(index), durationWords(bySum[index]),
                           percentWords(toMilliseconds(bySum[index]) / std::max(toMilliseconds(whole), 1e-9)));
    table.add(call.isEnded() ? Facts::tr("in all") : Facts::tr("so far"), durationWords(whole));
}

void addPlace(FactsTable& table, const TraceStore& store, const CallRecord& call) {
    table.add(Facts::tr("submitted at"), durationWords(call.submitted.time_since_epoch()));
    if (!call.isStarted())
        return;
    table.add(Facts::tr("started at"), durationWords(call.started.time_since_epoch()));
    table.add(Facts::tr("slot"), countWords(call.slot));
    table.add(Facts::tr("thread"), QString::fromStdString(store.dictionary().threadName(call.thread)));
}

QStringList spreadWords(const Spread& spread) {
    return {durationWords(spread.p50), durationWords(spread.p99), durationWords(spread.max)};
}

void addSpreads(FactsTable& table, const ActorSummary& actor) {
    table.addColumns({}, {Facts::tr("p50"), Facts::tr("p99"), Facts::tr("max")});
    table.addColumns(Facts::tr("wait"), spreadWords(actor.wait));
    table.addColumns(Facts::tr("run"), spreadWords(actor.run));
    if (actor.kind == ActorKind::Async)
        table.addColumns(Facts::tr("await"), spreadWords(actor.await));
}

enum class Detail { All, Outline };

void addActor(FactsTable& table, const ActorSummary& actor, Detail detail) {
    table.heading(QStringLiteral("%1  (%2)").arg(QString::fromStdString(actor.name), kindWord(actor.kind)));
    table.add(Facts::tr("max_concurrency"), countWords(actor.maxConcurrency));
    table.add(Facts::tr("ended of submitted"),
              Facts::tr("%1 of %2")
                  .arg(countWords(static_cast<qint64>(actor.calls.submitted - actor.calls.unfinished)),
                       countWords(static_cast<qint64>(actor.calls.submitted))));
    if (actor.calls.failed > 0)
        table.add(Facts::tr("failed"), countWords(static_cast<qint64>(actor.calls.failed)));
    table.add(Facts::tr("threads used"), countWords(static_cast<qint64>(actor.threads)));
    table.add(Facts::tr("most in flight"), countWords(actor.peakInFlight));
    table.add(Facts::tr("longest queue"), countWords(actor.peakQueued));
    table.add(actor.kind == ActorKind::Async ? Facts::tr("loop busy") : Facts::tr("threads busy"),
              percentWords(actor.loopBusy));
    if (detail == Detail::All && actor.calls.submitted > actor.calls.unfinished)
        addSpreads(table, actor);
}

QString factsOf(const Summary& summary, const Theme& theme, Detail detail) {
    FactsTable table(theme);
    const auto ended = summary.calls.submitted - summary.calls.unfinished;
    table.add(Facts::tr("makespan"), durationWords(summary.makespan));
    table.add(Facts::tr("ended of submitted"), Facts::tr("%1 of %2")
                                                   .arg(countWords(static_cast<qint64>(ended)),
                                                        countWords(static_cast<qint64>(summary.calls.submitted))));
    if (detail == Detail::All)
        table.add(Facts::tr("most in flight"), countWords(summary.peakInFlight));
    if (summary.calls.failed > 0)
        table.add(Facts::tr("failed"), countWords(static_cast<qint64>(summary.calls.failed)));
    if (summary.calls.cancelled > 0)
        table.add(Facts::tr("cancelled"), countWords(static_cast<qint64>(summary.calls.cancelled)));
    if (summary.lostEvents > 0)
        table.add(Facts::tr("events lost"), countWords(static_cast<qint64>(summary.lostEvents)));
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
    table.add(Facts::tr("state"), stateWord(call.state));
    if (call.text != TextId::None)
        table.add(call.state == CallState::Failed ? Facts::tr("error") : Facts::tr("reason"),
                  QString::fromStdString(store.dictionary().textOf(call.text)));
    table.heading(Facts::tr("Where its time went"));
    addTimes(table, call, story, now);
    if (story.parts.size() > 1 || (!story.parts.empty() && !story.parts.front().by.named.empty())) {
        table.heading(Facts::tr("Part by part"));
        table.addTable(partFacts(store, story.parts, theme));
    }
    table.heading(Facts::tr("Where it ran"));
    addPlace(table, store, call);
    table.heading(Facts::tr("Who called"));
    table.addRich(Facts::tr("called by"),
                  call.parent == CallId::None ? Facts::tr("the driver") : numberLink(call.parent));
    if (story.waitsFor != CallId::None)
        table.addRich(Facts::tr("waits for"), numberLink(story.waitsFor));
    if (const QString children = childLinks(store, call, now); !children.isEmpty())
        table.addRich(Facts::tr("called"), children);
    return table.html();
}

QString runFacts(const Summary& summary, const Theme& theme) { return factsOf(summary, theme, Detail::All); }

QString outlineFacts(const Summary& outline, const Theme& theme) { return factsOf(outline, theme, Detail::Outline); }

} // namespace playground::ui
