#pragma once

#include "core/io/reading/chromeevent.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace playground {

/// The processes and threads of a file, by numbers from 0 in the order in which they come, and what they are called.
class TrackBook final {
public:
    struct Track {
        std::uint32_t process = 0;
        std::string thread; ///< As events have it.
        std::string name;   ///< Empty: none was told.
    };

    std::uint32_t processOf(const ChromeEvent& event);
    std::uint32_t trackOf(const ChromeEvent& event);

    /// Takes a name from an event of the phase M, before or after the events of its track.
    void takeName(const ChromeEvent& event);

    std::size_t size() const { return m_tracks.size(); }
    const Track& track(std::uint32_t index) const { return m_tracks[index]; }
    std::string trackName(std::uint32_t index) const;      ///< "thread 5" for one without a name.
    std::string processName(std::uint32_t process) const; ///< "process 12" for one without a name.

private:
    struct Process {
        std::string key;
        std::string name;
    };
    std::vector<Process> m_processes;
    std::vector<Track> m_tracks;
    std::unordered_map<std::string, std::uint32_t> m_processIndex;
    std::unordered_map<std::string, std::uint32_t> m_trackIndex; // By process and thread.
    std::string m_key; // Kept for its memory.
};

} // namespace playground
