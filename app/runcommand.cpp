#include "app/runcommand.h"

#include "app/outputs.h"
#include "app/scenariochanges.h"
#include "app/summaries.h"
#include "core/base/words.h"
#include "core/experiment/repeated.h"
#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace playground {

namespace {

RunProgress progressOn(bool wanted) {
    if (!wanted)
        return [](std::uint64_t, std::uint64_t) {};
    return [](std::uint64_t ended, std::uint64_t submitted) {
        std::fprintf(stderr, "\r%llu of %llu calls ended ", static_cast<unsigned long long>(ended),
                     static_cast<unsigned long long>(submitted));
        std::fflush(stderr);
    };
}

/// The files first, for whoever reads the summary may leave. False when one of them could not be written; each says so.
bool writeAll(const RunRequest& request, const TraceStore& store, TimePoint end, const RunFacts& facts) {
    bool areWritten = true;
    const auto look = [&areWritten](const Result<void>& written) {
        if (written)
            return;
        areWritten = false;
        complain(written.error().text);
    };
    for (const QString& output : request.outputs)
        look(writeOutput(store, end, output, {.scenario = facts.scenario, .engine = facts.engine, .seed = facts.seed}));
    look(print(summaryOf(request.summary, store, end, facts)));
    return areWritten;
}

Result<WholeRun> runOnce(const Scenario& scenario, const RunRequest& request, const TraceBudget& budget) {
    const bool showsProgress = !request.isQuiet && isatty(STDERR_FILENO) != 0;
    auto run = runWhole(scenario, request.engine, budget, progressOn(showsProgress));
    if (showsProgress)
        std::fputs("\r\033[K", stderr);
    return run;
}

ExitCode runRepeatedly(const Scenario& scenario, const RunRequest& request, const TraceBudget& budget) {
    std::vector<RunNumbers> runs;
    for (int number = 0; number < request.repetitions; ++number) {
        const auto run = runOnce(scenario, request, budget);
        if (!run)
            return fail(ExitCode::RunFailed, run.error().text);
        runs.push_back(numbersOf(*run->store, run->end, run->facts));
    }
    const Repeated repeated = summarize(runs);
    const RunFacts facts = factsOf(scenario, request.engine);
    const bool isJson = request.summary == SummaryFormat::Json;
    if (auto printed = print(isJson ? toJson(repeated, facts) : toText(repeated, facts)); !printed)
        return fail(ExitCode::NotWritten, printed.error().text);
    return repeated.outcomes.size() == 1 && repeated.outcomes.contains(RunOutcome::Completed) ? ExitCode::Done
                                                                                              : ExitCode::RunFailed;
}

} // namespace

ExitCode runCommand(const RunRequest& request, const TraceBudget& budget) {
    for (const QString& output : request.outputs) {
        if (auto known = checkOutput(output); !known)
            return fail(ExitCode::WrongUsage, known.error().text);
    }
    auto loaded = loadScenario(request.scenario.toStdString());
    if (!loaded)
        return fail(ExitCode::InvalidInput, loaded.error().text);
    Scenario scenario = std::move(loaded).value();
    if (auto adapted = apply(request.changes, scenario); !adapted)
        return fail(ExitCode::WrongUsage, adapted.error().text);

    if (request.repetitions > 1)
        return runRepeatedly(scenario, request, budget);

    auto run = runOnce(scenario, request, budget);
    if (!run)
        return fail(ExitCode::RunFailed, run.error().text);
    const TraceStore& store = *run->store;
    RunFacts& facts = run.value().facts;
    facts.warnings = warningsOf(run.value());

    if (!store.edge().isWhole())
        complain(ui::edgeWords(store.edge()).toStdString());
    const bool areWritten = writeAll(request, store, run->end, facts);
    if (facts.outcome != RunOutcome::Completed)
        complain(facts.error);
    if (!areWritten)
        return ExitCode::NotWritten;
    return facts.outcome == RunOutcome::Completed ? ExitCode::Done : ExitCode::RunFailed;
}

} // namespace playground
