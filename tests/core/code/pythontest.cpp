#include "core/code/pythoncode.h"
#include "core/scenario/reader.h"
#include "tests/core/code/smallscenario.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

TEST(PythonCode, isWhatRaysPageSays) {
    EXPECT_EQ(pythonOf(fiveWaves()).text(), R"(# five_waves
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

TEST(PythonCode, saysWhatWaits) {
    const char* steps = R"([{"call": "a.n", "count": 2, "then": "go", "as": "two"}, {"call": "a.n", "as": "one"},
        {"gather": ["one", "two"]}, {"wait": ["two", "one"], "num_returns": 2, "timeout": "50ms"},
        {"cancel": "two", "recursive": false}, {"call": "a.n"}, {"block": "1s"}, "yield"])";
    EXPECT_EQ(
        methodIn(pythonOf(ofMethods(R"("m": {"async": true, "steps": )" + std::string(steps) + R"(}, "n": {})")), "m"),
        R"(    async def m(self):
        a = ray.get_actor("a")
        two = [a.n.remote() for _ in range(2)]
        one = a.n.remote()
        await one
        await asyncio.gather(*[one, *two])
        # ray.wait() would block the event loop, and asyncio.wait() knows no
        # streams.
        await asyncio.to_thread(ray.wait, [*two, one], num_returns=2, timeout=0.05)
        for each in two:
            ray.cancel(each, recursive=False)
        await a.n.remote()
        time.sleep(1)  # Blocks the event loop.
        await asyncio.sleep(0)
)");
    EXPECT_EQ(methodIn(pythonOf(ofMethods(R"("m": {"steps": )" + std::string(steps) + R"(}, "n": {})")), "m"),
              R"(    def m(self):
        a = ray.get_actor("a")
        two = [a.n.remote() for _ in range(2)]
        one = a.n.remote()
        ray.get(one)
        ray.get([one, *two])
        ray.wait([*two, one], num_returns=2, timeout=0.05)
        for each in two:
            ray.cancel(each, recursive=False)
        ray.get(a.n.remote())
        time.sleep(1)
        # A sync method has no loop to give back.
)");
}

TEST(PythonCode, aBlockingGetInACoroutineSaysWhatRayDoes) {
    EXPECT_EQ(methodIn(pythonOf(ofMethods(R"("m": {"async": true, "steps": [{"call": "a.n", "then": "get"}]},
        "n": {})")),
                       "m"),
              R"(    async def m(self):
        a = ray.get_actor("a")
        # Ray warns, and blocks the event loop; the playground refuses it.
        # Await the refs instead.
        ray.get(a.n.remote())
)");
}

TEST(PythonCode, streamsAreGeneratorsAndAreIterated) {
    const CodeText code = pythonOf(ofMethods(R"("m": {"async": true, "steps": [
        {"call": "a.n", "then": "go", "as": "stream"}, {"next": "stream", "count": 2, "as": "two"},
        {"for_each": "stream", "as": "item", "steps": [{"gather": "item"}]}, {"next": "stream", "count": "all"}]},
        "n": {"steps": [{"yield": 1}, {"yield": null}]})"));
    EXPECT_EQ(methodIn(code, "m"), R"(    async def m(self):
        a = ray.get_actor("a")
        stream_ = a.n.remote()
        two = await take(stream_, 2)
        async for item_ in stream_:
            await item_
        [item async for item in stream_]
)");
    EXPECT_EQ(methodIn(code, "n"), R"(    def n(self):
        yield 1
        yield None
)");
    EXPECT_EQ(code.lines[*code.find({CodePlace::Kind::Method, "A", "n"}) - 1],
              R"(    @ray.method(num_returns="streaming"))");
}

TEST(PythonCode, theDriverSaysWhatRayCannotDoAndWaitsForWhatIsLeft) {
    EXPECT_EQ(driverIn(pythonOf(ofMethods(R"("m": {"steps": [{"sleep": "1s"}]})",
                                          R"({"fire": "a.m", "count": 3, "as": "calls"},
        {"set": "a.max_concurrency", "to": 8}, {"sleep": "300ms"}, {"fire": "a.m", "every": "50ms", "count": 2},
        {"fire": "a.m", "as": "one"}, {"get": "one"}, {"kill": "a"})"))),
              R"(calls = [a.m.remote() for _ in range(3)]
# Ray cannot change max_concurrency while an actor lives. In the playground
# a gets 8 here.
time.sleep(0.3)
m_calls = Firing(lambda: a.m.remote(), 2, itertools.chain([0], itertools.repeat(0.05)))
one = a.m.remote()
ray.get(one)
ray.kill(a)

# Ray ends the actors when the driver ends; these calls may still be in
# flight.
rest = [*calls, *m_calls.refs()]
ray.wait(rest, num_returns=len(rest))
)");
}

TEST(PythonCode, variablesBelongToTheActorAndEventsAreItsLoops) {
    const CodeText code = pythonOf(ofMethods(R"("m": {"async": true, "steps": [{"read": "count"},
        {"write": "count", "add": -2}, {"set_event": "go"}, {"wait_event": "go"}, {"arrive": "here", "parties": 3}]})"));
    EXPECT_EQ(methodIn(code, "m"), R"(    async def m(self):
        value = self.count
        self.count = value - 2
        self.go.set()
        await self.go.wait()
        await self.here.arrive(3)
)");
    EXPECT_NE(code.text().find("        self.go = asyncio.Event()\n        self.here = Rendezvous()\n"),
              std::string::npos);
}

TEST(PythonCode, eventsOfConcurrencyGroupsAreForAllTheirLoops) {
    const auto scenario =
        readScenario(R"({"actorplay": 1, "classes": {"A": {"concurrency_groups": {"io": 2}, "methods": {
            "m": {"async": true, "concurrency_group": "io", "steps": [{"wait_event": "go"}, {"arrive": "here", "parties": 2}]},
            "n": {"steps": [{"set_event": "go"}, {"wait_event": "go"}, {"arrive": "here", "parties": 2}]}}}},
            "actors": {"a": {"class": "A"}}, "driver": []})",
                     "test");
    ASSERT_TRUE(scenario) << scenario.error().text;
    const CodeText code = pythonOf(*scenario);
    EXPECT_EQ(methodIn(code, "m"), R"(    async def m(self):
        await self.go.wait()
        await self.here.arrive(2)
)");
    EXPECT_EQ(methodIn(code, "n"), R"(    def n(self):
        self.go.set()
        self.go.wait_blocking()
        self.here.arrive_blocking(2)
)");
    EXPECT_NE(code.text().find("        self.go = SharedEvent()\n        self.here = SharedRendezvous()\n"),
              std::string::npos);
    EXPECT_EQ(code.text().find("asyncio.Event()"), std::string::npos);
}

} // namespace
} // namespace playground
