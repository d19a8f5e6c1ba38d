#include "core/scenario/readyclasses.h"

namespace playground {

namespace {

/// The constant duration that a step takes; none for what takes no time of its own or draws it.
std::optional<Duration> lengthOf(const Step& step) {
    const Distribution* duration = nullptr;
    if (const auto* sleep = std::get_if<SleepStep>(&step.what))
        duration = &sleep->duration;
    else if (const auto* block = std::get_if<BlockStep>(&step.what))
        duration = &block->duration;
    else if (const auto* compute = std::get_if<ComputeStep>(&step.what))
        duration = &compute->duration;
    if (duration == nullptr || duration->shape != Distribution::Shape::Constant)
        return std::nullopt;
    return duration->first;
}

std::vector<Step> mixedSteps(Duration duration) {
    const Duration computing = duration / 10;
    const Step compute{ComputeStep{Distribution::constant(computing)}};
    return {compute, Step{SleepStep{Distribution::constant(duration - 2 * computing)}}, compute};
}

} // namespace

std::vector<Step> readySteps(const ReadyMethod& ready) {
    const Distribution duration = Distribution::constant(ready.duration);
    switch (ready.kind) {
    case ReadyMethod::Kind::Wait:
        return {Step{SleepStep{duration}}};
    case ReadyMethod::Kind::Compute:
        return {Step{ComputeStep{duration}}};
    case ReadyMethod::Kind::Block:
        return {Step{BlockStep{duration}}};
    case ReadyMethod::Kind::Mixed:
        return mixedSteps(ready.duration);
    }
    return {};
}

std::optional<ReadyMethod> readyMethodOf(const std::vector<Step>& steps) {
    Duration sum{};
    for (const Step& step : steps) {
        const std::optional<Duration> length = lengthOf(step);
        if (!length)
            return std::nullopt;
        sum += *length;
    }
    for (const ReadyMethod::Kind kind : ReadyMethod::kinds)
        if (const ReadyMethod ready{kind, sum}; readySteps(ready) == steps)
            return ready;
    return std::nullopt;
}

ClassSpec readyClass(const std::string& name, const std::string& method, bool isAsync, const ReadyMethod& ready) {
    return {name, {MethodSpec{method, isAsync, readySteps(ready)}}};
}

} // namespace playground
