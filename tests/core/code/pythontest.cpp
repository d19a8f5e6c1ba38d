#include "core/code/pythoncode.h"
#include "core/scenario/reader.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

Scenario shipped(const std::string& name) {
    return loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/" + name + ".actorplay").value();
}

TEST(PythonCode, isWhatTheSeedPageSays) {
    Scenario scenario = shipped("five_waves");
    scenario.description = "Ten at a time.";
    EXPECT_EQ(pythonOf(scenario).text(), R"(# five_waves
# Ten at a time.
import asyncio

import ray


@ray.remote
class AsyncActor:
    async def run_task(self):
        print("started")
        await asyncio.sleep(1)
        print("ended")


ray.init()

actor = AsyncActor.options(max_concurrency=10).remote()

calls = [actor.run_task.remote() for _ in range(50)]
ray.get(calls)
)");
}

} // namespace
} // namespace playground
