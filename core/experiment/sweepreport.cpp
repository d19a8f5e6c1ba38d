#include "core/experiment/sweepreport.h"

#include "core/base/sentence.h"
#include "core/insight/texttable.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace playground {

namespace {

constexpr double barLength = 40; // Characters.

std::string number(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string milliseconds(Duration duration) { return number(toMilliseconds(duration), 3); }

/// A field of a CSV file; empty as it is.
std::string quoted(const std::string& text) {
    std::string field;
    for (const char letter : text)
        field += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return field.empty() ? field : '"' + field + '"';
}

Duration longestOf(const std::vector<SweepPoint>& points) {
    Duration longest{1};
    for (const SweepPoint& point : points)
        longest = std::max(longest, point.makespan);
    return longest;
}

/// Of points in which kneeOf() finds none.
std::string whyNoKnee(const std::vector<SweepPoint>& points) {
    if (!std::ranges::all_of(points, cameToItsEnd))
        return sentence("Sweep", "No knee: not every value came to its end.");
    if (points.size() < 3)
        return sentence("Sweep", "No knee: that takes three values or more.");
    return sentence("Sweep", "No knee: from the first to the last value the makespan falls evenly, or not at all.");
}

} // namespace

std::string kneeSentence(const Knob& knob, const std::vector<SweepPoint>& points) {
    const auto knee = kneeOf(points);
    if (!knee)
        return whyNoKnee(points);
    const auto makespan = [](const SweepPoint& point) { return static_cast<double>(point.makespan.count()); };
    const double first = makespan(points.front());
    const auto shorter = [&](const SweepPoint& point) { return number((1 - makespan(point) / first) * 100, 0) + " %"; };
    return filled(sentence("Sweep", "The knee is at %1 = %2: that takes %3 off the makespan, and %4 would take %5."),
                  {toText(knob), std::to_string(points[*knee].value), shorter(points[*knee]),
                   std::to_string(points.back().value), shorter(points.back())});
}

std::string sweepText(const Knob& knob, const std::vector<SweepPoint>& points) {
    const auto knee = kneeOf(points);
    const auto longest = static_cast<double>(longestOf(points).count());
    std::vector<std::vector<std::string>> rows{{toText(knob), "makespan ms", "p50 ms", "p99 ms", "slots in use"}};
    std::vector<std::string> bars{""};
    for (std::size_t index = 0; index < points.size(); ++index) {
        const SweepPoint& point = points[index];
        rows.push_back({std::to_string(point.value), number(toMilliseconds(point.makespan), 1),
                        number(toMilliseconds(point.latency.p50), 1), number(toMilliseconds(point.latency.p99), 1),
                        number(point.utilisation * 100, 0) + " %"});
        const double share = static_cast<double>(point.makespan.count()) / longest;
        std::string bar(static_cast<std::size_t>(std::lround(share * barLength)), '#');
        if (point.outcome != RunOutcome::Completed)
            bar += " " + (point.outcome == RunOutcome::Cancelled && !point.error.empty() ? point.error
                                                                                         : outcomeName(point.outcome));
        if (knee == index)
            bar += " <- knee";
        bars.push_back(std::move(bar));
    }
    std::string table = textTable(rows);
    std::string text;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < table.size(); ++line) {
        const std::size_t end = std::min(table.find('\n', begin), table.size());
        text += table.substr(begin, end - begin) +
                (line < bars.size() && !bars[line].empty() ? "  " + bars[line] : "") + "\n";
        begin = end + 1;
    }
    return text + "\n" + kneeSentence(knob, points) + "\n";
}

std::string sweepCsv(const Knob& knob, const std::vector<SweepPoint>& points) {
    std::string text =
        toText(knob) +
        ",outcome,makespan_ms,p50_ms,p90_ms,p99_ms,utilisation,finished,failed,cancelled,unfinished,error\n";
    for (const SweepPoint& point : points) {
        const CallCounts& calls = point.calls;
        text += std::to_string(point.value) + "," + outcomeName(point.outcome) + "," + milliseconds(point.makespan) +
                "," + milliseconds(point.latency.p50) + "," + milliseconds(point.latency.p90) + "," +
                milliseconds(point.latency.p99) + "," + number(point.utilisation, 4) + "," +
                std::to_string(calls.finished) + "," + std::to_string(calls.failed) + "," +
                std::to_string(calls.cancelled) + "," + std::to_string(calls.unfinished) + "," + quoted(point.error) +
                "\n";
    }
    return text;
}

std::string sweepJson(const Knob& knob, const std::vector<SweepPoint>& points) {
    rapidjson::StringBuffer out;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> json(out);
    json.SetIndent(' ', 2);
    json.StartObject();
    json.Key("over");
    json.String(toText(knob).c_str());
    json.Key("knee");
    if (const auto knee = kneeOf(points))
        json.Int64(points[*knee].value);
    else
        json.Null();
    json.Key("points");
    json.StartArray();
    for (const SweepPoint& point : points) {
        json.StartObject();
        json.Key("value");
        json.Int64(point.value);
        json.Key("outcome");
        json.String(outcomeName(point.outcome));
        json.Key("makespan_ms");
        json.Double(toMilliseconds(point.makespan));
        json.Key("latency_ms");
        json.StartObject();
        json.Key("p50");
        json.Double(toMilliseconds(point.latency.p50));
        json.Key("p90");
        json.Double(toMilliseconds(point.latency.p90));
        json.Key("p99");
        json.Double(toMilliseconds(point.latency.p99));
        json.Key("max");
        json.Double(toMilliseconds(point.latency.max));
        json.EndObject();
        json.Key("utilisation");
        json.Double(point.utilisation);
        json.Key("unfinished");
        json.Uint64(point.calls.unfinished);
        if (!point.error.empty()) {
            json.Key("error");
            json.String(point.error.c_str());
        }
        json.EndObject();
    }
    json.EndArray();
    json.EndObject();
    return std::string(out.GetString(), out.GetSize()) + "\n";
}

} // namespace playground
