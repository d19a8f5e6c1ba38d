#include "core/scenario/writing/steptext.h"

#include "core/base/durationtext.h"

#include <array>
#include <charconv>
#include <type_traits>

namespace playground {

namespace {

std::string durationJson(Duration duration) { return jsonString(durationText(duration)); }

std::string distributionJson(const Distribution& distribution) {
    std::string first = durationJson(distribution.first);
    const std::string pair = "[" + first + ", " + durationJson(distribution.second) + "]";
    switch (distribution.shape) {
    case Distribution::Shape::Constant:
        return first;
    case Distribution::Shape::Uniform:
        return JsonLine().add("uniform", pair).text();
    case Distribution::Shape::Exponential:
        return JsonLine().add("exponential", first).text();
    case Distribution::Shape::Normal:
        return JsonLine().add("normal", pair).text();
    case Distribution::Shape::LogNormal:
        return JsonLine().add("log_normal", pair).text();
    }
    return {};
}

std::string valueJson(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? "null" : jsonString(*text);
}

/// Enough digits for the same gap, to the nanosecond, when it is read.
std::string rateText(Duration gap) {
    std::array<char, 64> digits{};
    const double rate = 1e9 / static_cast<double>(gap.count());
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rate, std::chars_format::fixed).ptr;
    return std::string(digits.data(), end) + "/s";
}

void addCount(JsonLine& line, std::int64_t count) {
    if (count != 1)
        line.addNumber("count", count);
}

void addArgs(JsonLine& line, const std::vector<std::string>& args) {
    if (!args.empty())
        line.add("args", jsonNames(args));
}

void addAs(JsonLine& line, const std::string& as) {
    if (!as.empty())
        line.addText("as", as);
}

void addGroup(JsonLine& line, const std::string& group) {
    if (!group.empty())
        line.addText("concurrency_group", group);
}

JsonLine single(std::string_view key, const std::string& json) { return JsonLine().add(key, json); }

JsonLine lineOf(const SleepStep& step) { return single("sleep", distributionJson(step.duration)); }
JsonLine lineOf(const BlockStep& step) { return single("block", distributionJson(step.duration)); }
JsonLine lineOf(const ComputeStep& step) {
    JsonLine line = single("compute", distributionJson(step.duration));
    if (step.isNative)
        line.add("native", "true");
    return line;
}
JsonLine lineOf(const CancelStep& step) {
    JsonLine line = single("cancel", jsonNames(step.refs));
    if (!step.isRecursive)
        line.add("recursive", "false");
    return line;
}
JsonLine lineOf(const GatherStep& step) { return single("gather", jsonNames(step.refs)); }
JsonLine lineOf(const GetStep& step) { return single("get", jsonNames(step.refs)); }
JsonLine lineOf(const ReadStep& step) { return single("read", jsonString(step.variable)); }
JsonLine lineOf(const SetEventStep& step) { return single("set_event", jsonString(step.event)); }
JsonLine lineOf(const WaitEventStep& step) { return single("wait_event", jsonString(step.event)); }
JsonLine lineOf(const FailStep& step) { return single("fail", jsonString(step.text)); }
JsonLine lineOf(const LogStep& step) { return single("log", jsonString(step.text)); }
JsonLine lineOf(const KillStep& step) { return single(step.isAtOnce ? "kill" : "terminate", jsonString(step.actor)); }

JsonLine lineOf(const CallStep& step) {
    JsonLine line = single("call", jsonString(step.actor + "." + step.method));
    addCount(line, step.count);
    addArgs(line, step.args);
    if (step.then != CallStep::Then::Await)
        line.addText("then", step.then == CallStep::Then::Get ? "get" : "go");
    addAs(line, step.as);
    addGroup(line, step.group);
    return line;
}

JsonLine lineOf(const NextStep& step) {
    JsonLine line = single("next", jsonString(step.stream));
    if (step.count)
        addCount(line, *step.count);
    else
        line.addText("count", "all");
    addAs(line, step.as);
    return line;
}

JsonLine lineOf(const WaitStep& step) {
    JsonLine line = single("wait", jsonNames(step.refs));
    if (step.count != 1)
        line.addNumber("num_returns", step.count);
    if (step.timeout)
        line.add("timeout", durationJson(*step.timeout));
    return line;
}

JsonLine lineOf(const WriteStep& step) {
    JsonLine line = single("write", jsonString(step.variable));
    if (step.add != 0)
        line.addNumber("add", step.add);
    return line;
}

JsonLine lineOf(const ArriveStep& step) {
    return single("arrive", jsonString(step.rendezvous)).addNumber("parties", step.parties);
}

JsonLine lineOf(const ReturnStep& step) { return single("return", valueJson(step.value)); }
JsonLine lineOf(const YieldItemStep& step) { return single("yield", valueJson(step.item)); }

JsonLine lineOf(const SetLimitStep& step) {
    JsonLine line = single("set", jsonString(step.actor + ".max_concurrency")).addNumber("to", step.maxConcurrency);
    addGroup(line, step.group);
    return line;
}

JsonLine lineOf(const FireStep& step) {
    const Batch& batch = step.batch;
    JsonLine line = batch.actor.empty() ? single("fire_task", jsonString(batch.method))
                                        : single("fire", jsonString(batch.actor + "." + batch.method));
    addCount(line, batch.count);
    addArgs(line, step.args);
    addAs(line, step.as);
    addGroup(line, batch.group);
    const std::string interval = durationJson(batch.arrival.interval);
    switch (batch.arrival.pattern) {
    case Arrival::Pattern::AtOnce:
        return line;
    case Arrival::Pattern::Every:
        return line.add("every", interval);
    case Arrival::Pattern::Poisson:
        return line.addText("poisson", rateText(batch.arrival.interval));
    case Arrival::Pattern::Bursts:
        return line.add("bursts", JsonLine().addNumber("size", batch.arrival.burst).add("every", interval).text());
    }
    return line;
}

void writeStep(const Step& step, JsonOutline& outline);

/// A step with steps of its own; `line` is what stands before them.
void writeLoop(JsonLine line, const std::vector<Step>& steps, JsonOutline& outline) {
    std::string beginning = line.text();
    beginning.pop_back(); // The bracket.
    outline.open(beginning + ", \"steps\": [");
    for (const Step& inner : steps)
        writeStep(inner, outline);
    outline.close("]}");
}

void writeStep(const Step& step, JsonOutline& outline) {
    std::visit(
        [&](const auto& what) {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, RepeatStep>) {
                writeLoop(JsonLine().addNumber("repeat", what.count), what.steps, outline);
            } else if constexpr (std::is_same_v<Kind, ForEachStep>) {
                writeLoop(JsonLine().addText("for_each", what.stream).addText("as", what.as), what.steps, outline);
            } else if constexpr (std::is_same_v<Kind, YieldStep>) {
                outline.line("\"yield\"");
            } else {
                outline.line(lineOf(what).text());
            }
        },
        step.what);
}

} // namespace

void writeSteps(const std::vector<Step>& steps, JsonOutline& outline) {
    outline.open("\"steps\": [");
    for (const Step& step : steps)
        writeStep(step, outline);
    outline.close("]");
}

std::string driverStepText(const DriverStep& step) {
    return std::visit([](const auto& what) { return lineOf(what).text(); }, step.what);
}

} // namespace playground
