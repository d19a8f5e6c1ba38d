#include "core/experiment/repeated.h"

#include "core/insight/callname.h"
#include "core/insight/texttable.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace playground {

namespace {

template <class Get>
auto extentOf(const std::vector<RunNumbers>& runs, Get get) {
    std::vector<decltype(get(runs.front()))> values;
    for (const RunNumbers& run : runs)
        values.push_back(get(run));
    return playground::extentOf(std::move(values));
}

using Json = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

void write(Json& json, Duration time) { json.Double(toMilliseconds(time)); }
void write(Json& json, std::int64_t number) { json.Int64(number); }

template <class T>
void write(Json& json, const std::string& name, const Extent<T>& extent) {
    json.Key(name.c_str());
    json.StartObject();
    for (const auto& [key, value] :
         {std::pair{"min", extent.least}, std::pair{"median", extent.median}, std::pair{"max", extent.most}}) {
        json.Key(key);
        write(json, value);
    }
    json.EndObject();
}

} // namespace

Spread latencyOf(const TraceStore& store) {
    std::vector<Duration> latencies;
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        const CallRecord& call = store.callAt(index);
        if (call.isEnded())
            latencies.push_back(call.ended - call.submitted);
    }
    return spreadOf(std::move(latencies));
}

RunNumbers numbersOf(const TraceStore& store, TimePoint end, const RunFacts& facts) {
    const Summary summary = summarize(store, end);
    RunNumbers numbers{
        .outcome = facts.outcome, .makespan = summary.makespan, .latency = latencyOf(store), .peaks = {}};
    for (const ActorSummary& actor : summary.actors)
        numbers.peaks[actor.name] = actor.peakInFlight;
    return numbers;
}

Repeated summarize(const std::vector<RunNumbers>& runs) {
    Repeated repeated{.runs = runs.size(),
                      .outcomes = {},
                      .makespan = extentOf(runs, [](const RunNumbers& run) { return run.makespan; }),
                      .p50 = extentOf(runs, [](const RunNumbers& run) { return run.latency.p50; }),
                      .p99 = extentOf(runs, [](const RunNumbers& run) { return run.latency.p99; }),
                      .peaks = {}};
    for (const RunNumbers& run : runs)
        ++repeated.outcomes[run.outcome];
    for (const auto& [actor, peak] : runs.front().peaks)
        repeated.peaks[actor] = extentOf(runs, [&name = actor](const RunNumbers& run) {
            const auto found = run.peaks.find(name);
            return found == run.peaks.end() ? std::int64_t{0} : found->second;
        });
    return repeated;
}

std::string toText(const Repeated& repeated, const RunFacts& facts) {
    std::string text = std::to_string(repeated.runs) + " runs of " +
                       (facts.scenario.empty() ? "the scenario" : shortened(facts.scenario, 60)) + " on the " +
                       facts.engine + " engine:";
    for (const auto& [outcome, count] : repeated.outcomes)
        text += (outcome == repeated.outcomes.begin()->first ? " " : ", ") + std::to_string(count) + " " +
                outcomeName(outcome);
    std::vector<std::vector<std::string>> rows{{"", "min", "median", "max", ""}};
    const auto addTimes = [&rows](const std::string& name, const Extent<Duration>& extent) {
        rows.push_back({name, roughly(extent.least), roughly(extent.median), roughly(extent.most),
                        extent.isOne() ? "the same each time" : ""});
    };
    addTimes("makespan", repeated.makespan);
    addTimes("latency p50", repeated.p50);
    addTimes("latency p99", repeated.p99);
    for (const auto& [actor, extent] : repeated.peaks)
        rows.push_back({"most in flight, " + shortened(actor, 24), std::to_string(extent.least),
                        std::to_string(extent.median), std::to_string(extent.most),
                        extent.isOne() ? "the same each time" : ""});
    return text + "\n\n" + textTable(rows);
}

std::string toJson(const Repeated& repeated, const RunFacts& facts) {
    rapidjson::StringBuffer out;
    Json json(out);
    json.SetIndent(' ', 2);
    json.StartObject();
    json.Key("scenario");
    json.String(facts.scenario.c_str());
    json.Key("engine");
    json.String(facts.engine.c_str());
    json.Key("runs");
    json.Uint64(repeated.runs);
    json.Key("outcomes");
    json.StartObject();
    for (const auto& [outcome, count] : repeated.outcomes) {
        json.Key(outcomeName(outcome));
        json.Uint64(count);
    }
    json.EndObject();
    write(json, "makespan_ms", repeated.makespan);
    write(json, "latency_p50_ms", repeated.p50);
    write(json, "latency_p99_ms", repeated.p99);
    json.Key("peak_in_flight");
    json.StartObject();
    for (const auto& [actor, extent] : repeated.peaks)
        write(json, actor, extent);
    json.EndObject();
    json.EndObject();
    return std::string(out.GetString(), out.GetSize()) + "\n";
}

} // namespace playground
