#include "core/insight/counterparts.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

using namespace playground;

TEST(Counterparts, areOfTheSameNameAndTheFirstForTheFirst) {
    TraceText other;
    TraceText run;
    const auto create = [](TraceText& text, const char* name) {
        const ActorId actor = text.dictionary.addActor({.name = name, .className = "W", .kind = ActorKind::Async});
        const Event event{.actor = actor, .kind = EventKind::ActorCreated};
        text.store.ingest({&event, 1});
    };
    for (const char* name : {"web", "pool", "web"})
        create(other, name);
    Counterparts counterparts(other.store);
    for (const char* name : {"pool", "new", "web"})
        create(run, name);
    counterparts.update(run.store);
    EXPECT_EQ(counterparts.of(0), 1U);
    EXPECT_EQ(counterparts.of(1), std::nullopt);
    EXPECT_EQ(counterparts.of(2), 0U);
    EXPECT_EQ(counterparts.of(3), std::nullopt) << "not known yet";
    for (const char* name : {"web", "web"})
        create(run, name);
    counterparts.update(run.store);
    EXPECT_EQ(counterparts.of(2), 0U);
    EXPECT_EQ(counterparts.of(3), 2U);
    EXPECT_EQ(counterparts.of(4), std::nullopt) << "there were two of that name";
}

TEST(FirstSubmission, isTheDriversAndZeroWithoutOne) {
    EXPECT_EQ(firstSubmission(TraceText("web async 1\n0 ..RR").store), at(2));
    EXPECT_EQ(firstSubmission(TraceText().store), TimePoint{});
}
