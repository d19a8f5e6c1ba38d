#pragma once

#include "core/scenario/readyclasses.h"

namespace playground {

/// An async actor "web" of limit 10 and a threaded one "pool" of limit 4, whose method "work" waits for `duration`;
/// the driver fires `count` calls at both.
inline Scenario twoActors(Duration duration = std::chrono::milliseconds(20), std::int64_t count = 50) {
    const ReadyMethod wait{ReadyMethod::Kind::Wait, duration};
    Scenario scenario{.name = "two"};
    scenario.classes = {readyClass("Web", "work", true, wait), readyClass("Pool", "work", false, wait)};
    scenario.actors = {ActorSpec{.name = "web", .className = "Web", .maxConcurrency = 10},
                       ActorSpec{.name = "pool", .className = "Pool", .maxConcurrency = 4}};
    scenario.driver = {{FireStep{Batch{.actor = "web", .method = "work", .count = count}, {}}},
                       {FireStep{Batch{.actor = "pool", .method = "work", .count = count}, {}}}};
    return scenario;
}

} // namespace playground
