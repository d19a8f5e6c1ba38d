#pragma once

#include "core/trace/actortrack.h"
#include "core/trace/callrecord.h"

#include <vector>

namespace playground {

/// Turns what happens to one actor and to its calls into its rows and series.
class TrackWriter final {
public:
    /// Needs its ActorCreated. The dictionary must outlive it.
    TrackWriter(const Event& created, const Dictionary& dictionary);

    const ActorTrack& track() const { return m_track; }
    ActorTrack& track() { return m_track; }

    /// Needs one of GroupCreated, LimitChanged and ActorStopped. False when there is no such group.
    bool apply(const Event& event);

    void submit(std::uint32_t index);
    void queue(TimePoint time) { m_track.queued.add(time, 1); }

    /// Needs call.slot, call.thread and call.started. False when it takes the slot, and its row, from another call.
    bool start(const CallRecord& call);

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

    void createGroup(const Event& event);
    bool setLimit(const Event& event);
    void addInFlight(const CallRecord& call, TimePoint time, int difference);
    void leaveQueue(const CallRecord& call, TimePoint time);
    void findThread(ThreadId thread);
    std::size_t threadIndex(ThreadId thread) const { return m_threadIndex[toNumber(thread) - m_firstThread] - 1; }
    void changeThread(const CallRecord& call, TimePoint time);
    void leaveThread(const CallRecord& call, TimePoint time);

    const Dictionary& m_dictionary;
    ActorTrack m_track;
    std::vector<Slot> m_slots;
    std::vector<std::vector<Entry>> m_stacks; // By index of thread row: who has the thread, on top of whom.
    std::vector<std::uint32_t> m_threadIndex; // By number of thread from the lowest on: index of its row, plus 1.
    std::size_t m_firstThread = 0; // That lowest number: an actor's threads are few and numbered one after the other.
};

} // namespace playground
