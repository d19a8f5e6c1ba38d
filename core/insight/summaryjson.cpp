#include "core/insight/summaryjson.h"

#include "core/trace/utf8.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <string_view>

namespace playground {
namespace {

/// Writes keys and values, one function a type.
class JsonWriter final {
public:
    explicit JsonWriter(rapidjson::StringBuffer& out) : m_writer(out) { m_writer.SetIndent(' ', 2); }

    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginObject(std::string_view name) {
        key(name);
        m_writer.StartObject();
    }
    void beginArray(std::string_view name) {
        key(name);
        m_writer.StartArray();
    }
    void endArray() { m_writer.EndArray(); }

    void write(std::string_view text) {
        const std::string valid = validUtf8(text);
        m_writer.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
    }
    void write(std::string_view name, std::string_view text) {
        key(name);
        write(text);
    }
    void write(std::string_view name, std::int64_t number) {
        key(name);
        m_writer.Int64(number);
    }
    void write(std::string_view name, std::uint64_t number) {
        key(name);
        m_writer.Uint64(number);
    }
    void writeFlag(std::string_view name, bool value) {
        key(name);
        m_writer.Bool(value);
    }
    void write(std::string_view name, double number) {
        key(name);
        m_writer.Double(number);
    }
    void write(std::string_view name, Duration duration) { write(name, toMilliseconds(duration)); }

private:
    void key(std::string_view name) { write(name); }

    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

void write(JsonWriter& json, std::string_view name, const Spread& spread) {
    json.beginObject(name);
    json.write("p50", spread.p50);
    json.write("p90", spread.p90);
    json.write("p99", spread.p99);
    json.write("max", spread.max);
    json.write("mean", spread.mean);
    json.endObject();
}

void write(JsonWriter& json, const CallCounts& calls) {
    json.beginObject("calls");
    json.write("submitted", calls.submitted);
    json.write("finished", calls.finished);
    json.write("failed", calls.failed);
    json.write("cancelled", calls.cancelled);
    json.write("unfinished", calls.unfinished);
    json.endObject();
}

/// What actors and methods have in common.
template <class Part>
void writePart(JsonWriter& json, const Part& part) {
    json.write("name", part.name);
    write(json, part.calls);
    json.write("peak_in_flight", part.peakInFlight);
    write(json, "wait_ms", part.wait);
    write(json, "run_ms", part.run);
    write(json, "await_ms", part.await);
}

void write(JsonWriter& json, const ActorSummary& actor, const RunFacts& facts) {
    json.beginObject();
    writePart(json, actor);
    json.write("kind", actor.kind == ActorKind::Async ? "async" : "threaded");
    json.write("max_concurrency", actor.maxConcurrency);
    json.write("threads", std::uint64_t{actor.threads});
    json.write("peak_queued", actor.peakQueued);
    json.write("loop_busy", actor.loopBusy);
    json.beginArray("methods");
    for (const MethodSummary& method : actor.methods) {
        json.beginObject();
        writePart(json, method);
        json.endObject();
    }
    json.endArray();
    json.beginObject("state");
    for (const RunFacts::Variable& variable : facts.state)
        if (variable.actor == actor.name)
            json.write(variable.name, variable.value);
    json.endObject();
    json.endObject();
}

void write(JsonWriter& json, const Warning& warning) {
    json.beginObject();
    json.write("kind", warning.kind);
    json.write("actor", warning.actor);
    json.write("call", std::uint64_t{toNumber(warning.call)});
    json.write("duration_ms", warning.duration);
    json.write("from_ms", warning.range.start.time_since_epoch());
    json.write("to_ms", warning.range.end.time_since_epoch());
    json.write("delayed_calls", warning.delayed);
    json.write("lesson", warning.lesson);
    json.write("text", warning.text);
    json.endObject();
}

void write(JsonWriter& json, std::string_view name, const std::vector<std::pair<std::string, Duration>>& sums) {
    json.beginObject(name);
    for (const auto& [what, time] : sums)
        json.write(what, time);
    json.endObject();
}

/// A file for programs: of a longer path they get the beginning, and the sums of all.
constexpr std::size_t mostWritten = 1000;

void write(JsonWriter& json, const PathSummary& path) {
    const std::size_t written = std::min(mostWritten, path.steps.size());
    json.beginArray("critical_path");
    for (std::size_t index = 0; index < written; ++index) {
        const PathSummary::Step& step = path.steps[index];
        json.beginObject();
        json.write("from_ms", step.range.start.time_since_epoch());
        json.write("to_ms", step.range.end.time_since_epoch());
        json.write("state", step.state);
        json.write("call", std::uint64_t{toNumber(step.call)});
        json.write("actor", step.actor);
        json.write("method", step.method);
        json.write("because", step.cause);
        json.endObject();
    }
    json.endArray();
    json.beginObject("critical_path_sums");
    json.write("from_ms", path.range.start.time_since_epoch());
    json.write("to_ms", path.range.end.time_since_epoch());
    json.writeFlag("beginning_is_missing", path.isCut);
    json.write("steps", std::uint64_t{path.steps.size()});
    json.write("steps_left_out", std::uint64_t{path.steps.size() - written});
    write(json, "states_ms", path.states);
    write(json, "actors_ms", path.actors);
    json.endObject();
}

void write(JsonWriter& json, const Marker& marker) {
    json.beginObject();
    json.write("name", marker.name);
    json.write("text", marker.text);
    json.write("start_ms", marker.range.start.time_since_epoch());
    json.write("length_ms", marker.range.length());
    json.write("call", static_cast<std::uint64_t>(toNumber(marker.call)));
    json.endObject();
}

void writeMarkers(JsonWriter& json, const Markers& markers) {
    json.beginArray("notes");
    for (const Marker& marker : markers)
        write(json, marker);
    json.endArray();
}

void write(JsonWriter& json, const RunFacts& facts) {
    json.write("scenario", facts.scenario);
    json.write("engine", facts.engine);
    json.write("seed", facts.seed);
    json.write("speed", facts.speed);
    json.write("outcome", outcomeName(facts.outcome));
    json.write("error", facts.error);
    json.beginArray("deadlock");
    for (const std::string& call : facts.deadlock)
        json.write(call);
    json.endArray();
    json.beginArray("warnings");
    for (const Warning& warning : facts.warnings)
        write(json, warning);
    json.endArray();
    if (!facts.markers.empty())
        writeMarkers(json, facts.markers);
}

} // namespace

std::string toJson(const Summary& summary, const RunFacts& facts) {
    rapidjson::StringBuffer out;
    JsonWriter json(out);
    json.beginObject();
    write(json, facts);
    json.write("makespan_ms", summary.makespan);
    write(json, summary.calls);
    json.write("peak_in_flight", summary.peakInFlight);
    json.write("lost_events", summary.lostEvents);
    json.write("dropped_spans", summary.edge.droppedSpans);
    json.write("dropped_before_ms", summary.edge.time.time_since_epoch());
    json.write("dropped_causes", summary.edge.droppedCauses);
    json.write("dropped_causes_before_ms", summary.edge.causesTime.time_since_epoch());
    json.beginArray("actors");
    for (const ActorSummary& actor : summary.actors)
        write(json, actor, facts);
    json.endArray();
    if (summary.criticalPath)
        write(json, *summary.criticalPath);
    json.endObject();
    return {out.GetString(), out.GetSize()};
}

} // namespace playground
