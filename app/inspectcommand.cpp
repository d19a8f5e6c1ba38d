#include "app/inspectcommand.h"

#include "app/outputs.h"
#include "app/scenariochanges.h"
#include "app/summaries.h"
#include "core/insight/warnings/warnings.h"
#include "core/io/tracefiles.h"
#include "ui/theme/words.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace playground {

namespace {

ReadProgress progressOn(bool wanted, std::uint64_t all) {
    if (!wanted || all == 0)
        return {};
    return [all, last = std::uint64_t{101}](std::uint64_t bytes) mutable {
        // A file may have grown since.
        if (const std::uint64_t share = std::min<std::uint64_t>(100, bytes * 100 / all); share != last) {
            last = share;
            std::fprintf(stderr, "\r%u%% of the file read ", static_cast<unsigned>(share));
            std::fflush(stderr);
        }
        return true;
    };
}

Result<ReadRun> load(const InspectRequest& request, const TraceBudget& budget) {
    const auto bytes = static_cast<std::uint64_t>(std::max<qint64>(QFileInfo(request.trace).size(), 0));
    const bool showsProgress = !request.isQuiet && isatty(STDERR_FILENO) != 0;
    auto run = loadTrace(request.trace.toStdString(), budget, progressOn(showsProgress, bytes));
    if (showsProgress)
        std::fputs("\r\033[K", stderr);
    if (!run && request.trace.endsWith(QLatin1String(".actorplay")))
        return Error{run.error().text + "; a scenario is run by \"actor-playground run\""};
    return run;
}

RunFacts factsOf(const ReadRun& run, const QString& path) {
    RunFacts facts;
    facts.scenario = run.origin.scenario.empty() ? QFileInfo(path).fileName().toStdString() : run.origin.scenario;
    facts.engine = run.origin.engine;
    facts.seed = run.origin.seed;
    facts.outcome = run.store->unended() == 0 ? RunOutcome::Completed : RunOutcome::Unfinished;
    for (const std::string& warning : run.warnings)
        facts.warnings.push_back({.kind = "file", .text = warning});
    facts.markers = run.markers;
    const auto found = findWarnings(*run.store, run.end, {});
    facts.warnings.insert(facts.warnings.end(), found.begin(), found.end());
    return facts;
}

} // namespace

ExitCode inspectCommand(const InspectRequest& request, const TraceBudget& budget) {
    const auto run = load(request, budget);
    if (!run)
        return fail(ExitCode::InvalidInput, run.error().text);
    if (!run->store->edge().isWhole())
        complain(ui::edgeWords(run->store->edge()).toStdString());
    const RunFacts facts = factsOf(*run, request.trace);
    const PathCauses causes = run->tellsCauses ? PathCauses::Known : PathCauses::Unknown;
    if (auto printed = print(summaryOf(request.summary, *run->store, run->end, facts, causes)); !printed)
        return fail(ExitCode::NotWritten, printed.error().text);
    return ExitCode::Done;
}

} // namespace playground
