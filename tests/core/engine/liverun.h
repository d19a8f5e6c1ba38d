#pragma once

#include "core/engine/session.h"
#include "core/scenario/reader.h"
#include "core/trace/tracestore.h"

#include <gtest/gtest.h>

#include <algorithm>
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

/// Of a file's text, which must be one that is accepted.
inline Scenario read(const std::string& text) {
    auto scenario = readScenario(text, "test");
    EXPECT_TRUE(scenario.ok()) << (scenario.ok() ? std::string() : scenario.error().text);
    return std::move(scenario).value();
}

/// "completed", or what the driver ended with.
inline std::string outcomeOf(LiveRun& run) {
    LiveRun::waitUntil([&run] { return !run.session->isDriverRunning(); });
    const auto outcome = run.session->driverOutcome();
    return !outcome ? "none" : outcome->completed ? "completed" : outcome->error;
}

/// The texts that calls ended badly with, each once.
inline std::vector<std::string> errorsIn(const LiveRun& run) {
    std::vector<std::string> errors;
    for (std::size_t index = 0; index < run.store.callCount(); ++index)
        if (const CallRecord& call = run.store.callAt(index); call.state == CallState::Failed)
            errors.push_back(run.recorder.dictionary().textOf(call.text));
    std::ranges::sort(errors);
    errors.erase(std::ranges::unique(errors).begin(), errors.end());
    return errors;
}

} // namespace playground::testing
