#include "ui/panels/rangefacts.h"

#include "core/insight/littleslaw.h"
#include "ui/panels/factstable.h"
#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString count(std::uint64_t number) { return countWords(static_cast<qint64>(number)); }

void addUse(FactsTable& table, const RangeSummary::Part& part, ActorKind kind) {
    table.add(Facts::tr("calls"), count(part.calls));
    table.add(Facts::tr("slots used"), percentWords(part.utilisation));
    table.add(kind == ActorKind::Async ? Facts::tr("loop busy") : Facts::tr("threads busy"), percentWords(part.busy));
}

void addStates(FactsTable& table, const RangeSummary::Part& part) {
    const double held = toMilliseconds(part.held());
    for (std::size_t state = 0; state < callStateCount; ++state)
        if (part.states[state] > Duration::zero())
            table.addState(static_cast<CallState>(state), durationWords(part.states[state]),
                           percentWords(toMilliseconds(part.states[state]) / held));
}

QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : 1); }

void addLittlesLaw(FactsTable& table, const LittlesLaw& law) {
    table.heading(Facts::tr("Little's law: in flight = throughput \u00d7 time"));
    table.add(Facts::tr("in flight, measured"), number(law.inFlight));
    table.add(Facts::tr("%1 \u00d7 %2").arg(rateWords(law.throughput), durationWords(law.time)), number(law.product()));
    table.add(Facts::tr("difference"),
              QStringLiteral("%1%2").arg(law.deviation() < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"),
                                         percentWords(std::abs(law.deviation()))));
}

} // namespace

QString rangeTitle(TimeRange range) {
    const Duration resolution = range.length() / 10;
    return Facts::tr("%1 to %2").arg(momentWords(range.start, resolution), momentWords(range.end, resolution));
}

QString rangeSentence(const RangeSummary& summary) {
    const QString length = durationWords(summary.range.length());
    if (summary.all.calls == 0)
        return Facts::tr("No call held a slot within these %1.").arg(length);
    const auto busiest =
        std::ranges::max_element(summary.actors, {}, [](const RangeSummary::Actor& actor) { return actor.part.busy; });
    const QString name = QString::fromStdString(busiest->name);
    const QString share = percentWords(busiest->part.busy);
    const QString calls =
        summary.all.calls == 1 ? Facts::tr("One call") : Facts::tr("%1 calls").arg(count(summary.all.calls));
    return busiest->kind == ActorKind::Async
               ? Facts::tr("%1 held a slot within these %2; the loop of %3 was busy for %4 of it.")
                     .arg(calls, length, name, share)
               : Facts::tr("%1 held a slot within these %2; the threads of %3 were busy for %4 of it.")
                     .arg(calls, length, name, share);
}

QString tornRangeSentence(TimeRange range, const TraceEdge& edge) {
    return range.start < edge.time ? Facts::tr("%1. The rest is summed up.").arg(edgeWords(edge)) : QString();
}

QString rangeFacts(const RangeSummary& summary, const Theme& theme) {
    FactsTable table(theme);
    const double seconds = toMilliseconds(summary.range.length()) / 1e3;
    table.add(Facts::tr("calls"), count(summary.all.calls));
    table.add(Facts::tr("ended"), count(summary.all.ended));
    table.add(Facts::tr("ended per second"),
              rateWords(seconds > 0 ? static_cast<double>(summary.all.ended) / seconds : 0.0));
    table.add(Facts::tr("slots used"), percentWords(summary.all.utilisation));
    if (summary.all.calls == 0)
        return table.html();
    table.heading(Facts::tr("Time in slots"));
    table.add(Facts::tr("total"), durationWords(summary.all.held()));
    addStates(table, summary.all);
    addLittlesLaw(table, littlesLawOf(summary));
    table.heading(Facts::tr("Durations of these calls"));
    table.add(Facts::tr("mean"), durationWords(summary.durations.mean));
    table.add(Facts::tr("p50"), durationWords(summary.durations.p50));
    table.add(Facts::tr("p90"), durationWords(summary.durations.p90));
    table.add(Facts::tr("p99"), durationWords(summary.durations.p99));
    table.add(Facts::tr("max"), durationWords(summary.durations.max));
    for (const RangeSummary::Actor& actor : summary.actors) {
        table.heading(QStringLiteral("%1  (%2)").arg(QString::fromStdString(actor.name), kindWord(actor.kind)));
        addUse(table, actor.part, actor.kind);
    }
    return table.html();
}

std::vector<CallPart> rangeMix(const RangeSummary& summary) {
    std::vector<CallPart> parts;
    TimePoint at{};
    for (std::size_t state = 0; state < callStateCount; ++state) {
        const Duration length = summary.all.states[state];
        if (length > Duration::zero())
            parts.push_back({{at, at + length}, static_cast<CallState>(state)});
        at += length;
    }
    return parts;
}

} // namespace playground::ui
