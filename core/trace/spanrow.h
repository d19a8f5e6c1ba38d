#pragma once

#include "core/trace/blocklist.h"
#include "core/trace/span.h"
#include "core/trace/stateset.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace playground {

/// How much of one pixel column each state covers, 0 to 1; what is left of 1 was idle.
/// A state that occurs in the column is never 0.
struct ColumnMix {
    std::array<float, callStateCount> share{};
    StateSet states; ///< Those that occur.
    float total() const;
};

/// The spans of one row (a slot, a pool thread, an event loop), which never overlap. Append-only, in order of time.
/// A span may be open at the end: its end is not known yet and counts as the end of what is asked for.
/// Thread: one thread only.
class SpanRow final {
public:
    SpanRow();
    ~SpanRow();
    SpanRow(SpanRow&&) noexcept;
    SpanRow& operator=(SpanRow&&) noexcept;

    /// Needs range.start >= the end of the last one. Spans of no length are kept.
    void append(const Span& span);

    /// Begins a span that close() will end. An open one is closed at `start` first.
    void open(TimePoint start, CallState state, CallId call);
    void close(TimePoint end);

    std::size_t size() const; ///< The open span included.
    std::size_t firstKept() const; ///< Those before it were dropped and must not be asked for; mostly 0.
    bool isEmpty() const { return size() == 0; }
    std::uint64_t serial() const; ///< Another one for each row of this process that has had spans; else 0.
    bool isOpen() const;

    /// Needs firstKept() <= index < size(). The open span ends at `now`, or at its start when that is later.
    Span at(std::size_t index, TimePoint now) const;

    /// Index of the first span kept that ends after `time`; size() when there is none.
    std::size_t firstEndingAfter(TimePoint time) const;

    /// The span that covers `time`.
    std::optional<std::size_t> indexAt(TimePoint time, TimePoint now) const;

    /// Coverage of `range`, cut into out.size() equal columns. Cost depends on the number of columns, not of spans.
    void sample(TimeRange range, TimePoint now, std::span<ColumnMix> out) const;

    std::size_t spanBytes() const; ///< In memory.
    std::size_t indexBytes() const; ///< Of what many spans add up to; never in a file.
    std::size_t bytes() const { return spanBytes() + indexBytes(); }

    BlockList* blocks(); ///< Of its spans; null when there are none.
    const BlockList* blocks() const;
    BlockList::Dropped dropOldest(); ///< Needs blocks()->oldestKept().

private:
    struct Data;
    Data& data();

    std::unique_ptr<Data> m_data;
};

} // namespace playground
