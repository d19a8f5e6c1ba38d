#include "core/io/chromejson.h"

#include "core/base/sentence.h"
#include "core/io/chromecalls.h"
#include "core/io/chromecontext.h"
#include "core/io/chromemarkers.h"
#include "core/io/chromerows.h"

#include <QSaveFile>

namespace playground {
namespace {

std::uint64_t stepsOf(const TraceStore& store) {
    std::uint64_t steps =
        store.spanCount() + store.callCount() + store.droppedErrors().size() + store.driverSubmissions().size();
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& actor = store.actorAt(index);
        steps += actor.inFlight.size() + actor.queued.size() + 2 * actor.limit.size();
    }
    return steps;
}

void writeEvents(ChromeContext& context) {
    const TraceStore& store = context.store();
    ChromeRows rows(context);
    rows.writeDriver();
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        rows.writeActor(store.actorAt(index));
    ChromeCalls calls(context);
    for (std::size_t index = 0; index < store.callCount() && context.step(); ++index)
        calls.writeCall(store.callAt(index));
    for (const DroppedError& dropped : store.droppedErrors())
        if (dropped.time <= context.now() && context.step())
            calls.writeDroppedError(dropped);
}

void writeOtherData(ChromeContext& context, const TraceOrigin& origin) {
    const TraceStore& store = context.store();
    ChromeEvents& events = context.events();
    events.text("displayTimeUnit", "ms");
    events.beginObject("otherData");
    events.text("application", "Actor Playground");
    if (!origin.engine.empty()) {
        events.text("scenario", origin.scenario);
        events.text("engine", origin.engine);
        events.text("seed", std::to_string(origin.seed)); // More than a JSON reader's numbers may hold.
    }
    events.number("calls", static_cast<std::int64_t>(store.callCount()));
    events.number("unfinished_calls", static_cast<std::int64_t>(store.unended()));
    events.number("lost_events", static_cast<std::int64_t>(store.lostEvents()));
    events.number("contradictions", static_cast<std::int64_t>(store.contradictions()));
    events.endObject();
}

} // namespace

Result<void> writeChromeJson(const TraceStore& store, TimePoint now, QIODevice& out, const Progress& progress,
                             const TraceOrigin& origin, const Markers& markers) {
    DeviceStream stream(out);
    ChromeContext context(store, now, stream, progress, stepsOf(store) + markers.size());
    context.events().beginFile();
    writeEvents(context);
    writeMarkers(context, markers);
    context.events().endFile();
    writeOtherData(context, origin);
    context.events().endObject();
    stream.Put('\n');
    stream.Flush();
    if (context.isCancelled())
        return Error{"cancelled"};
    if (stream.hasFailed())
        return Error{filled(sentence("TraceFile", "not written: %1"), {out.errorString().toStdString()})};
    if (progress)
        progress(1);
    return {};
}

Result<void> saveChromeJson(const TraceStore& store, TimePoint now, const std::string& path, const Progress& progress,
                            const TraceOrigin& origin, const Markers& markers) {
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return Error{path + ": " + file.errorString().toStdString()};
    if (const Result<void> written = writeChromeJson(store, now, file, progress, origin, markers); !written) {
        file.cancelWriting();
        return Error{path + ": " + written.error().text};
    }
    if (!file.commit())
        return Error{path + ": " + file.errorString().toStdString()};
    return {};
}

} // namespace playground
