#pragma once

#include "core/trace/callindex.h"
#include "core/trace/callrecords.h"
#include "core/trace/causes.h"
#include "core/trace/holdings.h"
#include "core/trace/tracks.h"

#include <cstdint>

namespace playground {

/// Turns what happens to calls into their records and the causes of their waits, and passes it on to their actors'
/// tracks.
class CallWriter final {
public:
    static constexpr std::uint32_t slotCount = 1U << 20U;

    /// The tracks must outlive it.
    explicit CallWriter(Tracks& tracks) : m_tracks(tracks) {}

    /// False when it contradicts what is known.
    bool apply(const Event& event);

    const CallRecords& records() const { return m_records; } ///< In order of submission.
    CallRecords& records() { return m_records; }
    std::uint32_t indexOf(CallId id) const { return m_index.find(id); } ///< CallIndex::none when unknown.
    const CallRecord* call(CallId id) const; ///< Null when unknown.
    std::uint64_t unended() const { return m_unended; } ///< Calls.
    const Causes& causes() const { return m_causes; }
    Causes& causes() { return m_causes; }
    void addTo(Holdings& held) const;

private:
    // Each returns false when the event contradicts what is known.
    bool submit(const Event& event);
    bool queue(CallRecord& call, const Event& event);
    bool start(CallRecord& call, const Event& event);
    bool change(CallRecord& call, const Event& event);
    bool end(CallRecord& call, std::uint32_t index, const Event& event);

    Tracks& m_tracks;
    CallRecords m_records;
    CallIndex m_index;
    Causes m_causes;
    std::uint64_t m_unended = 0;
};

} // namespace playground
