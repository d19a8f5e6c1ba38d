#pragma once

#include "core/trace/actortrack.h"
#include "core/trace/callrecord.h"

#include <vector>

namespace playground {

/// Turns what happens to the calls of one actor into its rows and series.
class TrackWriter final {
public:
    enum class Handover { Orderly, SlotTaken };

    TrackWriter(ActorId id, ActorInfo info, TimePoint created);

    const ActorTrack& track() const { return m_track; }
    ActorTrack& track() { return m_track; }

    void createGroup(const Event& event);

    /// False when there is no such group.
    bool setLimit(const Event& event);

    void submit(std::uint32_t index) {
        ++m_track.submitted;
        m_track.calls.push_back(index);
    }
    void queue(TimePoint time) { m_track.queued.add(time, 1); }

    /// Needs call.slot, call.thread and call.started. The row of a slot that another call holds goes on with this one.
    Handover start(const CallRecord& call, const Dictionary& dictionary);

    /// Puts the call's state, which is no end, on the rows.
    void change(const CallRecord& call, TimePoint time);

    /// Needs the call's state to tell how it ended.
    void end(const CallRecord& call, std::uint32_t index);

private:
    struct Slot {
        CallId holder = CallId::None;
        TimePoint lastStart{};
    };
    struct Entry {
        CallId call = CallId::None;
        CallState state = CallState::Running;
    };

    void addInFlight(const CallRecord& call, TimePoint time, int difference);
    void leaveQueue(const CallRecord& call, TimePoint time);
    void findThread(ThreadId thread, const Dictionary& dictionary);
    std::size_t threadIndex(ThreadId thread) const { return m_threadIndex[toNumber(thread) - m_firstThread] - 1; }
    void changeThread(const CallRecord& call, TimePoint time);
    void leaveThread(const CallRecord& call, TimePoint time);

    ActorTrack m_track;
    std::vector<Slot> m_slots;
    std::vector<std::vector<Entry>> m_stacks; // By index of thread row: who has the thread, on top of whom.
    std::vector<std::uint32_t> m_threadIndex; // By number of thread from the lowest on: index of its row, plus 1.
    std::size_t m_firstThread = 0; // That lowest number: an actor's threads are few and numbered one after the other.
};

} // namespace playground
