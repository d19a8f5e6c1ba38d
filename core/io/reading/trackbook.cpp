#include "core/io/reading/trackbook.h"

#include <algorithm>

namespace playground {
namespace {

/// A number says what it is the number of.
std::string called(std::string_view what, const std::string& key) {
    if (key.empty())
        return "no " + std::string(what);
    return std::ranges::all_of(key, [](char byte) { return byte >= '0' && byte <= '9'; })
               ? std::string(what) + " " + key
               : key;
}

} // namespace

std::uint32_t TrackBook::processOf(const ChromeEvent& event) {
    const auto [found, isNew] =
        m_processIndex.try_emplace(event.process, static_cast<std::uint32_t>(m_processes.size()));
    if (isNew)
        m_processes.push_back({event.process, {}});
    return found->second;
}

std::uint32_t TrackBook::trackOf(const ChromeEvent& event) {
    m_key.assign(event.process);
    m_key += '\0';
    m_key += event.thread;
    if (const auto found = m_trackIndex.find(m_key); found != m_trackIndex.end())
        return found->second;
    const auto index = static_cast<std::uint32_t>(m_tracks.size());
    m_tracks.push_back({processOf(event), event.thread, {}});
    m_trackIndex.emplace(m_key, index);
    return index;
}

void TrackBook::takeName(const ChromeEvent& event) {
    if (event.name == "process_name")
        m_processes[processOf(event)].name = event.arg(ChromeEvent::Arg::Name);
    else if (event.name == "thread_name")
        m_tracks[trackOf(event)].name = event.arg(ChromeEvent::Arg::Name);
}

std::string TrackBook::trackName(std::uint32_t index) const {
    const Track& track = m_tracks[index];
    return track.name.empty() ? called("thread", track.thread) : track.name;
}

std::string TrackBook::processName(std::uint32_t index) const {
    const Process& process = m_processes[index];
    return process.name.empty() ? called("process", process.key) : process.name;
}

} // namespace playground
