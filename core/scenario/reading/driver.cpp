#include "core/scenario/reading/driver.h"

#include "core/scenario/reading/refs.h"
#include "core/scenario/reading/streams.h"
#include "core/scenario/reading/values.h"

#include <QtGlobal>

#include <charconv>
#include <cmath>

namespace playground {

namespace {

using Kind = JsonNode::Kind;

const std::vector<std::string> besideFireTask{"count", "args", "as", "every", "poisson", "bursts"};
const std::vector<std::string> besideFire{"count", "args", "as", "every", "poisson", "bursts", "concurrency_group"};

/// Between calls or bursts; not zero, or the pattern would be none.
Duration readInterval(const JsonNode& node, const std::string& what) {
    const Duration interval = readDuration(node, what);
    if (interval == Duration::zero())
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 needs more than zero; leave it out to fire all at once"), {what})};
    return interval;
}

/// "100/s": how many a second on average; the mean gap between two.
Duration readRate(const JsonNode& node) {
    constexpr std::string_view unit = "/s";
    needKind(node, "\"poisson\"", Kind::Text);
    double rate = 0.0;
    const char* end = node.text.data() + node.text.size();
    const auto [stop, problem] = std::from_chars(node.text.data(), end, rate, std::chars_format::fixed);
    const bool beginsWithDigit = !node.text.empty() && node.text.front() >= '0' && node.text.front() <= '9';
    if (!beginsWithDigit || problem != std::errc() ||
        std::string_view(stop, static_cast<std::size_t>(end - stop)) != unit)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "\"poisson\" needs a mean rate such as \"100/s\"; found %1"),
                             {inQuotes(node.text)})};
    const double gap = 1e9 / rate;
    if (!(gap >= 0.5 && gap <= static_cast<double>(longestDuration.count())))
        throw Refusal{
            node.offset,
            filled(sentence("Refusal", "\"poisson\" needs a rate from one a day to one a nanosecond; found %1"),
                   {inQuotes(node.text)})};
    return Duration(std::llround(gap));
}

Arrival readBursts(const JsonNode& node) {
    const Fields fields(node, "\"bursts\"", {"size", "every"});
    return {Arrival::Pattern::Bursts, readInterval(fields.need("every"), "\"every\""),
            readWhole(fields.need("size"), "\"size\"", 1, mostCalls)};
}

Arrival readArrival(const Fields& fields) {
    const JsonNode* every = fields.find("every");
    const JsonNode* poisson = fields.find("poisson");
    const JsonNode* bursts = fields.find("bursts");
    if ((every != nullptr) + (poisson != nullptr) + (bursts != nullptr) > 1)
        throw Refusal{fields.object().offset,
                      sentence("Refusal", "calls arrive by one pattern; expected one of every, poisson, bursts")};
    if (every != nullptr)
        return {Arrival::Pattern::Every, readInterval(*every, "\"every\"")};
    if (poisson != nullptr)
        return {Arrival::Pattern::Poisson, readRate(*poisson)};
    return bursts != nullptr ? readBursts(*bursts) : Arrival{};
}

DriverStep fireStep(const Fields& fields, const Directory::Target& target, NamedRefs::Kind kind, StepScope& scope) {
    FireStep fire{{target.actor, target.method, readCount(fields), readArrival(fields)}, {}};
    if (const JsonNode* group = fields.find("concurrency_group"))
        fire.batch.group = scope.directory.readGroupOf(*group, target.actor);
    fire.args = readArgs(fields, scope);
    fire.as = readAs(fields, {kind, fire.batch.count}, scope);
    return {std::move(fire)};
}

DriverStep readFire(const Fields& fields, const JsonNode& main, StepScope& scope) {
    const Directory::Target target = scope.directory.readTarget(main);
    const bool isStream = scope.directory.yieldsItems(target);
    return fireStep(fields, target, isStream ? NamedRefs::Kind::Streams : NamedRefs::Kind::Results, scope);
}

DriverStep readFireTask(const Fields& fields, const JsonNode& main, StepScope& scope) {
    return fireStep(fields, {{}, scope.directory.readTask(main)}, NamedRefs::Kind::Results, scope);
}

DriverStep readSet(const Fields& fields, const JsonNode& main, StepScope& scope) {
    SetLimitStep set{scope.directory.readLimitTarget(main), readWhole(fields.need("to"), "\"to\"", 1, highestLimit)};
    if (const JsonNode* group = fields.find("concurrency_group"))
        set.group = scope.directory.readGroupOf(*group, set.actor);
    return {std::move(set)};
}

const std::vector<StepKind<DriverStep>>& driverStepKinds() {
    using F = const Fields&;
    using N = const JsonNode&;
    using S = StepScope&;
    static const std::vector<StepKind<DriverStep>> all{
        {"fire", besideFire, readFire},
        {"fire_task", besideFireTask, readFireTask},
        {"get", {}, [](F, N main, S scope) { return DriverStep{GetStep{readResults(main, scope)}}; }},
        {"wait",
         {"num_returns", "timeout"},
         [](F fields, N main, S scope) { return DriverStep{readWait(fields, main, scope)}; }},
        {"next", {"count", "as"}, [](F fields, N main, S scope) { return DriverStep{readNext(fields, main, scope)}; }},
        {"sleep", {}, [](F, N main, S) { return DriverStep{SleepStep{readDistribution(main, "\"sleep\"")}}; }},
        {"cancel",
         {"recursive"},
         [](F fields, N main, S scope) { return DriverStep{readCancel(fields, main, scope)}; }},
        {"set", {"to", "concurrency_group"}, readSet},
        {"kill", {}, [](F, N main, S scope) { return DriverStep{KillStep{scope.directory.readActor(main)}}; }},
        {"terminate",
         {},
         [](F, N main, S scope) {
             return DriverStep{KillStep{scope.directory.readActor(main), false}};
         }},
        {"log", {}, [](F, N main, S) { return DriverStep{LogStep{readText(main, "\"log\"")}}; }},
    };
    return all;
}

DriverStep readDriverStep(const JsonNode& node, StepScope& scope) {
    needKind(node, QT_TRANSLATE_NOOP("Refusal", "a step of the driver"), Kind::Object);
    return readByKind(node, driverStepKinds(), scope);
}

} // namespace

std::vector<DriverStep> readDriver(const JsonNode& node, StepScope scope) {
    needKind(node, "\"driver\"", Kind::List);
    return readList(node, readDriverStep, scope);
}

} // namespace playground
