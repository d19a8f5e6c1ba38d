#pragma once

#include "core/trace/spanrow.h"
#include "ui/timeline/geometry/knowncolumns.h"
#include "ui/timeline/geometry/viewport.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace playground::ui {

/// What is to be drawn of one row of spans: bars for those that are wide enough to be seen, and for all others stacks
/// that tell how much of each pixel column which state covers. Columns are counted from the left edge of the plot. Its
/// size depends on the width of the plot, not on the number of spans.
struct RowPicture {
    struct Bar {
        int left = 0;
        int right = 0; ///< Not included.
        CallState state = CallState::Running;
        CallId call = CallId::None;
        TimePoint end; ///< Of its span.
        bool beginsHere = true; ///< Not cut off at the left edge.
        bool endsHere = true;   ///< Neither cut off at the right edge nor still open.
        int width() const { return right - left; }
        bool operator==(const Bar&) const = default;
    };
    /// Equal columns side by side. The heights of a column add up to at most the row's; a state that occurs has at
    /// least 1.
    struct Stack {
        int left = 0;
        int right = 0; ///< Not included.
        ColumnHeights height{};
        bool operator==(const Stack&) const = default;
    };
    std::vector<Bar> bars;
    std::vector<Stack> stacks; ///< In order and apart from each other; where a bar lies over one, the bar is on top.

    /// Calls visit(left, right) for each stretch of stacks without a gap.
    template <class Visit>
    void forEachCrowd(Visit visit) const {
        for (auto first = stacks.begin(); first != stacks.end();) {
            auto last = first;
            while (last + 1 != stacks.end() && (last + 1)->left == last->right)
                ++last;
            visit(first->left, last->right);
            first = last + 1;
        }
    }

    void clear();
};

/// Whether a row that is asked for at some `now` may get spans that begin before it, as one that tells waits when they
/// are over.
enum class RowPast : std::uint8_t { MayGrow, Final };

/// Pictures rows; keeps its memory between rows. Thread: one thread only.
class RowPicturing final {
public:
    static constexpr int leastBarWidth = 3;

    /// The rows of the next picture: what is known of those that the last one did not show may be forgotten.
    void beginFrame() { m_known.beginFrame(); }

    /// The row as it was known at `now`: nothing is drawn after it. Needs height < 65,536.
    const RowPicture& picture(const SpanRow& row, const Viewport& viewport, TimePoint now, int height,
                              RowPast past = RowPast::MayGrow);

    /// Several rows in one; stacks only. A column is as high as all rows together when all of them are full.
    const RowPicture& mixture(std::span<const SpanRow* const> rows, const Viewport& viewport, TimePoint now,
                              int height);

    /// The same in steps, to be spread over some time. The columns are fixed with the first, the rows may grow. A
    /// column is as high as `full` rows together when so many of them are full.
    void beginMixture(const Viewport& viewport, TimePoint now);
    void addToMixture(const SpanRow& row);
    float fullestColumn() const; ///< How many rows it is as full as.
    const RowPicture& endMixture(int height, float full);

private:
    bool begin(const Viewport& viewport, TimePoint now);
    bool addSpans(const SpanRow& row, std::size_t first, std::size_t last, const Viewport& viewport, TimePoint now);
    void addWideRuns(const SpanRow& row, const Viewport& viewport, TimePoint now, int height);
    void scale(float full);
    void addCrowd(const SpanRow& row, TimePoint now, int height);
    void addFinalCrowd(const SpanRow& row, const ColumnGrid& grid, TimePoint now, int height);
    void addStacks(int height);
    void addColumn(std::size_t column, const ColumnHeights& heights);

    RowPicture m_picture;
    KnownColumns m_known;
    TimeRange m_sampled; // As far as `now`.
    TimePoint m_now{};
    std::vector<ColumnMix> m_mixes;
    std::vector<ColumnMix> m_sum;
};

} // namespace playground::ui
