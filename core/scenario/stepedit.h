#pragma once

#include "core/scenario/step.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace playground {

/// Where a step is among those of a method: its number in the outermost list, then in the list inside that step, and so
/// on. As a place to put a step at, the last number may also be the one after the last step.
using StepPath = std::vector<std::size_t>;

// Each gives the steps as they are afterwards; none when a path names no step or no place.

/// The step and, in a repeat or a for each, its own steps; null when there is none.
const Step* stepAt(const std::vector<Step>& steps, const StepPath& path);

/// Of a repeat or a for each; null of a step that has none.
const std::vector<Step>* innerSteps(const Step& step);
std::vector<Step>* innerSteps(Step& step);

std::optional<std::vector<Step>> withInserted(std::vector<Step> steps, const StepPath& place, Step step);
std::optional<std::vector<Step>> withRemoved(std::vector<Step> steps, const StepPath& path);
std::optional<std::vector<Step>> withReplaced(std::vector<Step> steps, const StepPath& path, Step step);

/// `place` is meant before the step is taken away. None when it is inside the step.
std::optional<std::vector<Step>> withMoved(std::vector<Step> steps, const StepPath& path, const StepPath& place);

/// The copy follows the step. Its calls have names of their own, which its steps use.
std::optional<std::vector<Step>> withDuplicate(std::vector<Step> steps, const StepPath& path);

/// Where a step is after withMoved().
StepPath afterMove(const StepPath& path, StepPath place);

/// What a name that a step gives with "as" can be used for.
enum class RefKind : std::uint8_t { Calls, Items };

/// The names given before this place, by name; all of them when the path is empty.
std::map<std::string, RefKind> refsBefore(const std::vector<Step>& steps, const StepPath& place);

/// The name itself, or `name_2` and so on, that no step gives.
std::string freeRef(const std::vector<Step>& steps, const std::string& name);

} // namespace playground
