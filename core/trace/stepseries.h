#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <span>
#include <vector>

namespace playground {

/// A number that changes at points of time and keeps its value between them, such as the calls in flight.
/// Zero before the first change. Thread: one thread only.
class StepSeries final {
public:
    struct Extent {
        std::int64_t min = 0;
        std::int64_t max = 0;
        bool operator==(const Extent&) const = default;
    };

    /// Needs time >= the last one's. Several changes at one time keep the last, but extents see each.
    void set(TimePoint time, std::int64_t value);
    void add(TimePoint time, std::int64_t difference);

    bool isEmpty() const { return m_times.empty(); }
    std::size_t size() const { return m_times.size(); }
    TimePoint timeAt(std::size_t index) const { return m_times[index]; }
    std::int64_t valueAt(std::size_t index) const { return m_values[index]; }

    std::int64_t last() const { return m_values.empty() ? 0 : m_values.back(); }
    std::int64_t max() const { return m_max; }
    std::int64_t at(TimePoint time) const;

    /// Index of the first change after `time`; size() when there is none.
    std::size_t firstAfter(TimePoint time) const;

    /// Smallest and largest value in the range, that at its start included.
    Extent extent(TimeRange range) const;

    /// extent() of each of out.size() equal columns.
    void sample(TimeRange range, std::span<Extent> out) const;

    std::size_t bytes() const;

private:
    void index();
    std::size_t firstFrom(std::size_t from, TimePoint time) const;
    Extent extentOf(std::size_t first, std::size_t last, Extent extent) const;

    std::vector<TimePoint> m_times;
    std::vector<std::int64_t> m_values;
    std::vector<TimePoint> m_blockStarts; // Of every 16 changes the time of the first.
    std::vector<std::vector<Extent>> m_pyramid; // Level 0: extents of 16 changes, level n: of 16 of level n-1.
    std::int64_t m_max = 0;
};

} // namespace playground
