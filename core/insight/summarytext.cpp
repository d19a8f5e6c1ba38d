#include "core/insight/summarytext.h"

#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/texttable.h"

#include <algorithm>
#include <cmath>

namespace playground {
namespace {

using Row = std::vector<std::string>;

std::string counted(std::uint64_t number) { return grouped(static_cast<std::int64_t>(number)); }

std::string headOf(const Summary& summary, const RunFacts& facts) {
    const CallCounts& calls = summary.calls;
    std::string text = facts.scenario.empty() ? "" : shortened(facts.scenario, 60) + ": ";
    const std::string engine = facts.engine.empty() ? "" : " on the " + onOneLine(facts.engine) + " engine";
    text += outcomeName(facts.outcome) + engine + " in " + roughly(summary.makespan) + "\n";
    text += counted(calls.submitted) + " calls: " + counted(calls.finished) + " finished, " + counted(calls.failed) +
            " failed, " + counted(calls.cancelled) + " cancelled, " + counted(calls.unfinished) +
            " unfinished; at most " + grouped(summary.peakInFlight) + " in flight\n";
    return text;
}

/// "Note at 1.5 s for 20 ms: name (of call #3): text"
std::string lineOf(const Marker& marker) {
    std::string text("Note at ");
    text += roughly(marker.range.start.time_since_epoch());
    if (!marker.range.isEmpty())
        text.append(" for ").append(roughly(marker.range.length()));
    text.append(": ").append(onOneLine(marker.name));
    if (marker.isNote())
        text.append(" (of call #").append(std::to_string(toNumber(marker.call))).append(")");
    if (!marker.text.empty())
        text.append(": ").append(onOneLine(marker.text));
    return text;
}

std::string linesOf(const Markers& markers) {
    std::string text;
    for (const Marker& marker : markers)
        text.append(lineOf(marker)).append("\n");
    return text;
}

std::string notesOf(const Summary& summary, const RunFacts& facts) {
    std::string text;
    if (!facts.error.empty())
        text += "Error: " + onOneLine(facts.error) + "\n";
    for (std::size_t index = 0; index < facts.deadlock.size(); ++index)
        text += (index == 0 ? "Deadlock: " : " -> ") + facts.deadlock[index];
    if (!facts.deadlock.empty())
        text += " -> " + facts.deadlock.front() + "\n";
    for (const Warning& warning : facts.warnings)
        text += "Warning: " + onOneLine(warning.text) + "\n";
    if (summary.lostEvents > 0)
        text += "Warning: " + counted(summary.lostEvents) + " events were lost; the numbers are incomplete.\n";
    const auto addDropped = [&](TimePoint before, std::uint64_t count, const char* what) {
        if (count > 0)
            text += "Warning: Before " + roughly(before.time_since_epoch()) + ", " + counted(count) + what +
                    " were dropped: " + onOneLine(summary.edge.reason) + "\n";
    };
    addDropped(summary.edge.time, summary.edge.droppedSpans, " spans");
    addDropped(summary.edge.causesTime, summary.edge.droppedCauses, " causes of waits");
    return text;
}

/// What actors and methods have in common, after the name.
template <class Part>
void addPart(Row& row, const Part& part) {
    row.push_back(counted(part.calls.submitted));
    row.push_back(counted(part.calls.failed + part.calls.cancelled));
    row.push_back(grouped(part.peakInFlight));
    for (const Spread* spread : {&part.wait, &part.run, &part.await}) {
        row.push_back(roughly(spread->p50));
        row.push_back(roughly(spread->p99));
    }
}

std::string tableOf(const Summary& summary) {
    std::vector<Row> rows{{"actor", "kind", "limit", "threads", "busy", "queued", "calls", "ended badly", "in flight",
                           "wait p50", "p99", "run p50", "p99", "await p50", "p99"}};
    for (const ActorSummary& actor : summary.actors) {
        Row& row = rows.emplace_back();
        row = {shortened(actor.name, 24),
               actor.kind == ActorKind::Async ? "async" : "threaded",
               grouped(actor.maxConcurrency),
               counted(actor.threads),
               std::to_string(std::lround(actor.loopBusy * 100)) + "%",
               grouped(actor.peakQueued)};
        addPart(row, actor);
        if (actor.methods.size() < 2)
            continue;
        for (const MethodSummary& method : actor.methods) {
            Row& detail = rows.emplace_back();
            detail = {"  " + shortened(method.name, 22), "", "", "", "", ""};
            addPart(detail, method);
        }
    }
    return textTable(rows);
}

constexpr std::size_t mostShown = 12; // That a person reads.

std::string sumsText(const std::vector<std::pair<std::string, Duration>>& sums) {
    std::string text;
    for (const auto& [what, time] : sums)
        text += (text.empty() ? "" : ", ") + shortened(what, 24) + " " + roughly(time);
    return text;
}

/// What the run took so long for.
std::string pathOf(const PathSummary& path) {
    std::string text = "\nCritical path: " + roughly(path.range.length()) + " in " + counted(path.steps.size()) +
                       (path.steps.size() == 1 ? " step" : " steps") + "; by state: " + sumsText(path.states) +
                       "; by actor: " + sumsText(path.actors) + "\n";
    if (path.isCut)
        text += "What was before " + roughly(path.range.start.time_since_epoch()) + " is not known any more.\n";
    const auto longest = longestOf(path.steps, mostShown);
    for (const PathSummary::Step* step : longest) {
        const std::string who = step->call == CallId::None ? step->actor
                                                           : shortened(step->actor + "." + step->method, 48) + " #" +
                                                                 std::to_string(toNumber(step->call));
        text += padded(roughly(step->range.start.time_since_epoch()), 9, Align::Right) + "  " +
                padded("+" + roughly(step->range.length()), 8, Align::Left) + "  " + who + " " + step->state +
                (step->cause.empty() ? "" : ": " + step->cause) + "\n";
    }
    if (const std::size_t others = path.steps.size() - longest.size(); others > 0)
        text += "  ... and " + counted(others) + (others == 1 ? " shorter one" : " shorter ones") + " between them\n";
    return text;
}

} // namespace

std::string toText(const Summary& summary, const RunFacts& facts) {
    const std::string path =
        summary.criticalPath && !summary.criticalPath->steps.empty() ? pathOf(*summary.criticalPath) : "";
    return headOf(summary, facts) + notesOf(summary, facts) + linesOf(facts.markers) + "\n" + tableOf(summary) + path;
}

} // namespace playground
