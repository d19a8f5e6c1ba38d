#include "core/scenario/stepedit.h"

#include "core/scenario/names.h"

#include <algorithm>
#include <set>

namespace playground {

namespace {

using Steps = std::vector<Step>;

/// The list that the last number of the path counts in; null when there is none.
Steps* listOf(Steps& steps, const StepPath& path) {
    if (path.empty())
        return nullptr;
    Steps* list = &steps;
    for (std::size_t depth = 0; depth + 1 < path.size(); ++depth) {
        if (path[depth] >= list->size())
            return nullptr;
        list = innerSteps((*list)[path[depth]]);
        if (list == nullptr)
            return nullptr;
    }
    return list;
}

/// Null when there is no such step.
Step* find(Steps& steps, const StepPath& path) {
    Steps* list = listOf(steps, path);
    return list == nullptr || path.back() >= list->size() ? nullptr : &(*list)[path.back()];
}

bool isWithin(const StepPath& path, const StepPath& outer) {
    return path.size() > outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

auto at(Steps& list, std::size_t index) { return list.begin() + static_cast<Steps::difference_type>(index); }

/// What a step calls by the name that it gives; null when its kind gives none.
template <class AnyStep>
auto nameGivenBy(AnyStep& step) -> decltype(&std::get<CallStep>(step.what).as) {
    if (auto* call = std::get_if<CallStep>(&step.what))
        return &call->as;
    if (auto* next = std::get_if<NextStep>(&step.what))
        return &next->as;
    auto* each = std::get_if<ForEachStep>(&step.what);
    return each == nullptr ? nullptr : &each->as;
}

/// In the order of the steps, those inside others too.
template <class AnySteps, class Visit>
void walk(AnySteps& steps, const Visit& visit) {
    for (auto& step : steps) {
        visit(step);
        if (auto* inner = innerSteps(step))
            walk(*inner, visit);
    }
}

std::vector<std::string>* namesUsedBy(Step& step) {
    if (auto* call = std::get_if<CallStep>(&step.what))
        return &call->args;
    if (auto* gather = std::get_if<GatherStep>(&step.what))
        return &gather->refs;
    if (auto* get = std::get_if<GetStep>(&step.what))
        return &get->refs;
    if (auto* wait = std::get_if<WaitStep>(&step.what))
        return &wait->refs;
    auto* cancel = std::get_if<CancelStep>(&step.what);
    return cancel == nullptr ? nullptr : &cancel->refs;
}

void renameUses(Step& step, const std::map<std::string, std::string>& names) {
    const auto rename = [&](std::string& name) {
        if (const auto found = names.find(name); found != names.end())
            name = found->second;
    };
    if (auto* used = namesUsedBy(step))
        std::for_each(used->begin(), used->end(), rename);
    else if (auto* next = std::get_if<NextStep>(&step.what))
        rename(next->stream);
    else if (auto* each = std::get_if<ForEachStep>(&step.what))
        rename(each->stream);
}

std::set<std::string> namesIn(const Steps& steps) {
    std::set<std::string> names;
    walk(steps, [&](const Step& step) {
        if (const auto* name = nameGivenBy(step))
            names.insert(*name);
    });
    return names;
}

std::string freeAmong(const std::set<std::string>& taken, const std::string& name) {
    return freeName(name, [&](const std::string& other) { return taken.contains(other); });
}

/// Names may be given once.
void renameAll(Steps& copy, std::set<std::string> taken) {
    std::map<std::string, std::string> names;
    walk(copy, [&](Step& step) {
        renameUses(step, names);
        std::string* name = nameGivenBy(step);
        if (name == nullptr || name->empty())
            return;
        const std::string fresh = freeAmong(taken, *name);
        taken.insert(fresh);
        names[*name] = fresh;
        *name = fresh;
    });
}

} // namespace

const std::vector<Step>* innerSteps(const Step& step) {
    if (const auto* repeat = std::get_if<RepeatStep>(&step.what))
        return &repeat->steps;
    const auto* each = std::get_if<ForEachStep>(&step.what);
    return each == nullptr ? nullptr : &each->steps;
}

std::vector<Step>* innerSteps(Step& step) {
    if (auto* repeat = std::get_if<RepeatStep>(&step.what))
        return &repeat->steps;
    auto* each = std::get_if<ForEachStep>(&step.what);
    return each == nullptr ? nullptr : &each->steps;
}

const Step* stepAt(const std::vector<Step>& steps, const StepPath& path) {
    const std::vector<Step>* list = &steps;
    const Step* step = nullptr;
    for (const std::size_t index : path) {
        if (list == nullptr || index >= list->size())
            return nullptr;
        step = &(*list)[index];
        list = innerSteps(*step);
    }
    return step;
}

std::optional<std::vector<Step>> withInserted(std::vector<Step> steps, const StepPath& place, Step step) {
    Steps* list = listOf(steps, place);
    if (list == nullptr || place.back() > list->size())
        return std::nullopt;
    list->insert(at(*list, place.back()), std::move(step));
    return steps;
}

std::optional<std::vector<Step>> withRemoved(std::vector<Step> steps, const StepPath& path) {
    if (find(steps, path) == nullptr)
        return std::nullopt;
    Steps* list = listOf(steps, path);
    list->erase(at(*list, path.back()));
    return steps;
}

std::optional<std::vector<Step>> withReplaced(std::vector<Step> steps, const StepPath& path, Step step) {
    Step* old = find(steps, path);
    if (old == nullptr)
        return std::nullopt;
    *old = std::move(step);
    return steps;
}

std::optional<std::vector<Step>> withMoved(std::vector<Step> steps, const StepPath& path, const StepPath& place) {
    const Step* step = stepAt(steps, path);
    if (step == nullptr || isWithin(place, path))
        return std::nullopt;
    // Put there first: until then all numbers are those that were meant.
    std::optional<Steps> moved = withInserted(steps, place, *step);
    if (!moved)
        return std::nullopt;
    StepPath old = path;
    const std::size_t depth = place.size() - 1;
    if (old.size() > depth && std::equal(place.begin(), place.end() - 1, old.begin()) && place[depth] <= old[depth])
        ++old[depth];
    return withRemoved(std::move(*moved), old);
}

StepPath afterMove(const StepPath& path, StepPath place) {
    const std::size_t depth = path.size() - 1;
    if (place.size() > depth && std::equal(path.begin(), path.end() - 1, place.begin()) && path[depth] < place[depth])
        --place[depth];
    return place;
}

std::optional<std::vector<Step>> withDuplicate(std::vector<Step> steps, const StepPath& path) {
    const Step* step = stepAt(steps, path);
    if (step == nullptr)
        return std::nullopt;
    Steps copy{*step};
    renameAll(copy, namesIn(steps));
    StepPath place = path;
    ++place.back();
    return withInserted(std::move(steps), place, std::move(copy.front()));
}

std::map<std::string, RefKind> refsBefore(const std::vector<Step>& steps, const StepPath& place) {
    std::map<std::string, RefKind> names;
    const auto note = [&](const Step& step) {
        if (const std::string* name = nameGivenBy(step); name != nullptr && !name->empty())
            names[*name] = std::holds_alternative<CallStep>(step.what) ? RefKind::Calls : RefKind::Items;
    };
    const std::vector<Step>* list = &steps;
    if (place.empty())
        walk(steps, note);
    for (std::size_t depth = 0; depth < place.size() && list != nullptr; ++depth) {
        const std::size_t index = std::min(place[depth], list->size());
        const Steps before(list->begin(), list->begin() + static_cast<Steps::difference_type>(index));
        walk(before, note);
        const Step* around = depth + 1 < place.size() && index < list->size() ? &(*list)[index] : nullptr;
        if (around != nullptr)
            note(*around);
        list = around == nullptr ? nullptr : innerSteps(*around);
    }
    return names;
}

std::string freeRef(const std::vector<Step>& steps, const std::string& name) { return freeAmong(namesIn(steps), name); }

} // namespace playground
