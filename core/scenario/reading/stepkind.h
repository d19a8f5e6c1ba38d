#pragma once

#include "core/base/words.h"
#include "core/scenario/reading/directory.h"
#include "core/scenario/reading/fields.h"
#include "core/scenario/reading/refusal.h"
#include "core/scenario/reading/values.h"
#include "core/scenario/stepedit.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace playground {

/// What a name given with "as" stands for.
struct NamedRefs {
    enum class Kind : std::uint8_t {
        Results, ///< Of calls.
        Streams, ///< Calls of a method that yields items.
        Items,   ///< Taken of a stream.
    };
    Kind kind = Kind::Results;
    std::int64_t count = 1; ///< The most there can be.
};

/// What the steps of one method, or of the driver, know of what stands around and before them.
struct StepScope {
    const Directory& directory;
    std::map<std::string, NamedRefs> refs; ///< By name.
    std::int64_t rounds = 1;                  ///< Of all repeats around, multiplied.
    int repeatDepth = 0;
    bool isTask = false;
    bool yieldsItems = false; ///< Some step, perhaps a later one, does.
    StepPath path = {};       ///< Of the step that is read.
    std::function<void(const StepPath&, const Refusal&)> refuse = {}; ///< Told of each step; else the first is thrown.
};

/// A kind of step: the key that it is known by, the keys that may stand beside it, and what makes a step of them.
template <class Made>
struct StepKind {
    std::string word;
    std::vector<std::string> others;
    Made (*read)(const Fields& fields, const JsonNode& main, StepScope& scope);
};

/// Throws Refusal: a step of no known kind, and all that its kind refuses.
template <class Made>
Made readByKind(const JsonNode& node, const std::vector<StepKind<Made>>& kinds, StepScope& scope) {
    for (const JsonNode& member : node.children) {
        const auto kind =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.word == member.key; });
        if (kind == kinds.end())
            continue;
        std::vector<std::string> keys = kind->others;
        keys.insert(keys.begin(), kind->word);
        const Fields fields(node, filled(sentence("Refusal", "a step %1"), {inQuotes(kind->word)}), keys);
        return kind->read(fields, member, scope);
    }
    std::vector<std::string> words;
    for (const StepKind<Made>& kind : kinds)
        words.push_back(kind.word);
    if (node.children.empty())
        throw Refusal{node.offset, sentence("Refusal", "an empty step") + expectation("", words)};
    const JsonNode& first = node.children.front();
    throw Refusal{first.keyOffset, filled(sentence("Refusal", "unknown step %1"), {inQuotes(first.key)}) +
                                       expectation(first.key, words)};
}

/// None when it was refused and somebody was told.
template <class Made>
std::optional<Made> tryStep(const JsonNode& node, Made (*read)(const JsonNode&, StepScope&), StepScope& scope) {
    if (!scope.refuse)
        return read(node, scope);
    const StepPath path = scope.path;
    const std::int64_t rounds = scope.rounds;
    const int repeatDepth = scope.repeatDepth;
    try {
        return read(node, scope);
    } catch (const Refusal& refusal) {
        scope.refuse(path, refusal);
        scope.path = path;
        scope.rounds = rounds;
        scope.repeatDepth = repeatDepth;
        // What uses its name is right when it is.
        if (const JsonNode* as = node.member("as"); as != nullptr)
            scope.refs.emplace(as->text, NamedRefs{.count = mostCalls});
        return std::nullopt;
    }
}

/// The steps of a list, without those that were refused.
template <class Made>
std::vector<Made> readList(const JsonNode& node, Made (*read)(const JsonNode&, StepScope&), StepScope& scope) {
    std::vector<Made> steps;
    scope.path.push_back(0);
    for (const JsonNode& child : node.children) {
        if (std::optional<Made> step = tryStep(child, read, scope))
            steps.push_back(std::move(*step));
        ++scope.path.back();
    }
    scope.path.pop_back();
    return steps;
}

} // namespace playground
