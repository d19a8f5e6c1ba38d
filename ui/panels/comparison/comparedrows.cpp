#include "ui/panels/comparison/comparedrows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(ComparedRows)
};

ComparedLine numberLine(const QString& name, double reference, double run, int digits) {
    const QLocale locale;
    return {name, locale.toString(reference, 'f', digits), locale.toString(run, 'f', digits),
            differenceWords(reference, run, digits)};
}

// While it is under way a difference of what grows would say nothing.
ComparedLine atTheEnd(ComparedLine line, const Compared& compared, RunStage stage) {
    if (stage == RunStage::Over && compared.run.calls > 0)
        return line;
    line.difference.clear();
    line.better = Better::Neither;
    return line;
}

/// What is known while a run goes on.
ComparedRow rowOf(const QString& name, const Compared& compared, RunStage stage) {
    const Compared::Side& reference = compared.reference;
    const Compared::Side& run = compared.run;
    const QString latency = RowWords::tr("Mean latency");
    const auto end = [&](const ComparedLine& line) { return atTheEnd(line, compared, stage); };
    const ComparedLine ended = numberLine(RowWords::tr("Calls ended"), static_cast<double>(reference.ended),
                                          static_cast<double>(run.ended), 0);
    const ComparedLine inFlight =
        numberLine(RowWords::tr("Mean in flight"), reference.meanInFlight(), run.meanInFlight(), 1);
    const ComparedLine met = lineOf(latency, compared.meanLatency(reference), compared.meanLatency(run));
    return {
        end(lineOf(name, reference.lastEnd, run.lastEnd)),
        {{end(ended), {}}, {compared.matched == 0 ? ComparedLine{latency, {}, {}, {}} : met, {}}, {end(inFlight), {}}}};
}

void addLines(ComparedRow& row, const Measures* reference, const Measures* run) {
    for (ComparedLine& line : linesOf(reference, run))
        row.parts.push_back({std::move(line), {}});
}

std::optional<Duration> endOf(const Measures* measures) {
    return measures != nullptr ? std::optional(measures->lastEnd) : std::nullopt;
}

const Measures* methodOf(const MeasuredRun::Actor* actor, const std::string& name) {
    if (actor == nullptr)
        return nullptr;
    const auto found = std::ranges::find(actor->methods, name, &MeasuredRun::Method::name);
    return found != actor->methods.end() ? &found->measures : nullptr;
}

void addMethod(ComparedRow& row, const std::string& name, const Measures* reference, const Measures* run) {
    ComparedRow method{lineOf(QString::fromStdString(name), endOf(reference), endOf(run)), {}};
    addLines(method, reference, run);
    row.parts.push_back(std::move(method));
}

// Those of the reference first.
void addMethods(ComparedRow& row, const MeasuredRun::Actor* reference, const MeasuredRun::Actor* run) {
    if (reference != nullptr)
        for (const MeasuredRun::Method& method : reference->methods)
            addMethod(row, method.name, &method.measures, methodOf(run, method.name));
    if (run != nullptr)
        for (const MeasuredRun::Method& method : run->methods)
            if (methodOf(reference, method.name) == nullptr)
                addMethod(row, method.name, nullptr, &method.measures);
}

const MeasuredRun::Actor* actorOf(const MeasuredRun& run, std::optional<std::size_t> actor) {
    return actor && *actor < run.actors.size() ? &run.actors[*actor] : nullptr;
}

QString nameOf(const Comparison::Row& row, bool hasBegun, Reference kind) {
    const QString name = QString::fromStdString(row.actor);
    const bool isPredicted = kind == Reference::Prediction;
    if (!row.reference)
        return (isPredicted ? RowWords::tr("%1 (not predicted)") : RowWords::tr("%1 (only in this run)")).arg(name);
    if (!row.track && hasBegun)
        return (isPredicted ? RowWords::tr("%1 (only predicted)") : RowWords::tr("%1 (only in the kept run)"))
            .arg(name);
    return name;
}

} // namespace

std::vector<ComparedRow> rowsOf(const Comparison& comparison, const MeasuredPair* measured, RunStage stage,
                                Reference kind) {
    const Compared total = comparison.total();
    std::vector<ComparedRow> rows{rowOf(RowWords::tr("In total"), total, stage)};
    if (measured != nullptr)
        addLines(rows.front(), &measured->reference.all, &measured->run.all);
    for (const Comparison::Row& row : comparison.rows()) {
        rows.push_back(rowOf(nameOf(row, total.run.calls > 0, kind), row.compared, stage));
        const auto* reference = measured != nullptr ? actorOf(measured->reference, row.reference) : nullptr;
        const auto* run = measured != nullptr ? actorOf(measured->run, row.track) : nullptr;
        if (reference == nullptr && run == nullptr)
            continue;
        addLines(rows.back(), reference != nullptr ? &reference->measures : nullptr,
                 run != nullptr ? &run->measures : nullptr);
        addMethods(rows.back(), reference, run);
    }
    return rows;
}

} // namespace playground::ui
