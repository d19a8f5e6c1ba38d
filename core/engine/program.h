#pragma once

#include "core/base/ids.h"
#include "core/scenario/scenario.h"

#include <memory>
#include <vector>

namespace playground {

/// A scenario method made ready to run: its steps in one list, with loops turned into jumps. Immutable.
struct Program {
    /// Where a repeat or for_each begins and where it ends; every other step stands for itself.
    struct LoopBegin {
        std::int64_t count;
        std::size_t end;
    };
    struct LoopEnd {
        std::size_t begin;
    };
    struct EachBegin {
        std::size_t end;
    };
    struct EachEnd {
        const ForEachStep* step;
        std::size_t begin;
    };
    using Instruction = std::variant<const Step*, LoopBegin, LoopEnd, EachBegin, EachEnd>;

    MethodSpec method; ///< Owns the steps that the instructions point to.
    MethodId label = MethodId::None;
    bool yieldsItems = false;
    std::vector<Instruction> instructions;
};

std::shared_ptr<const Program> compile(const MethodSpec& method, MethodId label);

} // namespace playground
