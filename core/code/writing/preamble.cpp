#include "core/code/writing/preamble.h"

#include "core/code/writing/codewriter.h"

#include <sstream>

namespace playground {

void writePreamble(CodeWriter& writer, const Scenario& scenario) {
    writer.comment(scenario.name);
    writer.comment(scenario.description);
    const Environment& environment = scenario.environment;
    if (environment.speed != 1.0) {
        std::ostringstream speed;
        speed << environment.speed;
        writer.comment("The scenario's time runs at speed " + speed.str() + "; here a second is a second.");
    }
    if (environment.cores)
        writer.comment("The scenario's virtual machine has " + std::to_string(*environment.cores) +
                       " cores; here it is this machine's.");
}

} // namespace playground
