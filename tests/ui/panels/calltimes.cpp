#include "tests/support/tracetext.h"
#include "ui/panels/calltimes/calltimespanel.h"
#include "ui/panels/calltimes/histogramchart.h"
#include "ui/panels/calltimes/timesreading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace playground::ui {
namespace {

const TimeBins fourBins{{1ms, 2ms, 4ms, 8ms, 16ms}, {3, 0, 40, 1}};

TEST(HistogramPlot, putsBinsSideBySideAndTimesIntoThem) {
    const HistogramPlot plot(fourBins, {10, 20, 400, 100});
    EXPECT_DOUBLE_EQ(plot.x(1ms), 10);
    EXPECT_DOUBLE_EQ(plot.x(2ms), 110);
    EXPECT_DOUBLE_EQ(plot.x(3ms), 160);
    EXPECT_DOUBLE_EQ(plot.x(0ms), 10);
    EXPECT_DOUBLE_EQ(plot.x(99ms), 410);
    EXPECT_EQ(plot.binAt(-5), 0U);
    EXPECT_EQ(plot.binAt(109), 0U);
    EXPECT_EQ(plot.binAt(111), 1U);
    EXPECT_EQ(plot.binAt(900), 3U);
    EXPECT_EQ(plot.top(), 50);
    EXPECT_EQ(plot.bar(2), QRectF(210, 40, 100, 80));
    EXPECT_EQ(plot.bar(3), QRectF(310, 118, 100, 2)); // Few are not none.
    EXPECT_EQ(plot.bar(1).height(), 0);
}

TEST(HistogramPlot, writesRoundTimesElseThoseOfTheBins) {
    using Ticks = std::vector<Duration>;
    const QRectF area(0, 0, 400, 100);
    EXPECT_EQ(HistogramPlot(fourBins, area).ticks(10), (Ticks{1ms, 2ms, 5ms, 10ms}));
    EXPECT_EQ(HistogramPlot(fourBins, area).ticks(110), (Ticks{1ms, 5ms}));
    EXPECT_EQ(HistogramPlot({{0ns, 1ms, 10ms}, {1, 1}}, area).ticks(150), (Ticks{0ns, 1ms, 10ms}));
    EXPECT_EQ(HistogramPlot({{41ms, 42ms, 43ms}, {1, 1}}, area).ticks(10), (Ticks{41ms, 42ms, 43ms}));
    EXPECT_EQ(HistogramPlot({}, area).ticks(10), Ticks{});
}

TEST(Brushing, binsAreBrushedInEitherOrderAndEndsStayOpen) {
    EXPECT_EQ(brushOf(fourBins, 1, 2), (TimeBand{2ms, 8ms}));
    EXPECT_EQ(brushOf(fourBins, 2, 1), (TimeBand{2ms, 8ms}));
    EXPECT_EQ(brushOf(fourBins, 0, 1), (TimeBand{0ms, 4ms}));
    EXPECT_EQ(brushOf(fourBins, 2, 3), (TimeBand{4ms, Duration::max()}));
    EXPECT_EQ(brushOf(fourBins, 0, 3), std::nullopt);
}

TEST(Brushing, stepsGoFromEdgeToEdge) {
    struct Row {
        Brush brush;
        BrushEnd end;
        BrushStep step;
        Brush after;
    };
    const Brush middle = TimeBand{2ms, 8ms};
    const Brush last = TimeBand{8ms, Duration::max()};
    const std::array rows{
        Row{{}, BrushEnd::To, BrushStep::Up, TimeBand{4ms, 8ms}}, // The highest.
        Row{{}, BrushEnd::To, BrushStep::Down, TimeBand{0ms, 8ms}},
        Row{{}, BrushEnd::From, BrushStep::Up, TimeBand{2ms, Duration::max()}},
        Row{middle, BrushEnd::To, BrushStep::Up, TimeBand{2ms, Duration::max()}},
        Row{middle, BrushEnd::To, BrushStep::Down, TimeBand{2ms, 4ms}},
        Row{middle, BrushEnd::From, BrushStep::Up, TimeBand{4ms, 8ms}},
        Row{middle, BrushEnd::From, BrushStep::Down, TimeBand{0ms, 8ms}},
        Row{middle, BrushEnd::From, BrushStep::All, TimeBand{0ms, 8ms}},
        Row{middle, BrushEnd::To, BrushStep::All, TimeBand{2ms, Duration::max()}},
        Row{TimeBand{2ms, 4ms}, BrushEnd::To, BrushStep::Down, TimeBand{2ms, 4ms}},
        Row{TimeBand{2ms, 4ms}, BrushEnd::From, BrushStep::Up, TimeBand{2ms, 4ms}},
        Row{last, BrushEnd::To, BrushStep::Up, last},
        Row{last, BrushEnd::From, BrushStep::Down, TimeBand{4ms, Duration::max()}},
        Row{TimeBand{3ms, 7ms}, BrushEnd::To, BrushStep::Up, TimeBand{2ms, 8ms}}, // Written by a person.
        Row{TimeBand{3ms, 7ms}, BrushEnd::From, BrushStep::Down, TimeBand{2ms, 8ms}},
        Row{TimeBand{9ms, 7ms}, BrushEnd::From, BrushStep::Down, TimeBand{4ms, 8ms}},
    };
    for (std::size_t row = 0; row < rows.size(); ++row)
        EXPECT_EQ(stepped(fourBins, rows[row].brush, rows[row].end, rows[row].step), rows[row].after) << row;
}

TEST(HistogramLabels, neverMeet) {
    const std::vector<TimeMark> marks{
        {1ms, QStringLiteral("p50 1 ms")}, {2ms, QStringLiteral("p90 2 ms")}, {3ms, QStringLiteral("p99 3 ms")}};
    for (const double apart : {0.0, 10.0, 100.0, 200.0}) {
        const auto labels = labelsFor(marks, {10, 10 + apart, 10 + 2 * apart}, 0, 430, QFont());
        ASSERT_EQ(labels.size(), 3U);
        for (std::size_t one = 0; one < 3; ++one) {
            EXPECT_TRUE(QRectF(0, 0, 430, 45).contains(labels[one].place));
            for (std::size_t other = 0; other < one; ++other)
                EXPECT_FALSE(labels[one].place.intersects(labels[other].place)) << apart;
        }
    }
}

// Ten calls of 1 ms, five of 3 ms, two of 10 ms; the filter is as a person would have it in the find bar.
class CallTimes : public testing::Test {
protected:
    CallTimes() {
        QObject::connect(&panel, &CallTimesPanel::filterWanted, &panel,
                         [this](const CallFilter& wanted) { filter(toText(wanted).c_str()); });
        panel.resize(700, 300);
        panel.show();
        use(trace.store);
    }
    ~CallTimes() override { panel.setStore(nullptr); }

    void use(const TraceStore& store) {
        panel.setStore(&store);
        settle();
    }
    void settle() {
        panel.settle();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !reading()->isUnderWay(); }, 30'000));
    }
    void filter(const char* text) {
        words = QString::fromLatin1(text);
        const CallFilter read = *parseCallFilter(text);
        panel.setFilter(read.terms.empty() ? std::nullopt : std::optional(read));
        settle();
    }
    TimesReading* reading() { return panel.findChild<TimesReading*>(); }
    HistogramChart* chart() { return panel.findChild<HistogramChart*>(); }
    QString told() { return panel.findChild<QLabel*>(QStringLiteral("callTimesWords"))->text(); }
    std::uint64_t calls() { return reading()->times().count(); }
    QPoint at(Duration time) {
        const HistogramPlot& plot = chart()->plot();
        return {qRound(plot.bar(plot.bins().binAt(time)).center().x()), qRound(plot.area().center().y())};
    }
    void drag(Duration from, Duration to) {
        QTest::mousePress(chart(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(chart(), (at(from) + at(to)) / 2);
        QTest::mouseMove(chart(), at(to));
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, at(to));
    }
    std::uint64_t brushed() { return reading()->times().countIn(chart()->brush().value_or(TimeBand())); }

    TraceText trace{
        "web async 1\n0 R|R|R|R|R|R|R|R|R|R|RRA|RRA|RRA|\npool threaded 1\n0 .RRR|RRR|RRRRRRRRRR|RRRRRRRRRR!"};
    QString words;
    CallTimesPanel panel;
};

TEST_F(CallTimes, CountsAllAndTellsPercentiles) {
    EXPECT_EQ(calls(), 17U);
    ASSERT_EQ(chart()->marks().size(), 2U);
    EXPECT_EQ(chart()->marks()[0].words, QStringLiteral("p50 1 ms"));
    EXPECT_EQ(chart()->marks()[1].words, QStringLiteral("p90 p99 10 ms"));
    EXPECT_TRUE(told().startsWith(QStringLiteral("17 calls, p50 1 ms, p90 10 ms, p99 10 ms."))) << told().toStdString();
    EXPECT_EQ(chart()->accessibleDescription(), told());
}

TEST_F(CallTimes, ADragBecomesWordsOfTheFilter) {
    filter("-actor:nobody");
    drag(3ms, 10ms);
    EXPECT_EQ(brushed(), 7U);
    EXPECT_TRUE(words.startsWith(QStringLiteral("-actor:nobody dur>="))) << words.toStdString();
    EXPECT_EQ(calls(), 17U); // It chooses among them.
    EXPECT_TRUE(told().contains(QStringLiteral(": 7 of 17 calls (41 %)"))) << told().toStdString();
    QTest::mouseClick(chart(), Qt::LeftButton, {}, at(3ms));
    EXPECT_EQ(words, QStringLiteral("-actor:nobody"));
    drag(3ms, 1ms);
    EXPECT_TRUE(words.startsWith(QStringLiteral("-actor:nobody dur<"))) << words.toStdString();
    EXPECT_EQ(brushed(), 15U);
}

TEST_F(CallTimes, AnEndOfTheBrushIsDragged) {
    drag(3ms, 1ms);
    const HistogramPlot& plot = chart()->plot();
    const QPoint end(qRound(plot.x(chart()->brush()->to)), at(1ms).y());
    QTest::mousePress(chart(), Qt::LeftButton, {}, end);
    QTest::mouseMove(chart(), at(2ms));
    QTest::mouseRelease(chart(), Qt::LeftButton, {}, at(2ms));
    EXPECT_EQ(brushed(), 10U);
    EXPECT_EQ(chart()->brush()->from, 0ms);
}

TEST_F(CallTimes, AClickBrushesOneBar) {
    QTest::mouseClick(chart(), Qt::LeftButton, {}, at(3ms));
    EXPECT_EQ(brushed(), 5U);
}

TEST_F(CallTimes, KeysBrushMoveTheEndsAndEscapeEnds) {
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(chart(), key, modifiers);
    };
    press(Qt::Key_Right);
    EXPECT_EQ(brushed(), 10U);
    press(Qt::Key_End);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(brushed(), 7U);
    press(Qt::Key_Left);
    EXPECT_EQ(brushed(), 5U);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Home);
    EXPECT_EQ(brushed(), 15U);
    press(Qt::Key_Escape);
    EXPECT_EQ(words, QString());
    EXPECT_EQ(chart()->brush(), std::nullopt);
}

TEST_F(CallTimes, WordsOfAPersonBrushOrSayWhatIsCounted) {
    filter("dur>1ms dur<=3ms");
    EXPECT_EQ(calls(), 17U);
    EXPECT_EQ(brushed(), 5U);
    filter("actor:pool");
    EXPECT_EQ(calls(), 4U);
    EXPECT_EQ(chart()->brush(), std::nullopt);
    filter("dur>9ms");
    panel.findChild<QComboBox*>()->setCurrentIndex(2); // Of those, how long they waited.
    settle();
    EXPECT_EQ(calls(), 2U);
    EXPECT_EQ(chart()->brush(), std::nullopt);
    filter("actor:nobody");
    EXPECT_EQ(told(), QStringLiteral("No such call has ended yet."));
}

TEST_F(CallTimes, MarksWhatTheTimelineHasSelected) {
    const CallId failed = trace.store.callAt(16).id;
    panel.showCall(failed);
    ASSERT_TRUE(chart()->marks().back().isSelected);
    EXPECT_EQ(chart()->marks().back().time, 10ms);
    EXPECT_EQ(chart()->marks().back().words, QStringLiteral("call %1: 10 ms").arg(toNumber(failed)));
    panel.showCall(std::nullopt);
    EXPECT_FALSE(chart()->marks().back().isSelected);
    panel.setRange(TimeRange{playground::at(0), playground::at(2)});
    settle();
    EXPECT_EQ(calls(), 3U);
    EXPECT_TRUE(told().contains(QStringLiteral("Of the selected range, 0.00000 s to 0.00200 s.")))
        << told().toStdString();
    panel.setRange(std::nullopt);
    settle();
    EXPECT_EQ(calls(), 17U);
}

TEST_F(CallTimes, BarsAreEquallyLongWherePeopleWantThat) {
    const auto isEven = [this] {
        const std::vector<Duration>& edges = chart()->plot().bins().edges;
        return edges[1] - edges[0] == edges.back() - edges[edges.size() - 2];
    };
    EXPECT_FALSE(isEven());
    QTest::mouseClick(panel.findChild<QCheckBox*>(), Qt::LeftButton, {},
                      QPoint(8, panel.findChild<QCheckBox*>()->height() / 2));
    EXPECT_TRUE(isEven());
    drag(3ms, 10ms);
    EXPECT_EQ(brushed(), 7U);
}

TEST_F(CallTimes, ThePointerTellsOfItsBar) {
    QTest::mouseMove(chart(), at(3ms));
    EXPECT_TRUE(told().startsWith(QStringLiteral("This bar, from "))) << told().toStdString();
    EXPECT_TRUE(told().endsWith(QStringLiteral(": 5 of 17 calls (29 %)."))) << told().toStdString();
}

TEST_F(CallTimes, AnotherRunIsCountedAnewAndNothingWhileNobodySeesIt) {
    const TraceText other("db async 1\n0 RR");
    use(other.store);
    EXPECT_EQ(calls(), 1U);
    EXPECT_TRUE(told().startsWith(QStringLiteral("1 call, p50 2 ms")));
    panel.hide();
    panel.setStore(&trace.store);
    settle();
    EXPECT_EQ(calls(), 0U);
    panel.show();
    settle();
    EXPECT_EQ(calls(), 17U);
}

TEST_F(CallTimes, KeepsUpWithARun) {
    const std::array<Event, 3> events{
        Event{.time = playground::at(90), .call = CallId{90}, .actor = ActorId{1}, .kind = EventKind::Submitted},
        Event{.time = playground::at(90), .call = CallId{90}, .kind = EventKind::Started},
        Event{.time = playground::at(95), .call = CallId{90}, .kind = EventKind::Finished}};
    trace.store.ingest(events);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            panel.advance();
            return calls() == 18;
        },
        30'000));
}

TEST(ManyCallTimes, areCountedBesideEverythingElse) {
    constexpr std::uint32_t calls = 1'000'000;
    Dictionary dictionary;
    TraceStore store{dictionary};
    const ActorId actor = dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
    std::vector<Event> events{{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated}};
    for (std::uint32_t call = 1; call <= calls; ++call) {
        const TimePoint time{std::chrono::microseconds(call)};
        const TimePoint end = time + std::chrono::nanoseconds(call * std::uint64_t{7919} % 1000);
        events.push_back({.time = time, .call = CallId{call}, .actor = actor, .kind = EventKind::Submitted});
        events.push_back({.time = time, .call = CallId{call}, .kind = EventKind::Started});
        events.push_back({.time = end, .call = CallId{call}, .kind = EventKind::Finished});
    }
    store.ingest(events);
    TimesReading reading;
    std::vector<double> progress;
    QObject::connect(&reading, &TimesReading::progressed, &reading, [&] { progress.push_back(reading.progress()); });
    reading.setStore(&store);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reading.isUnderWay(); }, 30'000));
    EXPECT_EQ(reading.times().count(), calls);
    EXPECT_EQ(reading.times().countIn({0ns, 1ns}), calls / 1000);
    EXPECT_EQ(reading.times().percentile(0.5), 499ns);
    EXPECT_GT(progress.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(progress));
}

} // namespace
} // namespace playground::ui
