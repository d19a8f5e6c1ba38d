#include "app/sweepcommand.h"

#include "app/outputs.h"
#include "app/scenariochanges.h"
#include "core/experiment/sweepreport.h"
#include "core/scenario/reader.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace playground {

namespace {

SweepProgress sweepProgressOn(bool wanted, std::size_t all) {
    if (!wanted)
        return {};
    return [all](std::size_t done) {
        std::fprintf(stderr, "\r%zu of %zu values ", done, all);
        std::fflush(stderr);
    };
}

std::string reportOf(SweepFormat format, const Knob& knob, const std::vector<SweepPoint>& points) {
    switch (format) {
    case SweepFormat::Csv:
        return sweepCsv(knob, points);
    case SweepFormat::Json:
        return sweepJson(knob, points);
    case SweepFormat::Text:
        break;
    }
    return sweepText(knob, points);
}

} // namespace

ExitCode sweepCommand(const SweepRequest& request) {
    auto loaded = loadScenario(request.scenario.toStdString());
    if (!loaded)
        return fail(ExitCode::InvalidInput, loaded.error().text);
    Scenario scenario = std::move(loaded).value();
    if (auto applied = apply(request.changes, scenario); !applied)
        return fail(ExitCode::WrongUsage, applied.error().text);
    const auto knob = findKnob(scenario, request.knob.toStdString());
    if (!knob)
        return fail(ExitCode::WrongUsage, "--over: " + knob.error().text);

    const bool showsProgress = !request.isQuiet && isatty(STDERR_FILENO) != 0;
    const auto points = sweep(scenario, *knob, request.values, sweepProgressOn(showsProgress, request.values.size()));
    if (showsProgress)
        std::fputs("\r\033[K", stderr);
    if (!points)
        return fail(ExitCode::WrongUsage, "--over: " + points.error().text);
    if (auto printed = print(reportOf(request.format, *knob, *points)); !printed)
        return fail(ExitCode::NotWritten, printed.error().text);
    const bool areCompleted =
        std::ranges::all_of(*points, [](const SweepPoint& point) { return point.outcome == RunOutcome::Completed; });
    return areCompleted ? ExitCode::Done : ExitCode::RunFailed;
}

} // namespace playground
