#include "core/io/chromereader.h"

#include "core/base/sentence.h"
#include "core/base/words.h"
#include "core/io/reading/chromeparse.h"
#include "core/io/reading/chromeshape.h"
#include "core/io/reading/decimal.h"
#include "core/io/reading/telling.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace playground {
namespace {

constexpr const char* expected = QT_TRANSLATE_NOOP(
    "TraceFile", "expected Chrome trace events: a list of them, or an object with the key traceEvents");

std::string atByte(std::size_t offset) {
    return filled(sentence("TraceFile", "byte %1"), {grouped(static_cast<std::int64_t>(offset))});
}

/// RapidJSON's sentences have a full stop.
std::string withoutStop(std::string text) {
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

/// Of a file without events; one with an empty list is none.
std::optional<Error> refusalOf(const ChromeParse& parse, const ChromeSax& sax) {
    if (sax.events() > 0 || (sax.hasList() && parse.problem.empty()))
        return std::nullopt;
    if (parse.problem.empty())
        return Error{
            filled(sentence("TraceFile", "no list of trace events in it; %1"), {sentence("TraceFile", expected)})};
    if (parse.endsEarly)
        return Error{
            filled(sentence("TraceFile", "%1: the file ends before its first event is complete; %2. Record or export "
                                         "it again"),
                   {atByte(parse.offset), sentence("TraceFile", expected)})};
    return Error{filled(sentence("TraceFile", "%1: not JSON: %2, before the first event; %3"),
                        {atByte(parse.offset), withoutStop(parse.problem), sentence("TraceFile", expected)})};
}

void tellProblems(const ChromeParse& parse, const ChromeSax& sax, ToldRun& run) {
    if (parse.endsEarly)
        run.warnings.push_back(filled(sentence("TraceFile", "The file ends early, at %1: the %2 events before that "
                                                            "were read. Record or export it again to have the rest."),
                                      {atByte(parse.offset), grouped(static_cast<std::int64_t>(sax.events()))}));
    else if (!parse.problem.empty())
        run.warnings.push_back(filled(sentence("TraceFile", "At %1 the file is no JSON any more (%2): what follows was "
                                                            "left out. Mend it there, or export it again."),
                                      {atByte(parse.offset), withoutStop(parse.problem)}));
    else if (sax.events() == 0)
        run.warnings.push_back(sentence("TraceFile", "The file has no events."));
    run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "values that are no events"), sax.strangers());
    if (!run.leftOut.isEmpty())
        run.warnings.push_back(filled(sentence("TraceFile", "Left out: %1."), {run.leftOut.text()}));
}

void takeOtherData(const ChromeOtherData& other, ToldRun& run) {
    std::from_chars(other.seed.data(), other.seed.data() + other.seed.size(), run.origin.seed);
    run.origin.scenario = other.scenario;
    run.origin.engine = other.engine;
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    run.lostEvents =
        static_cast<std::uint32_t>(std::clamp<std::int64_t>(scaledDecimal(other.lostEvents, 0).value_or(0), 0, most));
}

} // namespace

Result<ReadRun> readChromeJson(QIODevice& in, const TraceBudget& budget, const ReadProgress& progress) {
    DeviceSource source(in, progress);
    ToldRun told;
    ShapeChooser chooser(told);
    ChromeSax sax(chooser);
    const ChromeParse parse = parseChrome(source, sax);
    if (source.isCancelled())
        return Error{"cancelled"};
    if (source.hasFailed())
        return Error{atByte(source.Tell()) + ": " +
                     filled(sentence("TraceFile", "not read: %1"), {in.errorString().toStdString()})};
    if (auto refusal = refusalOf(parse, sax))
        return *refusal;
    takeOtherData(sax.otherData(), told);
    chooser.finish();
    tellProblems(parse, sax, told);

    ReadRun run;
    run.store = std::make_unique<TraceStore>(*told.dictionary, budget);
    const std::uint64_t bytes = source.Tell();
    if (!tell(told, *run.store, [&] { return !progress || progress(bytes); }))
        return Error{"cancelled"};
    if (run.store->contradictions() > 0)
        told.warnings.push_back(filled(
            sentence("TraceFile", "The file contradicts itself in %1 places, such as a slot with two calls at a time; "
                                  "what came second there is not shown."),
            {grouped(static_cast<std::int64_t>(run.store->contradictions()))}));
    run.format = std::move(told.format);
    run.origin = std::move(told.origin);
    std::ranges::sort(told.markers);
    run.markers = std::move(told.markers);
    run.tellsCauses = told.tellsCauses;
    run.dictionary = std::move(told.dictionary);
    run.end = std::max(told.end, run.store->lastEvent());
    run.warnings = std::move(told.warnings);
    return run;
}

} // namespace playground
