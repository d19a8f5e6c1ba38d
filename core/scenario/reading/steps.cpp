#include "core/scenario/reading/steps.h"

#include "core/base/words.h"
#include "core/scenario/reading/refs.h"
#include "core/scenario/reading/streams.h"
#include "core/scenario/reading/values.h"

namespace playground {

namespace {

using Kind = JsonNode::Kind;

constexpr int deepestRepeat = 16;
constexpr std::int64_t largestAddition = 1'000'000;

std::int64_t wholeOr(std::int64_t otherwise, const Fields& fields, const char* key, std::int64_t least,
                     std::int64_t most) {
    const JsonNode* node = fields.find(key);
    return node == nullptr ? otherwise : readWhole(*node, inQuotes(key), least, most);
}

Step readCall(const Fields& fields, const JsonNode& main, StepScope& scope) {
    CallStep call;
    const Directory::Target target = scope.directory.readTarget(main);
    call.actor = target.actor;
    call.method = target.method;
    call.count = readCount(fields);
    if (const JsonNode* then = fields.find("then"))
        call.then = static_cast<CallStep::Then>(readChoice(*then, "\"then\"", {"await", "get", "go"}));
    call.args = readArgs(fields, scope);
    const bool isStream = scope.directory.yieldsItems(target);
    if (isStream)
        checkThen(main, call.then);
    call.as = readAs(fields, {isStream ? NamedRefs::Kind::Streams : NamedRefs::Kind::Results, call.count}, scope);
    if (const JsonNode* group = fields.find("concurrency_group"))
        call.group = scope.directory.readGroupOf(*group, call.actor);
    return {call};
}

Step readArrive(const Fields& fields, const JsonNode& main, StepScope&) {
    return {ArriveStep{readName(main, QT_TRANSLATE_NOOP("Refusal", "a rendezvous")),
                       readWhole(fields.need("parties"), "\"parties\"", 1, mostCalls)}};
}

Step readReturn(const Fields&, const JsonNode& main, StepScope& scope) {
    ReturnStep result{readValue(main, "\"return\"")};
    if (scope.yieldsItems && result != ReturnStep{})
        throw Refusal{
            main.offset,
            sentence("Refusal", "a method that yields items has no result; expected null, which ends the stream")};
    return {std::move(result)};
}

/// The steps of a step, which run again and again.
std::vector<Step> readLoop(const Fields& fields, const JsonNode& main, StepScope& scope) {
    if (scope.repeatDepth == deepestRepeat)
        throw Refusal{main.keyOffset, filled(sentence("Refusal", "more than %1 repeats inside each other"),
                                             {std::to_string(deepestRepeat)})};
    ++scope.repeatDepth;
    std::vector<Step> steps = readSteps(fields.need("steps"), scope);
    --scope.repeatDepth;
    return steps;
}

Step readRepeat(const Fields& fields, const JsonNode& main, StepScope& scope) {
    const std::int64_t count = readWhole(main, "\"repeat\"", 1, mostCalls);
    const std::int64_t around = scope.rounds;
    if (count > mostCalls / around)
        throw Refusal{main.offset, filled(sentence("Refusal", "with the repeats around it, more than %1 rounds"),
                                          {grouped(mostCalls)})};
    scope.rounds *= count;
    RepeatStep repeat{count, readLoop(fields, main, scope)};
    scope.rounds = around;
    return {std::move(repeat)};
}

Step readForEach(const Fields& fields, const JsonNode& main, StepScope& scope) {
    ForEachStep each{readStream(main, scope), {}, {}};
    fields.need("as");
    each.as = readAs(fields, {NamedRefs::Kind::Items, 1}, scope);
    each.steps = readLoop(fields, main, scope);
    return {std::move(each)};
}

const std::vector<StepKind<Step>>& stepKinds() {
    using F = const Fields&;
    using N = const JsonNode&;
    using S = StepScope&;
    static const std::vector<StepKind<Step>> all{
        {"sleep", {}, [](F, N main, S) { return Step{SleepStep{readDistribution(main, "\"sleep\"")}}; }},
        {"block", {}, [](F, N main, S) { return Step{BlockStep{readDistribution(main, "\"block\"")}}; }},
        {"compute",
         {"native"},
         [](F fields, N main, S) {
             const JsonNode* native = fields.find("native");
             return Step{ComputeStep{readDistribution(main, "\"compute\""),
                                     native != nullptr && readBoolean(*native, "\"native\"")}};
         }},
        {"call", {"count", "args", "then", "as", "concurrency_group"}, readCall},
        {"gather", {}, [](F, N main, S scope) { return Step{GatherStep{readResults(main, scope)}}; }},
        {"get", {}, [](F, N main, S scope) { return Step{GetStep{readResults(main, scope)}}; }},
        {"wait",
         {"num_returns", "timeout"},
         [](F fields, N main, S scope) { return Step{readWait(fields, main, scope)}; }},
        {"next", {"count", "as"}, [](F fields, N main, S scope) { return Step{readNext(fields, main, scope)}; }},
        {"for_each", {"as", "steps"}, readForEach},
        {"yield", {}, [](F, N main, S scope) { return Step{readYield(main, scope)}; }},
        {"cancel", {"recursive"}, [](F fields, N main, S scope) { return Step{readCancel(fields, main, scope)}; }},
        {"read",
         {},
         [](F, N main, S) { return Step{ReadStep{readName(main, QT_TRANSLATE_NOOP("Refusal", "a variable"))}}; }},
        {"write",
         {"add"},
         [](F fields, N main, S) {
             return Step{WriteStep{readName(main, QT_TRANSLATE_NOOP("Refusal", "a variable")),
                                   wholeOr(0, fields, "add", -largestAddition, largestAddition)}};
         }},
        {"set_event",
         {},
         [](F, N main, S) { return Step{SetEventStep{readName(main, QT_TRANSLATE_NOOP("Refusal", "an event"))}}; }},
        {"wait_event",
         {},
         [](F, N main, S) { return Step{WaitEventStep{readName(main, QT_TRANSLATE_NOOP("Refusal", "an event"))}}; }},
        {"arrive", {"parties"}, readArrive},
        {"fail", {}, [](F, N main, S) { return Step{FailStep{readText(main, "\"fail\"")}}; }},
        {"return", {}, readReturn},
        {"log", {}, [](F, N main, S) { return Step{LogStep{readText(main, "\"log\"")}}; }},
        {"repeat", {"steps"}, readRepeat},
    };
    return all;
}

Step readStep(const JsonNode& node, StepScope& scope) {
    if (node.kind == Kind::Text) {
        if (node.text != "yield")
            throw Refusal{node.offset,
                          filled(sentence("Refusal", "unknown step %1; expected \"yield\" or an object such as "
                                                     "{\"sleep\": \"10ms\"}"),
                                 {inQuotes(node.text)})};
        return {YieldStep{}};
    }
    needKind(node, QT_TRANSLATE_NOOP("Refusal", "a step"), Kind::Object);
    return readByKind(node, stepKinds(), scope);
}

} // namespace

std::vector<Step> readSteps(const JsonNode& node, StepScope& scope) {
    needKind(node, "\"steps\"", Kind::List);
    return readList(node, readStep, scope);
}

} // namespace playground
