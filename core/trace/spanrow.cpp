#include "core/trace/spanrow.h"

#include "core/trace/columnsampler.h"
#include "core/trace/spancolumns.h"
#include "core/trace/spantree.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <numeric>

namespace playground {

float ColumnMix::total() const { return std::accumulate(share.begin(), share.end(), 0.0F); }

namespace {

std::uint64_t nextSerial() {
    static std::atomic<std::uint64_t> last{0}; // Rows of several runs may come to be at once.
    return ++last;
}

} // namespace

struct SpanRow::Data {
    const std::uint64_t serial = nextSerial();
    SpanColumns closed;
    SpanTree tree;
    std::optional<Span> open; // Its end means nothing.

    void append(const Span& span) {
        closed.append(span);
        tree.update(closed);
    }
};

SpanRow::SpanRow() = default;
SpanRow::~SpanRow() = default;
SpanRow::SpanRow(SpanRow&&) noexcept = default;
SpanRow& SpanRow::operator=(SpanRow&&) noexcept = default;

/// Rows that never get a span cost a pointer: an actor may have a hundred thousand slots.
SpanRow::Data& SpanRow::data() {
    if (m_data == nullptr)
        m_data = std::make_unique<Data>();
    return *m_data;
}

void SpanRow::append(const Span& span) {
    Q_ASSERT(span.range.start <= span.range.end);
    if (isOpen())
        close(span.range.start);
    Data& row = data();
    Q_ASSERT(row.closed.size() == 0 || row.closed.endOf(row.closed.size() - 1) <= span.range.start);
    row.append(span);
}

void SpanRow::open(TimePoint start, CallState state, CallId call) {
    if (isOpen())
        close(start);
    data().open = Span{{start, start}, state, call};
}

void SpanRow::close(TimePoint end) {
    if (!isOpen())
        return;
    Span span = *m_data->open;
    Q_ASSERT(span.range.start <= end);
    span.range.end = end;
    m_data->open.reset();
    m_data->append(span);
}

std::size_t SpanRow::size() const { return m_data == nullptr ? 0 : m_data->closed.size() + (isOpen() ? 1 : 0); }

std::size_t SpanRow::firstKept() const { return m_data == nullptr ? 0 : m_data->closed.firstKept(); }

std::uint64_t SpanRow::serial() const { return m_data == nullptr ? 0 : m_data->serial; }

bool SpanRow::isOpen() const { return m_data != nullptr && m_data->open.has_value(); }

Span SpanRow::at(std::size_t index, TimePoint now) const {
    Q_ASSERT(index < size());
    if (index < m_data->closed.size())
        return m_data->closed.at(index);
    Span span = *m_data->open;
    span.range.end = std::max(now, span.range.start);
    return span;
}

std::size_t SpanRow::firstEndingAfter(TimePoint time) const {
    if (m_data == nullptr)
        return 0;
    const SpanColumns& closed = m_data->closed;
    const std::size_t kept = closed.firstKept();
    std::size_t index = std::max(kept, m_data->tree.firstOfBlockEndingAfter(time, kept));
    while (index < closed.size() && closed.endOf(index) <= time)
        ++index;
    return index;
}

std::optional<std::size_t> SpanRow::indexAt(TimePoint time, TimePoint now) const {
    const std::size_t index = firstEndingAfter(time);
    if (index < size() && at(index, now).range.contains(time))
        return index;
    return std::nullopt;
}

void SpanRow::sample(TimeRange range, TimePoint now, std::span<ColumnMix> out) const {
    std::ranges::fill(out, ColumnMix{});
    if (out.empty() || range.isEmpty() || m_data == nullptr)
        return;
    // Where a tick is wider than a column, it is told in each column that it covers.
    const auto ticks = static_cast<std::size_t>(range.length().count());
    if (ticks < out.size()) {
        sample(range, now, out.first(ticks));
        for (std::size_t column = out.size(); column-- > 0;)
            out[column] = out[column * ticks / out.size()];
        return;
    }
    ColumnSampler columns(range, out);
    const auto onePixel = range.length() / static_cast<Duration::rep>(out.size());
    const SpanColumns& closed = m_data->closed;
    // From the tick before, so that a span of no length at the very start is seen.
    const std::size_t first = firstEndingAfter(range.start - Duration(1));
    std::size_t last = firstEndingAfter(range.end - Duration(1));
    while (last < closed.size() && closed.startOf(last) < range.end)
        ++last;
    m_data->tree.visit(
        first, last, onePixel, [&](const SpanTree::Node& node) { columns.add(node); },
        [&](std::size_t from, std::size_t to) {
            closed.forEach(from, to, [&](TimePoint start, Duration length, CallState state) {
                columns.add(start, length, state);
            });
        });
    if (isOpen() && m_data->open->range.start < range.end)
        columns.add(at(closed.size(), now));
    columns.finish();
}

std::size_t SpanRow::spanBytes() const {
    return sizeof(*this) + (m_data == nullptr ? 0 : sizeof(Data) + m_data->closed.bytes());
}

std::size_t SpanRow::indexBytes() const { return m_data == nullptr ? 0 : m_data->tree.bytes(); }

BlockList* SpanRow::blocks() { return m_data == nullptr ? nullptr : &m_data->closed.blocks(); }

const BlockList* SpanRow::blocks() const { return m_data == nullptr ? nullptr : &m_data->closed.blocks(); }

BlockList::Dropped SpanRow::dropOldest() {
    const BlockList::Dropped dropped = m_data->closed.blocks().dropOldest();
    m_data->tree.drop(m_data->closed.firstKept());
    return dropped;
}

} // namespace playground
