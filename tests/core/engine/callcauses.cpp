// Both engines tell what was in the way of a call.
#include "core/insight/callparts.h"
#include "tests/core/engine/liverun.h"
#include "tests/core/engine/virtualrun.h"

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

using Kind = CallPart::Kind;

class CallCauses : public ::testing::TestWithParam<Engine> {
protected:
    void run(const std::string& scenario) {
        const Scenario made = read(R"({"actorplay": 1, )" + scenario + "}");
        if (GetParam() == Engine::Virtual) {
            m_virtual = std::make_unique<VirtualRun>(made);
        } else {
            m_live = std::make_unique<LiveRun>(made);
            m_live->drive();
        }
    }
    const TraceStore& store() const { return m_virtual ? m_virtual->store : m_live->store; }

    /// The longest part of that kind; the call needs one.
    CallPart longest(const std::string& method, Kind kind) const {
        CallPart longest;
        for (const CallPart& part : partsOf(store(), callOf(method), store().lastEvent()))
            if (part.kind == kind && part.range.length() > longest.range.length())
                longest = part;
        EXPECT_GT(longest.range.length(), 0ms) << method;
        return longest;
    }
    const CallRecord& callOf(const std::string& method) const {
        std::size_t index = 0;
        while (store().dictionary().methodName(store().callAt(index).method) != method)
            ++index;
        return store().callAt(index);
    }
    std::string firstCause(const CallPart& part) const {
        return part.by.named.empty()
                   ? "nobody"
                   : store().dictionary().methodName(store().call(part.by.named.front().call)->method);
    }

private:
    std::unique_ptr<VirtualRun> m_virtual;
    std::unique_ptr<LiveRun> m_live;
};

} // namespace

TEST_P(CallCauses, nameWhoKeptACallOffItsLoop) {
    run(R"("classes": {"W": {"methods": {
        "wait": {"async": true, "steps": [{"call": "a.hog", "then": "go"}, {"sleep": "100ms"}]},
        "hog": {"steps": [{"block": "600ms"}]}}}},
        "actors": {"a": {"class": "W"}}, "driver": [{"fire": "a.wait"}])");
    const CallPart part = longest("wait", Kind::KeptOff);
    EXPECT_EQ(firstCause(part), "hog");
    EXPECT_EQ(part.by.named.front().state, CallState::Blocked);
    EXPECT_GE(part.range.length(), 400ms);
    if (GetParam() == Engine::Virtual) {
        EXPECT_EQ(part.range, (TimeRange{TimePoint(100ms), TimePoint(600ms)}));
    }
}

TEST_P(CallCauses, nameTheLateArgumentAndWhoStandsInFront) {
    run(R"("classes": {"S": {"methods": {"slow": {"steps": [{"sleep": "200ms"}]}, "slower": {"steps": [{"sleep": "400ms"}]}}},
        "T": {"methods": {"take": {"steps": []}, "next": {"steps": []}}}},
        "actors": {"s": {"class": "S", "max_concurrency": 2}, "t": {"class": "T"}},
        "driver": [{"fire": "s.slow", "as": "one"}, {"fire": "s.slower", "as": "other"},
                   {"fire": "t.take", "args": ["one", "other"]}, {"fire": "t.next"}])");
    const CallPart part = longest("take", Kind::QueuedForArgument);
    EXPECT_EQ(firstCause(part), "slower") << "it came last";
    EXPECT_EQ(part.by.count, 2U);
    EXPECT_EQ(firstCause(longest("next", Kind::QueuedForOrder)), "take");
}

TEST_P(CallCauses, nameTheLateArgumentAndThenWhoHasTheSlot) {
    run(R"("classes": {"S": {"methods": {"slow": {"steps": [{"sleep": "200ms"}]}}},
        "T": {"methods": {"hold": {"steps": [{"sleep": "600ms"}]}, "take": {"steps": []}}}},
        "actors": {"s": {"class": "S"}, "t": {"class": "T"}},
        "driver": [{"fire": "s.slow", "as": "one"}, {"fire": "t.hold"}, {"fire": "t.take", "args": "one"}])");
    EXPECT_EQ(firstCause(longest("take", Kind::QueuedForArgument)), "slow");
    EXPECT_EQ(firstCause(longest("take", Kind::QueuedForSlot)), "hold");
}

TEST_P(CallCauses, nameWhoHasTheLoopThatACallArrivesAt) {
    run(R"("classes": {"W": {"methods": {
        "hog": {"async": true, "steps": [{"call": "a.late", "then": "go"}, {"block": "600ms"}]},
        "late": {"steps": []}}}},
        "actors": {"a": {"class": "W"}}, "driver": [{"fire": "a.hog"}])");
    EXPECT_EQ(firstCause(longest("late", Kind::QueuedForLoop)), "hog");
}

TEST_P(CallCauses, nameWhoHasTheInterpreterLock) {
    run(R"("interpreter_lock": true, "cores": 2, "classes": {"W": {"methods": {
        "one": {"steps": [{"compute": "400ms"}]}, "other": {"steps": [{"compute": "400ms"}]}}}},
        "actors": {"a": {"class": "W", "max_concurrency": 2}}, "driver": [{"fire": "a.one"}, {"fire": "a.other"}])");
    for (const auto& [waiter, holder] : {std::pair{"one", "other"}, std::pair{"other", "one"}})
        EXPECT_EQ(firstCause(longest(waiter, Kind::GilWait)), holder);
}

INSTANTIATE_TEST_SUITE_P(Engines, CallCauses, ::testing::Values(Engine::Real, Engine::Virtual),
                         [](const auto& engine) { return engine.param == Engine::Virtual ? "Virtual" : "Real"; });
