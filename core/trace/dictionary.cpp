#include "core/trace/dictionary.h"

#include "core/trace/utf8.h"

#include <limits>
#include <stdexcept>
#include <utility>

namespace playground {
namespace {

/// The number of the entry that is added next.
template <class Id>
Id nextId(std::size_t count, const char* what) {
    using Number = std::underlying_type_t<Id>;
    if (count >= std::numeric_limits<Number>::max())
        throw std::length_error(std::string("More ") + what + " than a run can number");
    return Id{static_cast<Number>(count + 1)};
}

template <class Id, class Entries>
auto entryOf(const Entries& entries, Id id) {
    const std::size_t number = toNumber(id);
    return number >= 1 && number <= entries.size() ? entries[number - 1] : typename Entries::value_type{};
}

template <class Words>
auto idOf(Words& known, std::string_view word, const char* what, std::size_t& bytes) {
    using Id = typename decltype(known.ids)::mapped_type;
    if (const auto found = known.ids.find(word); found != known.ids.end())
        return found->second;
    std::string valid = validUtf8(word);
    if (const auto found = known.ids.find(valid); found != known.ids.end())
        return found->second;
    const auto id = nextId<Id>(known.words.size(), what);
    // A node of the map: next, hash, view and number.
    bytes += valid.capacity() + sizeof(std::string) + 2 * sizeof(void*) + sizeof(std::string_view) + sizeof(void*);
    known.ids.emplace(known.words.emplace_back(std::move(valid)), id);
    return id;
}

} // namespace

ActorId Dictionary::addActor(const ActorInfo& info) {
    const std::lock_guard lock(m_mutex);
    const auto id = nextId<ActorId>(m_actors.size(), "actors");
    m_actors.push_back({validUtf8(info.name), validUtf8(info.className), info.kind});
    return id;
}

MethodId Dictionary::method(std::string_view name) {
    const std::lock_guard lock(m_mutex);
    return idOf(m_methods, name, "methods", m_wordBytes);
}

ThreadId Dictionary::addThread(std::string_view name) {
    const std::lock_guard lock(m_mutex);
    const auto id = nextId<ThreadId>(m_threads.size(), "threads");
    m_threads.push_back(validUtf8(name));
    return id;
}

void Dictionary::renameThread(ThreadId id, std::string_view name) {
    const std::lock_guard lock(m_mutex);
    const std::size_t number = toNumber(id);
    if (number >= 1 && number <= m_threads.size())
        m_threads[number - 1] = validUtf8(name);
}

TextId Dictionary::text(std::string_view text) {
    if (text.empty())
        return TextId::None;
    const std::lock_guard lock(m_mutex);
    return idOf(m_texts, text, "texts", m_wordBytes);
}

ActorInfo Dictionary::actor(ActorId id) const {
    const std::lock_guard lock(m_mutex);
    return entryOf(m_actors, id);
}

std::string Dictionary::methodName(MethodId id) const {
    const std::lock_guard lock(m_mutex);
    return entryOf(m_methods.words, id);
}

std::string Dictionary::threadName(ThreadId id) const {
    const std::lock_guard lock(m_mutex);
    return entryOf(m_threads, id);
}

std::string Dictionary::textOf(TextId id) const {
    const std::lock_guard lock(m_mutex);
    return entryOf(m_texts.words, id);
}

std::size_t Dictionary::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_wordBytes;
}

} // namespace playground
