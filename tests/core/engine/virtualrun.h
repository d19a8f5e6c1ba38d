#pragma once

#include "core/engine/session.h"
#include "core/trace/tracestore.h"
#include "core/virtual/virtualmachine.h"

#include <gtest/gtest.h>

namespace playground::testing {

/// A whole run on the virtual engine.
class VirtualRun {
public:
    explicit VirtualRun(const Scenario& scenario) {
        auto made = Session::create(scenario, recorder, Engine::Virtual);
        EXPECT_TRUE(made.ok()) << (made.ok() ? std::string() : made.error().text);
        session = std::move(made).value();
        session->runDriver();
        while (!isOver() && session->machine()->run(1)) {
        }
        events = recorder.drain(TimePoint::max());
        store.ingest(events);
    }

    bool isOver() const { return session->isIdle() && !session->isDriverRunning(); }

    Recorder recorder;
    TraceStore store{recorder.dictionary()};
    std::vector<Event> events;
    std::unique_ptr<Session> session;
};

} // namespace playground::testing
