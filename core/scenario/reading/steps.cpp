#include "core/scenario/reading/steps.h"

#include "core/base/words.h"
#include "core/scenario/reading/values.h"

#include <limits>
#include <set>

namespace playground {

namespace {

using Kind = JsonNode::Kind;
using Whole = std::numeric_limits<std::int64_t>;

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
    call.as = readAs(fields, call.count, scope);
    if (const JsonNode* group = fields.find("concurrency_group"))
        call.group = scope.directory.readGroupOf(*group, call.actor);
    return {call};
}

Step readArrive(const Fields& fields, const JsonNode& main, StepScope&) {
    return {ArriveStep{readName(main, "a rendezvous"), readWhole(fields.need("parties"), "\"parties\"", 1, mostCalls)}};
}

Step readReturn(const Fields&, const JsonNode& main, StepScope&) {
    if (main.kind == Kind::Null)
        return {ReturnStep{}};
    if (main.kind == Kind::Text)
        return {ReturnStep{main.text}};
    if (main.kind == Kind::Number)
        return {ReturnStep{readWhole(main, "\"return\"", Whole::min(), Whole::max())}};
    throw Refusal{main.offset,
                  "\"return\" needs a whole number, a text or null; found " + std::string(kindName(main.kind))};
}

Step readRepeat(const Fields& fields, const JsonNode& main, StepScope& scope) {
    if (scope.repeatDepth == deepestRepeat)
        throw Refusal{main.keyOffset, "more than " + std::to_string(deepestRepeat) + " repeats inside each other"};
    const std::int64_t count = readWhole(main, "\"repeat\"", 1, mostCalls);
    const std::int64_t around = scope.rounds;
    if (count > mostCalls / around)
        throw Refusal{main.offset, "with the repeats around it, more than " + grouped(mostCalls) + " rounds"};
    scope.rounds *= count;
    ++scope.repeatDepth;
    RepeatStep repeat{count, readSteps(fields.need("steps"), scope)};
    --scope.repeatDepth;
    scope.rounds = around;
    return {std::move(repeat)};
}

const std::vector<StepKind<Step>>& kinds() {
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
        {"gather", {}, [](F, N main, S scope) { return Step{GatherStep{readRefs(main, scope)}}; }},
        {"get", {}, [](F, N main, S scope) { return Step{GetStep{readRefs(main, scope)}}; }},
        {"wait",
         {"num_returns", "timeout"},
         [](F fields, N main, S scope) { return Step{readWait(fields, main, scope)}; }},
        {"cancel", {"recursive"}, [](F fields, N main, S scope) { return Step{readCancel(fields, main, scope)}; }},
        {"read", {}, [](F, N main, S) { return Step{ReadStep{readName(main, "a variable")}}; }},
        {"write",
         {"add"},
         [](F fields, N main, S) {
             return Step{
                 WriteStep{readName(main, "a variable"), wholeOr(0, fields, "add", -largestAddition, largestAddition)}};
         }},
        {"set_event", {}, [](F, N main, S) { return Step{SetEventStep{readName(main, "an event")}}; }},
        {"wait_event", {}, [](F, N main, S) { return Step{WaitEventStep{readName(main, "an event")}}; }},
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
            throw Refusal{node.offset, "unknown step " + inQuotes(node.text) +
                                           "; expected \"yield\" or an object such as "
                                           "{\"sleep\": \"10ms\"}"};
        return {YieldStep{}};
    }
    needKind(node, "a step", Kind::Object);
    return readByKind(node, kinds(), scope);
}

Refusal unknownRef(const std::string& name, std::size_t offset, const StepScope& scope) {
    std::vector<std::string> known;
    for (const auto& [other, count] : scope.refs)
        known.push_back(other);
    return {offset, "no earlier step has \"as\": " + inQuotes(name) + expectation(name, known)};
}

} // namespace

std::vector<Step> readSteps(const JsonNode& node, StepScope& scope) {
    needKind(node, "\"steps\"", Kind::List);
    std::vector<Step> steps;
    for (const JsonNode& child : node.children)
        steps.push_back(readStep(child, scope));
    return steps;
}

std::string readAs(const Fields& fields, std::int64_t count, StepScope& scope) {
    const JsonNode* node = fields.find("as");
    if (node == nullptr)
        return {};
    std::string name = readName(*node, "\"as\"");
    if (!scope.refs.emplace(name, count).second)
        throw Refusal{node->offset, "an earlier step has the name " + inQuotes(name) + " already"};
    return name;
}

std::vector<std::string> readRefs(const JsonNode& node, const StepScope& scope) {
    std::vector<std::string> names = readNames(node, "the name of calls");
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t offset = (node.kind == Kind::List ? node.children[i] : node).offset;
        if (!scope.refs.contains(names[i]))
            throw unknownRef(names[i], offset, scope);
        if (!seen.insert(names[i]).second)
            throw Refusal{offset, "the name " + inQuotes(names[i]) + " stands here for the second time"};
    }
    return names;
}

std::vector<std::string> readArgs(const Fields& fields, const StepScope& scope) {
    const JsonNode* node = fields.find("args");
    return node == nullptr ? std::vector<std::string>() : readRefs(*node, scope);
}

std::int64_t readCount(const Fields& fields) { return wholeOr(1, fields, "count", 1, mostCalls); }

WaitStep readWait(const Fields& fields, const JsonNode& main, const StepScope& scope) {
    WaitStep wait;
    wait.refs = readRefs(main, scope);
    std::int64_t calls = 0;
    for (const std::string& name : wait.refs)
        calls += scope.refs.at(name);
    wait.count = wholeOr(1, fields, "num_returns", 1, calls);
    if (const JsonNode* timeout = fields.find("timeout"))
        wait.timeout = readDuration(*timeout, "\"timeout\"");
    return wait;
}

CancelStep readCancel(const Fields& fields, const JsonNode& main, const StepScope& scope) {
    CancelStep cancel{readRefs(main, scope)};
    if (const JsonNode* recursive = fields.find("recursive"))
        cancel.isRecursive = readBoolean(*recursive, "\"recursive\"");
    return cancel;
}

} // namespace playground
