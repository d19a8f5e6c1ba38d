#pragma once

#include "core/base/result.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"
#include "ui/timeline/geometry/arrangement.h"
#include "ui/timeline/paint/overlaypainter.h"
#include "ui/timeline/paint/scene.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace playground::ui {

/// How a picture of a run is made.
struct RenderOptions {
    QSize size{1600, 0}; ///< A height of 0 is as high as all tracks need.
    qreal scale = 1.0;   ///< Pixels of a PNG for one of `size`; other formats have no pixels.
    const Theme* theme = &Theme::light();
    std::optional<TimeRange> range; ///< The whole run when not given.
    Prediction prediction; ///< Drawn behind the run.
    std::optional<std::vector<ActorNumbers>> numbers; ///< Those at the time of the picture when not given.

    Arrangement arrangement;
    std::shared_ptr<const TimeFold> fold; ///< Null: no gap is folded.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::optional<CallState> emphasised;
    const CallSearch* search = nullptr; ///< What it does not find fades.
    std::optional<Overlay> overlay;     ///< What is selected; nothing when not given.
};

class TimelineView;

/// What a view shows, all of its tracks included; without what comes and goes with pointer and focus. Good as long as
/// the view shows that.
RenderOptions optionsOf(const TimelineView& view);

/// Draws what the timeline shows, headers, ruler and legend included, into a file; its name ends in .png, .svg or .pdf.
/// Needs a QGuiApplication, no display. Nothing half-written is left behind.
/// Tracks that a given height has no room for are told in the picture. Thread: GUI.
Result<void> renderTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path);

/// The picture that renderTimeline() would write as `path`. Thread: GUI.
Result<QImage> drawTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path);

/// As PNG, whole or not at all. Making a large picture small takes much longer than drawing it. Thread: any.
Result<void> savePicture(const QImage& picture, const QString& path);

} // namespace playground::ui
