#include "core/scenario/reading/refs.h"

#include "core/base/words.h"
#include "core/scenario/reading/values.h"

#include <QtGlobal>

#include <set>

namespace playground {

namespace {

/// Throws what `refuse` says of the first of the names that has this kind.
void refuseKind(const JsonNode& node, const std::vector<std::string>& names, const StepScope& scope,
                NamedRefs::Kind kind, const char* why) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (scope.refs.at(names[i]).kind == kind)
            throw Refusal{(node.kind == JsonNode::Kind::List ? node.children[i] : node).offset,
                          filled(called(why), {inQuotes(names[i])})};
}

} // namespace

std::string readAs(const Fields& fields, NamedRefs named, StepScope& scope) {
    const JsonNode* node = fields.find("as");
    if (node == nullptr)
        return {};
    std::string name = readName(*node, "\"as\"");
    if (!scope.refs.emplace(name, named).second)
        throw Refusal{node->offset,
                      filled(sentence("Refusal", "an earlier step has the name %1 already"), {inQuotes(name)})};
    return name;
}

const NamedRefs& knownRefs(const std::string& name, std::size_t offset, const StepScope& scope) {
    if (const auto found = scope.refs.find(name); found != scope.refs.end())
        return found->second;
    std::vector<std::string> known;
    for (const auto& [other, named] : scope.refs)
        known.push_back(other);
    throw Refusal{offset, filled(sentence("Refusal", "no earlier step has \"as\": %1"), {inQuotes(name)}) +
                              expectation(name, known)};
}

std::vector<std::string> readRefs(const JsonNode& node, const StepScope& scope) {
    std::vector<std::string> names = readNames(node, QT_TRANSLATE_NOOP("Refusal", "the name of calls"));
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t offset = (node.kind == JsonNode::Kind::List ? node.children[i] : node).offset;
        knownRefs(names[i], offset, scope);
        if (!seen.insert(names[i]).second)
            throw Refusal{offset, filled(sentence("Refusal", "the name %1 stands here for the second time"),
                                         {inQuotes(names[i])})};
    }
    return names;
}

std::vector<std::string> readResults(const JsonNode& node, const StepScope& scope) {
    std::vector<std::string> names = readRefs(node, scope);
    refuseKind(node, names, scope, NamedRefs::Kind::Streams,
               QT_TRANSLATE_NOOP("Refusal", "%1 is a stream and has no result of its own; take its items with "
                                            "{\"next\": ..., \"as\": ...} and use their name"));
    return names;
}

std::vector<std::string> readArgs(const Fields& fields, const StepScope& scope) {
    const JsonNode* node = fields.find("args");
    return node == nullptr ? std::vector<std::string>() : readResults(*node, scope);
}

std::int64_t readCount(const Fields& fields) {
    const JsonNode* node = fields.find("count");
    return node == nullptr ? 1 : readWhole(*node, "\"count\"", 1, mostCalls);
}

WaitStep readWait(const Fields& fields, const JsonNode& main, const StepScope& scope) {
    WaitStep wait;
    wait.refs = readRefs(main, scope);
    std::int64_t calls = 0;
    for (const std::string& name : wait.refs)
        calls += scope.refs.at(name).count;
    if (const JsonNode* count = fields.find("num_returns"))
        wait.count = readWhole(*count, "\"num_returns\"", 1, calls);
    if (const JsonNode* timeout = fields.find("timeout"))
        wait.timeout = readDuration(*timeout, "\"timeout\"");
    return wait;
}

CancelStep readCancel(const Fields& fields, const JsonNode& main, const StepScope& scope) {
    CancelStep cancel{readRefs(main, scope)};
    refuseKind(main, cancel.refs, scope, NamedRefs::Kind::Items,
               QT_TRANSLATE_NOOP("Refusal", "%1 stands for items of a stream; cancel the call that yields them"));
    if (const JsonNode* recursive = fields.find("recursive"))
        cancel.isRecursive = readBoolean(*recursive, "\"recursive\"");
    return cancel;
}

} // namespace playground
