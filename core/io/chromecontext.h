#pragma once

#include "core/io/chromeevents.h"
#include "core/io/chromejson.h"

#include <cstdint>
#include <string>
#include <vector>

namespace playground {

/// What every part of a Chrome trace needs to be written: the run, the stream, names, and whether to go on.
class ChromeContext final {
public:
    /// All must outlive the context. `total` is how many times step() will be called.
    ChromeContext(const TraceStore& store, TimePoint now, DeviceStream& out, const Progress& progress,
                  std::uint64_t total);

    const TraceStore& store() const { return m_store; }
    TimePoint now() const { return m_now; }
    ChromeEvents& events() { return m_events; }

    const std::string& methodName(const CallRecord& call);
    std::string qualifiedName(const CallRecord& call); ///< "Class.method"

    /// To be called before each thing is written: false when the device has failed or the person has cancelled.
    bool step();
    bool isCancelled() const { return m_isCancelled; }

private:
    const TraceStore& m_store;
    TimePoint m_now;
    DeviceStream& m_out;
    const Progress& m_progress;
    ChromeEvents m_events;
    std::vector<std::string> m_methodNames; // By number, as they are needed.
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    bool m_isCancelled = false;
};

// The tracks of a run. The numbers of threads begin where those of slots cannot reach.
inline constexpr ChromeTrack driverTrack{1, 1};
inline constexpr std::uint32_t firstThreadTid = 2'000'001;
inline constexpr std::uint32_t queueTid = 3'000'001;
static_assert(TraceStore::slotCount < firstThreadTid);

constexpr std::uint32_t pidOf(ActorId actor) { return toNumber(actor) + 1U; }
constexpr ChromeTrack slotTrack(ActorId actor, std::size_t slot) {
    return {pidOf(actor), static_cast<std::uint32_t>(slot) + 1};
}
constexpr ChromeTrack threadTrack(ActorId actor, std::size_t thread) {
    return {pidOf(actor), firstThreadTid + static_cast<std::uint32_t>(thread)};
}
constexpr ChromeTrack queueTrack(ActorId actor) { return {pidOf(actor), queueTid}; }

} // namespace playground
