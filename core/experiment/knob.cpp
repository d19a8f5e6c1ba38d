#include "core/experiment/knob.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace playground {

namespace {

constexpr std::int64_t mostRate = 1'000'000; // Calls a second.
constexpr std::int64_t mostCalls = 10'000'000;
constexpr std::int64_t usualAsyncLimit = 1000;

template <class Visit>
void forEachBatch(Scenario& scenario, const Knob& knob, Visit&& visit) {
    for (DriverStep& step : scenario.driver)
        if (auto* fire = std::get_if<FireStep>(&step.what);
            fire && fire->batch.actor == knob.actor && fire->batch.method == knob.method)
            visit(fire->batch);
}

std::int64_t callsAtOnce(const Arrival& arrival) {
    return arrival.pattern == Arrival::Pattern::Bursts ? arrival.burst : 1;
}

std::int64_t rateOf(const Batch& batch) {
    if (batch.arrival.pattern == Arrival::Pattern::AtOnce || batch.arrival.interval <= Duration::zero())
        return 0;
    return std::llround(static_cast<double>(callsAtOnce(batch.arrival)) * 1e9 /
                        static_cast<double>(batch.arrival.interval.count()));
}

void setRate(Batch& batch, std::int64_t rate) {
    if (batch.arrival.pattern == Arrival::Pattern::AtOnce)
        batch.arrival.pattern = Arrival::Pattern::Every;
    batch.arrival.interval =
        Duration(std::llround(static_cast<double>(callsAtOnce(batch.arrival)) * 1e9 / static_cast<double>(rate)));
}

std::int64_t limitOf(const Scenario& scenario, const Knob& knob) {
    const ActorSpec& actor = *scenario.actor(knob.actor);
    const ClassSpec* actorClass = scenario.classOf(actor.className);
    if (!knob.group.empty())
        return actorClass->groups.at(knob.group);
    return actor.maxConcurrency.value_or(actorClass && actorClass->isAsync() ? usualAsyncLimit : 1);
}

void setLimit(Scenario& scenario, const Knob& knob, std::int64_t limit) {
    const auto actor = std::ranges::find(scenario.actors, knob.actor, &ActorSpec::name);
    if (knob.group.empty()) {
        actor->maxConcurrency = limit;
        return;
    }
    const auto actorClass = std::ranges::find(scenario.classes, actor->className, &ClassSpec::name);
    actorClass->groups[knob.group] = limit;
}

Result<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return Error{filled(sentence("Knob", "expected a whole number, not %1"), {inQuotes(text)})};
    return number;
}

constexpr std::int64_t mostValues = 1000;

Result<std::vector<std::int64_t>> spread(std::int64_t first, std::int64_t last, std::int64_t count) {
    if (first > last)
        return Error{
            filled(sentence("Knob", "the range %1..%2 is empty"), {std::to_string(first), std::to_string(last)})};
    if (count < 1 || count > mostValues)
        return Error{filled(
            sentence("Knob", "expected from 1 to 1,000 values, not %1; \"A..B/N\" takes N of them, spread evenly"),
            {grouped(count)})};
    std::vector<std::int64_t> values;
    for (std::int64_t i = 0; i < count; ++i) {
        const double share = count == 1 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        const std::int64_t value = first + std::llround(share * static_cast<double>(last - first));
        if (values.empty() || values.back() != value)
            values.push_back(value);
    }
    return values;
}

} // namespace

std::int64_t Knob::least() const { return kind == Kind::InterpreterLock ? 0 : 1; }

std::int64_t Knob::most() const {
    switch (kind) {
    case Kind::MaxConcurrency:
        return highestLimit;
    case Kind::Count:
        return mostCalls;
    case Kind::Rate:
        return mostRate;
    case Kind::Cores:
        return mostCores;
    case Kind::InterpreterLock:
        return 1;
    }
    return 1;
}

std::string toText(const Knob& knob) {
    const auto dotted = [](const std::string& before) { return before.empty() ? before : before + "."; };
    switch (knob.kind) {
    case Knob::Kind::MaxConcurrency:
        return dotted(knob.actor) + dotted(knob.group) + "max_concurrency";
    case Knob::Kind::Count:
        return dotted(knob.actor) + dotted(knob.method) + "count";
    case Knob::Kind::Rate:
        return dotted(knob.actor) + dotted(knob.method) + "rate";
    case Knob::Kind::Cores:
        return "cores";
    case Knob::Kind::InterpreterLock:
        return "interpreter_lock";
    }
    return {};
}

std::vector<Knob> knobsOf(const Scenario& scenario) {
    std::vector<Knob> knobs;
    for (const ActorSpec& actor : scenario.actors) {
        knobs.push_back({.kind = Knob::Kind::MaxConcurrency, .actor = actor.name});
        if (const ClassSpec* actorClass = scenario.classOf(actor.className))
            for (const auto& [group, limit] : actorClass->groups)
                knobs.push_back({.kind = Knob::Kind::MaxConcurrency, .actor = actor.name, .group = group});
    }
    for (const DriverStep& step : scenario.driver) {
        const auto* fire = std::get_if<FireStep>(&step.what);
        if (!fire)
            continue;
        for (const Knob::Kind kind : {Knob::Kind::Count, Knob::Kind::Rate}) {
            Knob knob{.kind = kind, .actor = fire->batch.actor, .method = fire->batch.method};
            if (std::ranges::find(knobs, knob) == knobs.end())
                knobs.push_back(std::move(knob));
        }
    }
    knobs.push_back({.kind = Knob::Kind::Cores});
    knobs.push_back({.kind = Knob::Kind::InterpreterLock});
    return knobs;
}

Result<Knob> findKnob(const Scenario& scenario, std::string_view text) {
    const std::vector<Knob> knobs = knobsOf(scenario);
    std::vector<std::string> known;
    for (const Knob& knob : knobs) {
        known.push_back(toText(knob));
        if (known.back() == text)
            return knob;
    }
    return Error{filled(sentence("Knob", "nothing to turn is called %1"), {inQuotes(text)}) + expectation(text, known)};
}

std::int64_t valueOf(const Scenario& scenario, const Knob& knob) {
    switch (knob.kind) {
    case Knob::Kind::MaxConcurrency:
        return limitOf(scenario, knob);
    case Knob::Kind::Cores:
        return scenario.environment.cores.value_or(0);
    case Knob::Kind::InterpreterLock:
        return scenario.environment.hasInterpreterLock ? 1 : 0;
    default:
        break;
    }
    for (const DriverStep& step : scenario.driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what);
            fire && fire->batch.actor == knob.actor && fire->batch.method == knob.method)
            return knob.kind == Knob::Kind::Count ? fire->batch.count : rateOf(fire->batch);
    return 0;
}

Scenario turned(Scenario scenario, const Knob& knob, std::int64_t value) {
    switch (knob.kind) {
    case Knob::Kind::MaxConcurrency:
        setLimit(scenario, knob, value);
        break;
    case Knob::Kind::Count:
        forEachBatch(scenario, knob, [value](Batch& batch) { batch.count = value; });
        break;
    case Knob::Kind::Rate:
        forEachBatch(scenario, knob, [value](Batch& batch) { setRate(batch, value); });
        break;
    case Knob::Kind::Cores:
        scenario.environment.cores = value;
        break;
    case Knob::Kind::InterpreterLock:
        scenario.environment.hasInterpreterLock = value != 0;
        break;
    }
    return scenario;
}

Result<std::vector<std::int64_t>> parseValues(std::string_view text) {
    std::vector<std::int64_t> values;
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
        const std::size_t slash = text.find('/', dots);
        const auto first = wholeNumber(text.substr(0, dots));
        const auto last =
            wholeNumber(text.substr(dots + 2, slash == std::string_view::npos ? slash : slash - dots - 2));
        if (!first || !last)
            return !first ? first.error() : last.error();
        if (slash == std::string_view::npos)
            return spread(*first, *last, *last - *first + 1);
        const auto count = wholeNumber(text.substr(slash + 1));
        return count ? spread(*first, *last, *count) : Result<std::vector<std::int64_t>>(count.error());
    }
    while (true) {
        const std::size_t comma = text.find(',');
        const auto value = wholeNumber(text.substr(0, comma));
        if (!value)
            return value.error();
        values.push_back(*value);
        if (comma == std::string_view::npos)
            return values;
        text.remove_prefix(comma + 1);
    }
}

} // namespace playground
