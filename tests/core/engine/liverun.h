#pragma once

#include "core/engine/session.h"
#include "core/scenario/reader.h"
#include "core/trace/tracestore.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <thread>

namespace playground::testing {

/// A session with its recorder and store, for tests. Model time is sped up.
class LiveRun {
public:
    static constexpr double speed = 20;

    explicit LiveRun(Scenario scenario) {
        scenario.environment.speed = speed;
        auto made = Session::create(scenario, recorder);
        EXPECT_TRUE(made.ok()) << (made.ok() ? std::string() : made.error().text);
        session = std::move(made).value();
    }

    /// A shipped scenario.
    static Scenario shipped(const std::string& name) {
        auto scenario = loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/" + name + ".actorplay");
        EXPECT_TRUE(scenario.ok()) << (scenario.ok() ? std::string() : scenario.error().text);
        return std::move(scenario).value();
    }

    /// Drives the scenario until everything it fired has ended.
    void drive() {
        session->runDriver();
        settle();
    }

    /// Waits until nothing is under way and everything is in the store.
    void settle() {
        waitUntil([this] { return session->isIdle() && !session->isDriverRunning(); });
        collect();
    }

    void collect() {
        const auto events = recorder.drain(TimePoint::max());
        store.ingest(events);
    }

    /// Fails the test when it takes longer than anything here may.
    static void waitUntil(const std::function<bool()>& condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!condition() && std::chrono::steady_clock::now() < deadline)
            std::this_thread::yield();
        EXPECT_TRUE(condition()) << "gave up waiting";
    }

    const ActorTrack& track(const std::string& name) const {
        const ActorTrack* track = store.actor(session->actorId(name).value_or(ActorId::None));
        EXPECT_NE(track, nullptr) << name;
        return *track;
    }

    Recorder recorder;
    TraceStore store{recorder.dictionary()};
    std::unique_ptr<Session> session;
};

} // namespace playground::testing
