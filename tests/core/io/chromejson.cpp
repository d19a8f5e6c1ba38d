#include "core/io/chromejson.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace playground {
namespace {

QByteArray bytesOf(const TraceStore& store, TimePoint now) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeChromeJson(store, now, buffer).ok());
    return buffer.data();
}

/// What was written, read back.
struct Chrome {
    struct Span {
        std::int64_t start; // Nanoseconds, as all below.
        std::int64_t end;
        std::string name;
        std::string category;
        std::string task;
    };

    explicit Chrome(const TraceStore& store, TimePoint now = at(1000)) : Chrome(bytesOf(store, now)) {}
    explicit Chrome(const QByteArray& bytes) {
        QJsonParseError error;
        file = QJsonDocument::fromJson(bytes, &error).object();
        EXPECT_EQ(error.error, QJsonParseError::NoError) << bytes.left(300).toStdString();
        for (const QJsonValue event : file[QLatin1String("traceEvents")].toArray())
            events.push_back(event.toObject());
    }

    static std::string text(const QJsonValue& value) { return value.toString().toStdString(); }
    static std::int64_t time(const QJsonObject& event, const char* key) {
        return std::llround(event[QLatin1String(key)].toDouble() * 1000);
    }

    std::vector<QJsonObject> ofPhase(const char* phase) const {
        std::vector<QJsonObject> found;
        std::ranges::copy_if(events, std::back_inserter(found), [&](const QJsonObject& event) {
            return event[QLatin1String("ph")] == QLatin1String(phase);
        });
        return found;
    }

    /// By process and thread, in the order of the file.
    std::map<std::pair<int, int>, std::vector<Span>> spans() const {
        std::map<std::pair<int, int>, std::vector<Span>> all;
        for (const QJsonObject& event : ofPhase("X"))
            all[{event[QLatin1String("pid")].toInt(), event[QLatin1String("tid")].toInt()}].push_back(
                {time(event, "ts"), time(event, "ts") + time(event, "dur"), text(event[QLatin1String("name")]),
                 text(event[QLatin1String("cat")]), text(event[QLatin1String("args")][QLatin1String("task_id")])});
        return all;
    }

    QJsonObject file;
    std::vector<QJsonObject> events;
};

/// Calls follow each other, and so do states, each within the call before it in the file, if its track has calls.
void expectNested(const std::vector<Chrome::Span>& spans) {
    const Chrome::Span* call = nullptr;
    std::int64_t lastEnd = 0; // Of a state.
    for (const Chrome::Span& span : spans) {
        if (span.category.starts_with("task::")) {
            EXPECT_TRUE(call == nullptr || call->end <= span.start);
            call = &span;
            continue;
        }
        EXPECT_TRUE(call == nullptr || (call->start <= span.start && span.end <= call->end));
        EXPECT_LE(lastEnd, span.start);
        EXPECT_LE(span.start, span.end);
        lastEnd = span.end;
    }
}

const char* const busyPicture = "web async 3\n"
                                "0 QQRAARAB|RRR!\n"
                                "1 .RARRx.QRB\n"
                                "7 ...RAAAAAAAR\n"
                                "pool threaded 2\n"
                                "0 RRR|RRBB\n"
                                "1 QQRRRR\n";

TEST(ChromeJson, nestsStatesInCallsAndOverlapsNothing) {
    const TraceText trace(busyPicture);
    const auto tracks = Chrome(trace.store).spans();
    EXPECT_EQ(tracks.size(), 8U); // Five slots, an event loop, two threads.
    for (const auto& [track, spans] : tracks) {
        SCOPED_TRACE(std::to_string(track.first) + "/" + std::to_string(track.second));
        expectNested(spans);
    }
}

TEST(ChromeJson, nestsAndOverlapsNothingForRandomTraces) {
    RandomSource random(17);
    for (int round = 0; round < 50; ++round) {
        std::string picture = round % 2 == 0 ? "a async 9\n" : "a threaded 9\n";
        for (int slot = 0; slot < 4; ++slot) {
            std::string line = std::to_string(slot * 3) + " ";
            for (int letter = 0; letter < 40; ++letter)
                line += "RRRAABQ..|!x"[random.next() % 12];
            picture += line + "R\n";
        }
        TraceText trace;
        trace.store.ingest(eventsOf(picture, trace.dictionary));
        SCOPED_TRACE(picture);
        for (const auto& [track, spans] : Chrome(trace.store).spans())
            expectNested(spans);
    }
}

TEST(ChromeJson, holdsEveryCall) {
    const TraceText trace(busyPicture);
    std::multiset<std::string> tasks;
    for (const auto& [track, spans] : Chrome(trace.store).spans())
        for (const Chrome::Span& span : spans)
            if (span.category == "task::web.work" || span.category == "task::pool.work")
                tasks.insert(span.task);
    EXPECT_EQ(tasks.size(), trace.store.callCount());
    for (std::size_t call = 1; call <= trace.store.callCount(); ++call)
        EXPECT_EQ(tasks.count(std::to_string(call)), 1U);
}

TEST(ChromeJson, givesTheStatesOfACall) {
    const TraceText trace("web async 1\n0 RAAB\n");
    const auto spans = Chrome(trace.store).spans().at({2, 1});
    ASSERT_EQ(spans.size(), 1U + 4);
    EXPECT_EQ(spans[0].name, "work");
    EXPECT_EQ(spans[0].end, 4'000'000);
    EXPECT_EQ(spans[1].name, "running");
    EXPECT_EQ(spans[2].name, "awaiting");
    EXPECT_EQ(spans[3].name, "running"); // For no time, between waking and blocking.
    EXPECT_EQ(spans[4].name, "blocked");
    EXPECT_EQ(spans[4].end, 4'000'000);
}

TEST(ChromeJson, usesNumbersAboveZeroForTracks) {
    const TraceText trace(busyPicture);
    for (const QJsonObject& event : Chrome(trace.store).events)
        for (const char* key : {"pid", "tid"}) {
            EXPECT_TRUE(event[QLatin1String(key)].isDouble());
            EXPECT_GT(event[QLatin1String(key)].toDouble(), 0);
        }
}

TEST(ChromeJson, namesEveryTrackItUses) {
    const TraceText trace(busyPicture);
    const Chrome chrome(trace.store);
    std::map<std::pair<int, int>, std::string> names;
    for (const QJsonObject& event : chrome.ofPhase("M"))
        if (event[QLatin1String("name")] == QLatin1String("thread_name"))
            names[{event[QLatin1String("pid")].toInt(), event[QLatin1String("tid")].toInt()}] =
                Chrome::text(event[QLatin1String("args")][QLatin1String("name")]);
    for (const QJsonObject& event : chrome.events) {
        const std::pair track{event[QLatin1String("pid")].toInt(), event[QLatin1String("tid")].toInt()};
        EXPECT_TRUE(names.contains(track) || event[QLatin1String("ph")] == QLatin1String("M"));
    }
    EXPECT_EQ((names[{2, 8}]), "slot 7");
    EXPECT_EQ((names[{2, 2'000'001}]), "web loop");
}

TEST(ChromeJson, isExactToTheNanosecond) {
    TraceText trace;
    auto events = eventsOf("web async 1\n0 RR\n", trace.dictionary);
    for (Event& event : events)
        event.time += Duration(1'700'000'000'000'000'001);
    trace.store.ingest(events);
    const QByteArray bytes = bytesOf(trace.store, trace.store.lastEvent());
    EXPECT_TRUE(bytes.contains("\"ts\":1700000000000000.001,\"dur\":2000")) << bytes.toStdString();
}

TEST(ChromeJson, tellsTheQueueAsAsynchronousSpans) {
    const TraceText trace("web async 1\n0 QQQRR\n1 .QQRR\n");
    const Chrome chrome(trace.store);
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> queued;
    for (const QJsonObject& event : chrome.ofPhase("b"))
        queued[Chrome::text(event[QLatin1String("id")])].first = Chrome::time(event, "ts");
    for (const QJsonObject& event : chrome.ofPhase("e")) {
        EXPECT_EQ(event[QLatin1String("cat")], QLatin1String("pending:concurrency"));
        queued[Chrome::text(event[QLatin1String("id")])].second = Chrome::time(event, "ts");
    }
    EXPECT_EQ(queued.size(), 2U);
    EXPECT_EQ(queued["0x1"], (std::pair<std::int64_t, std::int64_t>{0, 3'000'000}));
    EXPECT_EQ(queued["0x2"], (std::pair<std::int64_t, std::int64_t>{1'000'000, 3'000'000}));
}

TEST(ChromeJson, marksCallsThatNeverStarted) {
    const TraceText trace("web async 1\n0 QQx\n");
    const Chrome chrome(trace.store);
    EXPECT_TRUE(chrome.ofPhase("X").empty());
    EXPECT_EQ(chrome.ofPhase("b").size(), 1U);
    EXPECT_EQ(chrome.ofPhase("e").size(), 1U);
    ASSERT_EQ(chrome.ofPhase("i").size(), 1U);
    EXPECT_EQ(Chrome::text(chrome.ofPhase("i")[0][QLatin1String("name")]), "cancelled");
    EXPECT_EQ(Chrome::time(chrome.ofPhase("i")[0], "ts"), 2'000'000);
}

TEST(ChromeJson, marksWhereAnErrorWasDroppedUnseen) {
    TraceText trace("web async 1\n0 RR!\n");
    const Event dropped{.time = at(5), .call = CallId{1}, .kind = EventKind::ErrorDropped};
    trace.store.ingest({&dropped, 1});
    const auto isDropped = [](const QJsonObject& event) {
        return event[QLatin1String("name")] == QLatin1String("unobserved error");
    };
    const auto marks = Chrome(trace.store).ofPhase("i");
    const auto mark = std::ranges::find_if(marks, isDropped);
    ASSERT_NE(mark, marks.end());
    EXPECT_EQ(Chrome::time(*mark, "ts"), 5'000'000);
    EXPECT_EQ(Chrome::text((*mark)[QLatin1String("args")][QLatin1String("task_id")]), "1");
    EXPECT_EQ(std::ranges::count_if(Chrome(trace.store, at(4)).ofPhase("i"), isDropped), 0) << "not yet";
}

TEST(ChromeJson, keepsACallThatWasCancelledAtOnce) {
    TraceText trace("web async 1\n");
    const MethodId method = trace.dictionary.method("work");
    trace.store.ingest(
        std::array{Event{.call = CallId{1}, .actor = ActorId{1}, .method = method, .kind = EventKind::Submitted},
                   Event{.call = CallId{1}, .kind = EventKind::Cancelled}});
    const Chrome chrome(trace.store);
    EXPECT_TRUE(chrome.ofPhase("b").empty()) << "the actor never queued it";
    ASSERT_EQ(chrome.ofPhase("i").size(), 1U);
    const QJsonValue args = chrome.ofPhase("i")[0][QLatin1String("args")];
    EXPECT_EQ(Chrome::text(args[QLatin1String("task_id")]), "1");
    EXPECT_EQ(Chrome::text(args[QLatin1String("func_or_class_name")]), "web.work");
}

TEST(ChromeJson, tellsACallAsQueuedFromWhenItsActorQueuedIt) {
    TraceText trace("web async 1\n");
    const auto tell = [&trace](std::int64_t time, std::uint32_t call, EventKind kind) {
        const Event event{.time = at(time), .call = CallId{call}, .actor = ActorId{1}, .kind = kind};
        trace.store.ingest({&event, 1});
    };
    for (const std::uint32_t call : {1U, 2U, 3U})
        tell(0, call, EventKind::Submitted);
    tell(1, 1, EventKind::Started); // From its way straight into a slot.
    tell(2, 2, EventKind::Queued);
    tell(3, 1, EventKind::Finished);
    tell(3, 2, EventKind::Started);
    const Chrome chrome(trace.store);
    ASSERT_EQ(chrome.ofPhase("b").size(), 1U);
    EXPECT_EQ(Chrome::text(chrome.ofPhase("b")[0][QLatin1String("id")]), "0x2");
    EXPECT_EQ(Chrome::time(chrome.ofPhase("b")[0], "ts"), 2'000'000);
    EXPECT_EQ(Chrome::time(chrome.ofPhase("e").at(0), "ts"), 3'000'000);
}

TEST(ChromeJson, drawsCallsThatHaveNotEndedUpToNow) {
    TraceText trace;
    auto events = eventsOf("web async 1\n0 RR\n", trace.dictionary);
    events.pop_back();
    trace.store.ingest(events);
    const Chrome chrome(trace.store, at(7));
    EXPECT_EQ(chrome.spans().at({2, 1}).at(0).end, 7'000'000);
    EXPECT_EQ(Chrome::text(chrome.ofPhase("X")[0][QLatin1String("args")][QLatin1String("state")]), "running");
    EXPECT_EQ(chrome.file[QLatin1String("otherData")][QLatin1String("unfinished_calls")].toInt(), 1);
}

TEST(ChromeJson, countsTheTimeOfTheStateThatHasNotEnded) {
    const auto timesOf = [](const char* picture) {
        TraceText trace;
        auto events = eventsOf(picture, trace.dictionary);
        events.pop_back(); // Its end.
        trace.store.ingest(events);
        const QJsonValue args = Chrome(trace.store, at(10)).ofPhase("X").at(0)[QLatin1String("args")];
        return std::array{args[QLatin1String("running_ms")].toDouble(), args[QLatin1String("awaiting_ms")].toDouble(),
                          args[QLatin1String("blocked_ms")].toDouble()};
    };
    EXPECT_EQ(timesOf("web async 1\n0 RAABBR\n"), (std::array{1.0 + 5, 2.0, 2.0}));
    EXPECT_EQ(timesOf("web async 1\n0 RRA\n"), (std::array{2.0, 8.0, 0.0}));
    EXPECT_EQ(timesOf("web async 1\n0 RRB\n"), (std::array{2.0, 0.0, 8.0}));
}

TEST(ChromeJson, drawsAnArrowFromCallerToCall) {
    TraceText trace;
    auto events = eventsOf("web async 2\n0 RRRRRR\n1 ..QRR\n", trace.dictionary);
    for (Event& event : events)
        if (event.kind == EventKind::Submitted && event.call == CallId{2})
            event.argument = 1;
    trace.store.ingest(events);
    const Chrome chrome(trace.store);
    ASSERT_EQ(chrome.ofPhase("s").size(), 1U);
    ASSERT_EQ(chrome.ofPhase("f").size(), 1U);
    const QJsonObject start = chrome.ofPhase("s")[0];
    const QJsonObject end = chrome.ofPhase("f")[0];
    EXPECT_EQ(start[QLatin1String("id")], end[QLatin1String("id")]);
    EXPECT_EQ(start[QLatin1String("tid")].toInt(), 1);
    EXPECT_EQ(Chrome::time(start, "ts"), 2'000'000);
    EXPECT_EQ(end[QLatin1String("tid")].toInt(), 2);
    EXPECT_EQ(Chrome::time(end, "ts"), 3'000'000);
    EXPECT_EQ(end[QLatin1String("bp")], QLatin1String("e"));
}

TEST(ChromeJson, countsWhatIsInFlightQueuedAndAllowed) {
    TraceText trace("web async 2\n0 QQRR\n1 .RR\n");
    const Event changed{.time = at(9), .argument = 5, .actor = ActorId{1}, .kind = EventKind::LimitChanged};
    trace.store.ingest({&changed, 1});
    const Chrome chrome(trace.store);
    std::map<std::string, int> last;
    int peak = 0;
    for (const QJsonObject& event : chrome.ofPhase("C")) {
        const std::string name = Chrome::text(event[QLatin1String("name")]);
        last[name] = event[QLatin1String("args")][QLatin1String(name.c_str())].toInt(-1);
        peak = name == "in_flight" ? std::max(peak, last[name]) : peak;
    }
    EXPECT_EQ(peak, 2);
    EXPECT_EQ(last["in_flight"], 0);
    EXPECT_EQ(last["queued"], 0);
    EXPECT_EQ(last["max_concurrency"], 5);
    EXPECT_EQ(Chrome::text(chrome.ofPhase("i").at(0)[QLatin1String("name")]), "max_concurrency = 5");
}

TEST(ChromeJson, isValidWhateverTheNames) {
    TraceText trace;
    const std::string name = "a\"b\\\n\t\x01</script>\xff\xf0\x9f\x98\x80";
    const ActorId actor = trace.dictionary.addActor({name, name, ActorKind::Async});
    const MethodId method = trace.dictionary.method(name);
    trace.dictionary.addThread(name);
    const std::uint32_t text = toNumber(trace.dictionary.text(name));
    const CallId call{1};
    trace.store.ingest(std::array{Event{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated},
                                  Event{.call = call, .actor = actor, .method = method, .kind = EventKind::Submitted},
                                  Event{.time = at(1), .call = call, .thread = ThreadId{1}, .kind = EventKind::Started},
                                  Event{.time = at(2), .call = call, .argument = text, .kind = EventKind::Failed}});
    const Chrome chrome(trace.store);
    const QJsonObject span = chrome.ofPhase("X").at(0);
    const QString expected = QString::fromUtf8("a\"b\\\n\t\x01</script>\xef\xbf\xbd\xf0\x9f\x98\x80");
    EXPECT_EQ(span[QLatin1String("name")].toString(), expected);
    EXPECT_EQ(span[QLatin1String("args")][QLatin1String("error")].toString(), expected);
}

TEST(ChromeJson, isAFileEvenWhenNothingHappened) {
    const TraceText trace;
    const Chrome chrome(trace.store);
    EXPECT_EQ(chrome.file[QLatin1String("displayTimeUnit")], QLatin1String("ms"));
    EXPECT_TRUE(chrome.file[QLatin1String("otherData")].isObject());
}

TEST(ChromeJson, putsOneEventOnALine) {
    const TraceText trace(busyPicture);
    const QByteArray bytes = bytesOf(trace.store, at(99));
    EXPECT_EQ(static_cast<std::size_t>(bytes.count('\n')), Chrome(bytes).events.size() + 2);
}

TEST(ChromeJson, tellsProgressAndCanBeCancelled) {
    TraceText trace;
    std::string picture = "web async 1\n0 ";
    for (int call = 0; call < 5000; ++call)
        picture += "R|";
    trace.store.ingest(eventsOf(picture, trace.dictionary));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<double> told;
    ASSERT_TRUE(writeChromeJson(trace.store, at(0), buffer, [&](double share) {
        told.push_back(share);
        return true;
    }));
    EXPECT_GT(told.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), 1);
    const auto refused = writeChromeJson(trace.store, at(0), buffer, [](double share) { return share < 0.3; });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().text, "cancelled");
}

/// A device that takes so many bytes and then no more.
class FullDevice final : public QIODevice {
public:
    explicit FullDevice(qint64 space) : m_space(space) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        m_space -= size;
        if (m_space >= 0)
            return size;
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }

private:
    qint64 m_space;
};

TEST(ChromeJson, tellsWhyItCouldNotBeWritten) {
    const TraceText trace(busyPicture);
    FullDevice device(100);
    const auto written = writeChromeJson(trace.store, at(9), device);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().text, "not written: No space left on device");
}

TEST(ChromeJson, savesTheFileWholeOrNotAtAll) {
    const TraceText trace(busyPicture);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("run.json")).toStdString();
    ASSERT_FALSE(saveChromeJson(trace.store, at(9), path, [](double) { return false; }).ok());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    ASSERT_TRUE(saveChromeJson(trace.store, at(9), path).ok());
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytesOf(trace.store, at(9)));
}

TEST(ChromeJson, namesThePathThatCannotBeWritten) {
    const TraceText trace;
    const auto saved = saveChromeJson(trace.store, at(9), "/no/such/folder/run.json");
    ASSERT_FALSE(saved.ok());
    EXPECT_TRUE(saved.error().text.starts_with("/no/such/folder/run.json: ")) << saved.error().text;
}

} // namespace
} // namespace playground
