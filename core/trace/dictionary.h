#pragma once

#include "core/base/ids.h"

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace playground {

enum class ActorKind : std::uint8_t { Async, Threaded };

/// What the events' numbers stand for.
struct ActorInfo {
    std::string name;
    std::string className;
    ActorKind kind = ActorKind::Threaded;
    bool operator==(const ActorInfo&) const = default;
};

/// The names behind the numbers of a run's events. Only grows; a number keeps its meaning.
/// Numbers start at 1; what a number that was never given out stands for is empty.
/// What comes out is valid UTF-8: bytes that are none are replaced on the way in.
/// Running out of numbers (65,535 actors, methods or threads; 4 billion texts) throws std::length_error.
/// Thread: any.
class Dictionary final {
public:
    ActorId addActor(const ActorInfo& info);
    MethodId method(std::string_view name); ///< The same number for the same name.
    ThreadId addThread(std::string_view name);
    void renameThread(ThreadId id, std::string_view name);
    TextId text(std::string_view text); ///< The same number for the same text; TextId::None for the empty one.

    ActorInfo actor(ActorId id) const;
    std::string methodName(MethodId id) const;
    std::string threadName(ThreadId id) const;
    std::string textOf(TextId id) const; ///< Empty for TextId::None.

    std::size_t bytes() const; ///< Of methods' names and texts, about.

private:
    template <class Id>
    struct Words {
        std::deque<std::string> words; // Addresses are stable: the views of `ids` point into it.
        std::unordered_map<std::string_view, Id> ids;
    };

    mutable std::mutex m_mutex; // Guards all below; any thread writes, the reader of the trace reads.
    std::vector<ActorInfo> m_actors;
    std::vector<std::string> m_threads;
    std::size_t m_wordBytes = 0;
    Words<MethodId> m_methods;
    Words<TextId> m_texts;
};

} // namespace playground
