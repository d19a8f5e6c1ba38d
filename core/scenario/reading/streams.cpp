#include "core/scenario/reading/streams.h"

#include "core/base/words.h"
#include "core/scenario/reading/refs.h"
#include "core/scenario/reading/values.h"

#include <QtGlobal>

namespace playground {

namespace {

using Kind = JsonNode::Kind;

/// None: "all".
std::optional<std::int64_t> readItemCount(const Fields& fields) {
    const JsonNode* node = fields.find("count");
    if (node == nullptr || node->kind != Kind::Text)
        return readCount(fields);
    readChoice(*node, "\"count\"", {"all"});
    return std::nullopt;
}

} // namespace

bool yieldsItems(const JsonNode& steps) {
    return steps.kind == Kind::List &&
           std::any_of(steps.children.begin(), steps.children.end(), [](const JsonNode& step) {
               const JsonNode* inner = step.member("steps");
               return step.member("yield") != nullptr || (inner != nullptr && yieldsItems(*inner));
           });
}

YieldItemStep readYield(const JsonNode& main, const StepScope& scope) {
    if (scope.isTask)
        throw Refusal{main.keyOffset, sentence("Refusal", "a task yields no items; only a method of an actor does")};
    return {readValue(main, "\"yield\"")};
}

std::string readStream(const JsonNode& node, const StepScope& scope) {
    std::string name = readName(node, QT_TRANSLATE_NOOP("Refusal", "the name of a call"));
    const NamedRefs& named = knownRefs(name, node.offset, scope);
    if (named.kind == NamedRefs::Kind::Items)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 stands for items that were taken already; expected the "
                                                 "name of the call that yields them"),
                             {inQuotes(name)})};
    if (named.kind == NamedRefs::Kind::Results)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 is no stream, for its method has no step \"yield\"; use "
                                                 "\"get\" or \"wait\" for its result"),
                             {inQuotes(name)})};
    if (named.count != 1)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 stands for %2 streams; items are taken of one, so give each "
                                                 "call a name of its own"),
                             {inQuotes(name), grouped(named.count)})};
    return name;
}

NextStep readNext(const Fields& fields, const JsonNode& main, StepScope& scope) {
    NextStep next{readStream(main, scope), readItemCount(fields), {}};
    next.as = readAs(fields, {NamedRefs::Kind::Items, next.count.value_or(mostCalls)}, scope);
    return next;
}

void checkThen(const JsonNode& node, CallStep::Then then) {
    if (then != CallStep::Then::Go)
        throw Refusal{node.offset,
                      sentence("Refusal",
                               "the method yields items, and a call of it is a stream and has no result to wait for; "
                               "expected \"then\": \"go\" with \"as\", and \"next\" or \"for_each\" for its items")};
}

} // namespace playground
