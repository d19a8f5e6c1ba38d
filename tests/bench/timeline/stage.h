#pragma once

#include "core/base/time.h"
#include "tests/bench/timeline/feed.h"

#include <QObject>
#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

namespace playground::bench {

/// 1920 pixels wide and as high as all fifty lanes need, which is more than 1080.
inline constexpr int stageWidth = 1920;
inline constexpr int stageHeight = 1440;

/// Which part of the run is looked at.
enum class Zoom { Out, In, Sweep };

struct NamedZoom {
    Zoom zoom;
    const char* name;
};
inline constexpr std::array<NamedZoom, 3> zooms{{{Zoom::Out, "out"}, {Zoom::In, "in"}, {Zoom::Sweep, "sweep"}}};

struct Size {
    std::uint64_t spans;
    const char* name;
};
inline constexpr std::array<Size, 4> sizes{
    {{1'000, "1e3"}, {1'000'000, "1e6"}, {10'000'000, "1e7"}, {100'000'000, "1e8"}}};

/// Shows the widget and waits until it is exposed: before that, nothing is painted.
void present(QWidget& widget);

/// How often a widget was painted, so that nobody measures frames that were never made.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    void expect(std::size_t frames) const; ///< Throws when there were others.

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    std::size_t m_paints = 0;
};

/// The store of so many spans. It is kept until another number is asked for.
const FedStore& storeOf(std::uint64_t spans);

/// The same with all that can be in a file there. It stays there.
const FedStore& spilledStoreOf(std::uint64_t spans);

/// What a person sees who zooms and pans, frame by frame. Out: all of the run to a tenth of it. In: about a thousand
/// spans, ever elsewhere. Sweep: from all of it to there and back.
std::vector<TimeRange> journey(const FedStore& fed, Zoom zoom, int frames);

} // namespace playground::bench
