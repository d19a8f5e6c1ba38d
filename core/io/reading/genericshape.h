#pragma once

#include "core/io/reading/chromeshape.h"
#include "core/io/reading/trackbook.h"

#include <cstdint>
#include <vector>

namespace playground {

/// Reads trace events of any program: spans become calls, processes actors, threads lanes. A span within another one
/// of its thread was called by that one.
class GenericShape final : public ChromeShape {
public:
    explicit GenericShape(ToldRun& run);

    void take(const ChromeEvent& event) override;
    void finish() override;

private:
    /// Where a span begins or ends that is told by two events.
    struct Edge {
        TimePoint time;
        std::uint32_t track = 0;
        ActorId actor = ActorId::None;
        MethodId method = MethodId::None;
        bool isBegin = false;
    };

    ActorId actorOf(const ChromeEvent& event);
    MethodId methodOf(const ChromeEvent& event);
    void addCall(const Edge& begin, TimePoint end);
    void matchEdges();

    ToldRun& m_run;
    TrackBook m_tracks;
    std::vector<ActorId> m_actors; // By process.
    std::vector<Edge> m_edges;
};

} // namespace playground
