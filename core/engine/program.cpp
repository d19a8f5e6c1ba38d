#include "core/engine/program.h"

namespace playground {

namespace {

void append(Program& program, const std::vector<Step>& steps);

/// Gives where it begins; the beginning knows where the end, which is to follow, will be.
template <class Begin>
std::size_t appendLoop(Program& program, Begin begin, const std::vector<Step>& steps) {
    const std::size_t at = program.instructions.size();
    program.instructions.emplace_back(begin);
    append(program, steps);
    std::get<Begin>(program.instructions[at]).end = program.instructions.size();
    return at;
}

void append(Program& program, const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (const auto* repeat = std::get_if<RepeatStep>(&step.what)) {
            const std::size_t begin = appendLoop(program, Program::LoopBegin{repeat->count, 0}, repeat->steps);
            program.instructions.emplace_back(Program::LoopEnd{begin});
        } else if (const auto* each = std::get_if<ForEachStep>(&step.what)) {
            const std::size_t begin = appendLoop(program, Program::EachBegin{0}, each->steps);
            program.instructions.emplace_back(Program::EachEnd{each, begin});
        } else {
            program.instructions.emplace_back(&step);
        }
    }
}

} // namespace

std::shared_ptr<const Program> compile(const MethodSpec& method, MethodId label) {
    auto program = std::make_shared<Program>();
    program->method = method;
    program->label = label;
    program->yieldsItems = method.yieldsItems();
    append(*program, program->method.steps);
    return program;
}

} // namespace playground
