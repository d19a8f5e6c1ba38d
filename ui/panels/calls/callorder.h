#pragma once

#include "core/insight/callsearch.h"
#include "ui/panels/calls/callcolumn.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace playground::ui {

/// Which calls a table shows and how they are sorted.
struct CallSorting {
    CallColumn column = CallColumn::Id;
    bool isDescending = false;
    bool operator==(const CallSorting&) const = default;
};

/// Puts the calls of a run in order, a part at a time, so that whoever asks can do something else in between. Calls
/// that come meanwhile are not in it. Equal ones stay in the order of submission. Thread: that of the store.
class CallOrder final {
public:
    /// Of the calls that `search` lets through; null: of all. Both outlive it.
    CallOrder(const TraceStore& store, CallSearch* search, CallSorting sorting, TimePoint now);

    /// Looks at about so many calls; true when the order is known.
    bool advance(std::size_t calls);
    double progress() const; ///< 0 to 1.

    /// Indices in the store. Only when advance() was true.
    std::vector<std::uint32_t> take() const;

private:
    enum class Phase : std::uint8_t { Search, Collect, Sort, Merge, Done };
    struct Entry {
        std::int64_t key = 0;
        std::uint32_t index = 0;
    };
    static constexpr std::size_t run = 4096; // Sorted in one go.

    bool isBefore(const Entry& a, const Entry& b) const;
    void search(std::size_t calls);
    void collect(std::size_t calls);
    void sort();
    void merge(std::size_t calls);
    void beginMerge(std::size_t from);

    const TraceStore& m_store;
    CallSearch* m_search;
    CallSorting m_sorting;
    TimePoint m_now;
    CallKeys m_keys;
    std::size_t m_end; // Calls that there were at the beginning.
    Phase m_phase = Phase::Search;
    std::size_t m_next = 0; // In the phase.
    bool m_isSorted = true; // As collected.
    std::vector<Entry> m_entries;
    std::vector<Entry> m_merged;
    std::size_t m_width = run; // Of what is merged two by two.
    std::size_t m_left = 0;
    std::size_t m_leftEnd = 0;
    std::size_t m_right = 0;
    std::size_t m_rightEnd = 0;
};

} // namespace playground::ui
