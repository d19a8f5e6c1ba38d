#pragma once

#include "core/io/reading/chromeshape.h"
#include "core/io/reading/raynames.h"
#include "core/io/reading/raywaits.h"
#include "core/io/reading/trackbook.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace playground {

/// Reads timelines of Ray: those that "ray timeline" writes, and those of its dashboard, which name tracks by numbers.
class RayShape final : public ChromeShape {
public:
    explicit RayShape(ToldRun& run);

    static bool knows(const ChromeEvent& event);
    void take(const ChromeEvent& event) override;
    void finish() override;

private:
    /// What is known of an actor so far, or of the workers of a node that run tasks.
    struct Owner {
        std::string actor; // Its id; empty: of tasks.
        std::string name;
        std::string className;
        std::uint32_t process = 0;
    };

    void takeCall(const ChromeEvent& event, TimeRange range);
    void takePart(const ChromeEvent& event, TimeRange range);
    void takeWait(const ChromeEvent& event, TimeRange range);
    ActorId ownerOf(const ChromeEvent& event, const RayCallNames& names);
    void moveWaits(TimePoint zero);
    void nameOwners();
    void tellWhatIsMissing();

    /// An error in a part of a call: the call that comes next around it has failed.
    struct Failure {
        TimeRange range;
        std::string text;
    };

    ToldRun& m_run;
    TrackBook m_tracks;
    std::vector<Owner> m_owners; // As the actors of the run.
    std::unordered_map<std::string, ActorId> m_ownerIndex;
    std::unordered_map<std::uint32_t, Failure> m_failures; // By track.
    std::vector<RayWait> m_waits;
    bool m_hasDriver = false;
};

} // namespace playground
