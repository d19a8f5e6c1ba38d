#pragma once

#include "core/io/reading/chromeshape.h"
#include "core/io/reading/owntracks.h"

#include <cstdint>
#include <unordered_map>

namespace playground {

/// Reads what writeChromeJson() writes, in its order: actors with their slots and threads, then calls.
class OwnShape final : public ChromeShape {
public:
    explicit OwnShape(ToldRun& run);

    static bool knows(const ChromeEvent& event);
    void take(const ChromeEvent& event) override;
    void finish() override;

private:
    void takeSpan(const ChromeEvent& event);
    void takeCall(const ChromeEvent& event, TimeRange range);
    void takeState(const ChromeEvent& event, TimePoint start);
    void takeThread(const ChromeEvent& event);
    void takeQueued(const ChromeEvent& event);
    void takeMark(const ChromeEvent& event);

    ToldCall* callOf(const ChromeEvent& event);  ///< Null, and counted, when there is none.
    ToldCall* addCall(const ChromeEvent& event); ///< Null, and counted, when there is one already.
    void setEnd(ToldCall& call, const ChromeEvent& event, std::string_view state) const;
    void linkParents();
    void linkMarkers();
    void addQueueing(ToldCall& call, const ChromeEvent& event);
    void numberAnew();

    ToldRun& m_run;
    OwnTracks m_tracks;
    std::unordered_map<std::uint32_t, std::uint32_t> m_calls; // Index by id.
    std::unordered_map<std::uint32_t, std::uint32_t> m_parents; // Id of the caller by index.
};

} // namespace playground
