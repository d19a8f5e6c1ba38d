#include "core/insight/holders.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace playground {
namespace {

constexpr std::size_t mostLooks = 4096;

TimeRange within(TimeRange span, TimeRange range) {
    return {std::max(span.start, range.start), std::min(span.end, range.end)};
}

/// The first span of the row that is a part of the range; none, if too many that took no time come before it.
std::optional<Span> firstIn(const SpanRow& row, TimeRange range, Looks& looks) {
    for (std::size_t index = row.firstEndingAfter(range.start); index < row.size() && looks.left > 0; ++index) {
        --looks.left;
        const Span span = row.at(index, range.end);
        if (span.range.start >= range.end)
            break;
        if (!span.range.isEmpty())
            return span;
    }
    return {};
}

class SlotSearch final {
public:
    SlotSearch(const TraceStore& store, const CallRecord& call, TimeRange range, Looks& looks)
        : m_store(store), m_call(call), m_actor(*store.actor(call.actor)), m_range(range), m_looks(looks) {}

    Holders search() {
        const bool hasOneGroup = m_actor.groups.size() <= 1;
        for (const SpanRow& row : m_actor.slotRows) {
            if (m_looks.left == 0) {
                m_atStart.isWhole = m_first.isWhole = false;
                break;
            }
            --m_looks.left; // For the search, whatever it finds.
            look(row);
            if (hasOneGroup && m_atStart.named.size() == Holders::mostNamed) {
                // What is not named has only to be counted, and that is known already.
                const auto all = static_cast<std::size_t>(m_actor.inFlight.at(m_range.start));
                m_atStart.count = std::max(m_atStart.count, all);
                break;
            }
        }
        return m_atStart.count > 0 ? std::move(m_atStart) : std::move(m_first);
    }

private:
    void look(const SpanRow& row) {
        const std::optional<Span> span = firstIn(row, m_range, m_looks);
        const CallRecord* holder = span ? m_store.call(span->call) : nullptr;
        if (holder == nullptr || holder == &m_call || holder->group != m_call.group)
            return;
        const TimeRange held = within({holder->started, holder->ended}, m_range);
        const Holders::Holder found{holder->id, span->state, held.length()};
        if (holder->started > m_range.start) {
            if (m_first.count == 0 || held.start < m_firstStart) {
                m_first = {.named = {found}, .count = 1};
                m_firstStart = held.start;
            }
            return;
        }
        ++m_atStart.count;
        if (m_atStart.named.size() < Holders::mostNamed)
            m_atStart.named.push_back(found);
    }

    const TraceStore& m_store;
    const CallRecord& m_call;
    const ActorTrack& m_actor;
    TimeRange m_range;
    Looks& m_looks;
    Holders m_atStart;
    Holders m_first;
    TimePoint m_firstStart{};
};

/// What a call did on the loop.
struct Use {
    std::size_t place = 0; // In the order in which they came.
    Duration held{};
    Duration longest{};
    CallState state = CallState::Running;
};

Holders longestOf(const std::unordered_map<CallId, Use>& uses) {
    std::vector<std::pair<CallId, Use>> all(uses.begin(), uses.end());
    const std::size_t named = std::min(Holders::mostNamed, all.size());
    std::ranges::partial_sort(
        all, all.begin() + static_cast<std::ptrdiff_t>(named), [](const auto& one, const auto& other) {
            return std::pair(-one.second.held, one.second.place) < std::pair(-other.second.held, other.second.place);
        });
    Holders holders{.count = all.size()};
    for (std::size_t index = 0; index < named; ++index)
        holders.named.push_back({all[index].first, all[index].second.state, all[index].second.held});
    return holders;
}

} // namespace

Holders slotHoldersFor(const TraceStore& store, const CallRecord& call, TimeRange range, Looks& looks) {
    return SlotSearch(store, call, range, looks).search();
}

const SpanRow* loopOf(const TraceStore& store, const CallRecord& call) {
    const ActorTrack& actor = *store.actor(call.actor);
    if (actor.info.kind != ActorKind::Async)
        return nullptr;
    // Each group has a loop of its own, and none but its calls run there.
    const auto isOurs = [&](const ActorTrack::ThreadRow& row) {
        if (call.isStarted())
            return row.thread == call.thread;
        const SpanRow& spans = row.spans;
        if (spans.firstKept() == spans.size())
            return false;
        const CallRecord* other = store.call(spans.at(spans.size() - 1, TimePoint::max()).call);
        return other != nullptr && other->group == call.group;
    };
    const auto found = std::ranges::find_if(actor.threads, isOurs);
    return found == actor.threads.end() ? nullptr : &found->spans;
}

Holders loopHoldersFor(const TraceStore& store, const CallRecord& call, TimeRange range, Looks& looks) {
    const SpanRow* loop = loopOf(store, call);
    if (loop == nullptr || range.isEmpty())
        return {};
    std::unordered_map<CallId, Use> uses;
    bool isWhole = true;
    const std::size_t least = looks.left - std::min(looks.left, mostLooks);
    for (std::size_t index = loop->firstEndingAfter(range.start); index < loop->size(); ++index) {
        const Span span = loop->at(index, range.end);
        if (span.range.start >= range.end)
            break;
        if (looks.left == least) {
            isWhole = false;
            break;
        }
        --looks.left;
        const Duration length = within(span.range, range).length();
        if (span.call == call.id || length <= Duration(0))
            continue;
        Use& use = uses.try_emplace(span.call, Use{.place = uses.size()}).first->second;
        use.held += length;
        if (length > use.longest) {
            use.longest = length;
            use.state = span.state;
        }
    }
    Holders holders = longestOf(uses);
    holders.isWhole = isWhole;
    return holders;
}

TimeRange loopHeldFor(const TraceStore& store, const CallRecord& call, TimeRange range) {
    const TimeRange none{range.start, range.start};
    Looks looks{mostLooks};
    const SpanRow* loop = loopOf(store, call);
    const std::optional<Span> first = loop != nullptr && !range.isEmpty() ? firstIn(*loop, range, looks) : std::nullopt;
    if (!first)
        return none;
    std::size_t index = loop->firstEndingAfter(range.end - tick);
    if (index < loop->size() && loop->at(index, range.end).range.start < range.end)
        ++index;
    while (loop->at(index - 1, range.end).range.isEmpty()) { // There is one that is not: the first.
        if (looks.left-- == 0)
            return within(first->range, range);
        --index;
    }
    return within({first->range.start, loop->at(index - 1, range.end).range.end}, range);
}

} // namespace playground
