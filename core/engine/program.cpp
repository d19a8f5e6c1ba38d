#include "core/engine/program.h"

namespace playground {

namespace {

void append(Program& program, const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        const auto* repeat = std::get_if<RepeatStep>(&step.what);
        if (!repeat) {
            program.instructions.emplace_back(&step);
            continue;
        }
        const std::size_t begin = program.instructions.size();
        program.instructions.emplace_back(Program::LoopBegin{repeat->count, 0});
        append(program, repeat->steps);
        std::get<Program::LoopBegin>(program.instructions[begin]).end = program.instructions.size();
        program.instructions.emplace_back(Program::LoopEnd{begin});
    }
}

} // namespace

std::shared_ptr<const Program> compile(const MethodSpec& method, MethodId label) {
    auto program = std::make_shared<Program>();
    program->method = method;
    program->label = label;
    append(*program, program->method.steps);
    return program;
}

} // namespace playground
