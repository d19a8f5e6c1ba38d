#pragma once

#include "core/io/reading/chromeevent.h"
#include "core/io/reading/toldrun.h"

#include <string>
#include <unordered_map>

namespace playground {

/// The actors of an own file, which are its processes, with their threads and limits.
class OwnTracks final {
public:
    explicit OwnTracks(ToldRun& run) : m_run(run) {}

    ActorId actorOf(const ChromeEvent& event); ///< ActorId::None when there are too many.
    ThreadId threadOf(const ChromeEvent& event);

    void takeName(const ChromeEvent& event);
    void takeLimit(const ChromeEvent& event);

private:
    ToldRun& m_run;
    std::unordered_map<std::string, ActorId> m_actors; // By pid.
    std::unordered_map<std::string, ThreadId> m_threads; // By pid and tid.
};

} // namespace playground
