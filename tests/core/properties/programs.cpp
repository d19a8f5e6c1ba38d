// Random programs on the real runtime: whatever the threads' timing, no rule of the model is broken.
#include "tests/core/properties/programrun.h"
#include "tests/core/properties/property.h"
#include "tests/core/properties/rules.h"
#include "tests/core/properties/watchdog.h"

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

#include <sstream>

using namespace playground;

namespace {

std::vector<std::string> tryOnce(const Program& program) {
    const Watchdog watchdog(std::chrono::seconds(60), [&program] {
        std::ostringstream text;
        text << program;
        return text.str();
    });
    std::vector<std::string> broken;
    {
        ProgramRun run(program);
        run.run();
        broken = brokenRules(run);
    }
    if (Live::count() != 0)
        broken.push_back(std::to_string(Live::count()) + " objects are left behind");
    return broken;
}

} // namespace

TEST(Programs, keepTheRulesOfTheModel) {
    spdlog::set_level(spdlog::level::off);
    holds(500, [] {
        const Program program = *anyProgram();
        for (int time = 0; time < triesOfACase(); ++time) {
            const std::vector<std::string> broken = tryOnce(program);
            for (const std::string& rule : broken)
                RC_LOG() << rule << '\n';
            if (!broken.empty())
                caseHasFailed(broken.front());
            RC_ASSERT(broken.empty());
        }
    });
}
