#include "tests/support/tracetext.h"
#include "ui/panels/comparison/comparisonpanel.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

Compared compared(Duration predicted, Duration real, std::uint64_t predictedCalls = 10, std::uint64_t realCalls = 10) {
    Compared all;
    all.reference = {.calls = predictedCalls, .ended = predictedCalls, .lastEnd = predicted};
    all.run = {.calls = realCalls, .ended = realCalls, .lastEnd = real};
    all.matched = std::min(predictedCalls, realCalls);
    return all;
}

TEST(Agreement, isASentence) {
    struct Row {
        Compared total;
        RunStage stage;
        const char* words;
    };
    Compared halfway = compared(5s, 2s, 10, 4);
    halfway.apart = 8ms;
    Compared hangs = compared(5s, 5s, 10, 10);
    hangs.run.ended = 9;
    const std::array rows{
        Row{compared(5s, 5020ms), RunStage::Over, "The run took 5.02 s, predicted 5 s: 0.4 % more."},
        Row{compared(4s, 3s), RunStage::Over, "The run took 3 s, predicted 4 s: 25 % less."},
        Row{compared(5s, 5s), RunStage::Over, "The run took 5 s, predicted 5 s."},
        Row{compared(5s, 0s, 10, 0), RunStage::Over, "Predicted: 10 calls in 5 s. Run it to compare."},
        Row{compared(5s, 0s, 10, 0), RunStage::UnderWay, "Predicted: 10 calls in 5 s. Run it to compare."},
        Row{halfway, RunStage::UnderWay,
            "So far 4 of 10 predicted calls have ended, on average 2 ms from when they were predicted to."},
        Row{compared(5s, 10s, 10, 20), RunStage::Over,
            "The run took 10 s, predicted 5 s: 100 % more. 20 calls ended, predicted 10."},
        Row{hangs, RunStage::Over, "The run took 5 s, predicted 5 s. 9 calls ended, predicted 10."},
        Row{compared(0s, 1s, 0, 1), RunStage::Over, "The run took 1 s, predicted 0. 1 calls ended, predicted 0."},
    };
    for (const Row& row : rows)
        EXPECT_EQ(agreementWords(row.total, row.stage, Reference::Prediction).toStdString(), row.words);
}

TEST(Agreement, withAKeptRunIsASentenceToo) {
    struct Row {
        Compared total;
        RunStage stage;
        const char* words;
    };
    Compared halfway = compared(5s, 2s, 10, 4);
    halfway.apart = 8ms;
    const std::array rows{
        Row{compared(25s, 7s), RunStage::Over, "This run took 7 s, the kept one 25 s: 72 % less."},
        Row{compared(5s, 0s, 10, 0), RunStage::Over, "Kept: 10 calls in 5 s. Run the scenario to compare."},
        Row{halfway, RunStage::UnderWay,
            "So far 4 of 10 calls of the kept run have ended here as well, on average 2 ms from when they did there."},
        Row{compared(5s, 10s, 10, 20), RunStage::Over,
            "This run took 10 s, the kept one 5 s: 100 % more. 20 calls ended, in the kept one 10."},
    };
    for (const Row& row : rows)
        EXPECT_EQ(agreementWords(row.total, row.stage, Reference::KeptRun).toStdString(), row.words);
}

TEST(Agreement, tellsDifferencesWithTheirSignAndShare) {
    EXPECT_EQ(differenceWords(5s, 5020ms), QStringLiteral("+20 ms (+0.4 %)"));
    EXPECT_EQ(differenceWords(5s, 4s), QStringLiteral("\u22121 s (\u221220 %)"));
    EXPECT_EQ(differenceWords(5s, 5s), QStringLiteral("0"));
    EXPECT_EQ(differenceWords(Duration{}, 5s), QStringLiteral("+5 s"));
    EXPECT_EQ(differenceWords(10.0, 9.99, 1), QStringLiteral("0"));
    EXPECT_EQ(differenceWords(10.0, 12.5, 1), QStringLiteral("+2.5 (+25 %)"));
}

class ComparisonInPanel : public ::testing::Test {
protected:
    QString words() const { return panel.findChild<QLabel*>(QStringLiteral("comparisonWords"))->text(); }
    QTreeWidget* table() const { return panel.findChild<QTreeWidget*>(); }
    QString cell(int actor, int column) const { return table()->topLevelItem(actor)->text(column); }

    static Measuring::Store shared(const TraceText& trace) {
        return {std::shared_ptr<void>(), &trace.store}; // They outlive the panel.
    }
    void setStores(Reference kind) {
        panel.setStores(kind, shared(predicted), shared(real));
        panel.setStage(RunStage::Over);
    }
    /// Of the line that is called so, below an actor; empty: there is none.
    QString cell(int actor, const char* line, int column) const {
        const QTreeWidgetItem* item = table()->topLevelItem(actor);
        for (int child = 0; child < item->childCount(); ++child)
            if (item->child(child)->text(0) == QLatin1String(line))
                return item->child(child)->text(column);
        return {};
    }
    bool isMeasured() const {
        return QTest::qWaitFor(
            [this] { return table()->topLevelItemCount() > 0 && !cell(0, "Took, p99", 1).isEmpty(); }, 30'000);
    }

    TraceText predicted{"web async 1\n0 RR\npool threaded 1\n0 RRRR"};
    TraceText real{"pool threaded 1\n0 RRRRR\nweb async 1\n0 RR"};
    ComparisonPanel panel;
};

TEST_F(ComparisonInPanel, tellsTotalAndActors) {
    setStores(Reference::Prediction);
    panel.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return table()->topLevelItemCount() == 3; }));
    EXPECT_EQ(words(), QStringLiteral("The run took 5 ms, predicted 4 ms: 25 % more."));
    EXPECT_EQ(cell(0, 3), QStringLiteral("+1 ms (+25 %)"));
    EXPECT_EQ(cell(1, 0), QStringLiteral("web"));
    EXPECT_EQ(cell(1, 3), QStringLiteral("0"));
    EXPECT_EQ(cell(2, 1), QStringLiteral("4 ms"));
    EXPECT_EQ(cell(2, 2), QStringLiteral("5 ms"));
}

TEST_F(ComparisonInPanel, aClickOnAnActorChoosesItsTrackInTheRun) {
    setStores(Reference::Prediction);
    panel.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return table()->topLevelItemCount() == 3; }));
    std::vector<std::size_t> chosen;
    QObject::connect(&panel, &ComparisonPanel::trackChosen, [&](std::size_t track) { chosen.push_back(track); });
    Q_EMIT table()->itemClicked(table()->topLevelItem(0), 0);
    Q_EMIT table()->itemClicked(table()->topLevelItem(1)->child(0), 0);
    Q_EMIT table()->itemClicked(table()->topLevelItem(2), 0);
    EXPECT_EQ(chosen, (std::vector<std::size_t>{1, 0})) << "web came second in the run; the total is of no track";
}

TEST_F(ComparisonInPanel, measuresBothRunsWhenTheRunIsOver) {
    std::vector<bool> reading;
    QObject::connect(&panel, &ComparisonPanel::readingChanged, [&](bool isReading) { reading.push_back(isReading); });
    setStores(Reference::KeptRun);
    panel.show();
    ASSERT_TRUE(isMeasured());
    EXPECT_EQ(reading, (std::vector<bool>{true, false})) << "nobody may change the stores meanwhile";
    EXPECT_EQ(words(), QStringLiteral("This run took 5 ms, the kept one 4 ms: 25 % more."));
    EXPECT_EQ(cell(0, 4), QStringLiteral("kept run"));
    EXPECT_EQ(cell(1, 4), QString()) << "both took as long";
    EXPECT_EQ(cell(2, "Took, p90", 1), QStringLiteral("4 ms"));
    EXPECT_EQ(cell(2, "Took, p90", 2), QStringLiteral("5 ms"));
    EXPECT_EQ(cell(2, "Took, p90", 3), QStringLiteral("+1 ms (+25 %)"));
    EXPECT_EQ(cell(2, "Took, p90", 4), QStringLiteral("kept run"));
    EXPECT_EQ(cell(2, "Peak in flight", 2), QStringLiteral("1"));
    EXPECT_EQ(cell(1, "Threads busy", 1), QStringLiteral("50 %"));
    EXPECT_EQ(cell(1, "Threads busy", 3), QStringLiteral("\u221210.0 points"));
    EXPECT_EQ(cell(1, "work", 1), QStringLiteral("2 ms")) << "the method";
}

TEST_F(ComparisonInPanel, saysWhichActorsHaveNoCounterpart) {
    const TraceText other("crew async 1\n0 RR");
    panel.setStores(Reference::KeptRun, shared(predicted), shared(other));
    panel.show();
    ASSERT_TRUE(isMeasured());
    ASSERT_EQ(table()->topLevelItemCount(), 4);
    EXPECT_EQ(cell(1, 0), QStringLiteral("web (only in the kept run)"));
    EXPECT_EQ(cell(3, 0), QStringLiteral("crew (only in this run)"));
    EXPECT_EQ(cell(3, "Took, p50", 1), QStringLiteral("–"));
    EXPECT_EQ(cell(3, "Took, p50", 2), QStringLiteral("2 ms"));
    EXPECT_EQ(cell(3, "Took, p50", 3), QString());
}

TEST_F(ComparisonInPanel, saysWhyThereIsNothing) {
    panel.show();
    panel.setProblem(QStringLiteral("No prediction: it never ends."));
    EXPECT_EQ(words(), QStringLiteral("No prediction: it never ends."));
    panel.setProblem({});
    EXPECT_EQ(words(), QStringLiteral("Predicting …"));
    EXPECT_EQ(table()->topLevelItemCount(), 0);
}

} // namespace
} // namespace playground::ui
