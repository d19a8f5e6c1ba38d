#include "ui/panels/actorspanel.h"

#include "tests/support/tracetext.h"
#include "tests/ui/panels/twoactors.h"
#include "ui/panels/actorcard.h"
#include "ui/panels/batches.h"
#include "ui/panels/pulseview.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class Cards : public testing::Test {
protected:
    Cards() {
        panel.show(scenario);
        QObject::connect(&panel, &ActorsPanel::batchEdited, [this](const Batch& batch) { edited = batch; });
        QObject::connect(&panel, &ActorsPanel::fireRequested, [this](const Batch& batch) { fired = batch; });
    }

    ActorCard* card(const char* actor) const {
        return panel.findChild<ActorCard*>(QStringLiteral("actorCard:") + QLatin1String(actor));
    }
    template <class Widget>
    Widget& in(const char* actor, const char* name) const {
        return *card(actor)->findChild<Widget*>(QLatin1String(name));
    }
    static void choose(QComboBox& combo, const QString& text) {
        combo.setCurrentText(text);
        Q_EMIT combo.activated(combo.currentIndex());
    }

    Scenario scenario = twoActors();
    ActorsPanel panel;
    Batch edited;
    Batch fired;
};

TEST_F(Cards, aCardShowsItsActor) {
    EXPECT_EQ(in<QSpinBox>("web", "limitSpin").value(), 10);
    EXPECT_EQ(in<QSpinBox>("pool", "limitSpin").value(), 4);
    EXPECT_EQ(in<QComboBox>("web", "methodCombo").currentText(), QStringLiteral("Wait"));
    EXPECT_EQ(in<QDoubleSpinBox>("web", "durationSpin").value(), 20.0);
    EXPECT_EQ(in<QSpinBox>("web", "fireCount").value(), 50);
}

TEST_F(Cards, noCardIsCutOffAtTheSmallestWidth) {
    choose(in<QComboBox>("web", "patternCombo"), QStringLiteral("Poisson"));
    panel.setVisible(true);
    panel.resize(panel.minimumSizeHint().width(), 600);
    for (const char* actor : {"web", "pool"}) {
        const int right = card(actor)->mapTo(&panel, card(actor)->rect().bottomRight()).x();
        EXPECT_LT(right, panel.width()) << actor;
    }
}

TEST_F(Cards, fireAsksForTheBatchThatIsShown) {
    in<QSpinBox>("pool", "fireCount").setValue(7);
    in<QPushButton>("pool", "fireButton").click();
    EXPECT_EQ(fired, (Batch{.actor = "pool", .method = "work", .count = 7}));
}

TEST_F(Cards, aRateBecomesAnInterval) {
    choose(in<QComboBox>("web", "patternCombo"), QStringLiteral("Poisson"));
    in<QDoubleSpinBox>("web", "rateSpin").setValue(200);
    EXPECT_EQ(edited.arrival, (Arrival{.pattern = Arrival::Pattern::Poisson, .interval = 5ms}));
}

TEST_F(Cards, theRateIsThereOnlyForPatternsThatHaveOne) {
    EXPECT_TRUE(in<QDoubleSpinBox>("web", "rateSpin").isHidden());
    choose(in<QComboBox>("web", "patternCombo"), QStringLiteral("Steady"));
    EXPECT_FALSE(in<QDoubleSpinBox>("web", "rateSpin").isHidden());
}

TEST_F(Cards, burstsOfAFileSurviveAChangeOfTheCount) {
    const Arrival bursts{.pattern = Arrival::Pattern::Bursts, .interval = 100ms, .burst = 5};
    std::get<FireStep>(scenario.driver[0].what).batch.arrival = bursts;
    panel.show(scenario);
    in<QSpinBox>("web", "fireCount").setValue(12);
    EXPECT_EQ(edited.arrival, bursts);
}

TEST_F(Cards, anIntervalThatIsNoRoundRateSurvivesAChangeOfTheCount) {
    std::get<FireStep>(scenario.driver[0].what).batch.arrival = {.pattern = Arrival::Pattern::Every, .interval = 7ms};
    panel.show(scenario);
    in<QSpinBox>("web", "fireCount").setValue(12);
    EXPECT_EQ(edited.arrival.interval, 7ms);
}

TEST_F(Cards, choosingWhatAMethodDoesKeepsItsDuration) {
    ReadyMethod ready;
    QObject::connect(&panel, &ActorsPanel::methodEdited,
                     [&](const std::string&, const std::string&, const ReadyMethod& method) { ready = method; });
    choose(in<QComboBox>("web", "methodCombo"), QStringLiteral("Block"));
    EXPECT_EQ(ready, (ReadyMethod{ReadyMethod::Kind::Block, 20ms}));
}

TEST_F(Cards, stepsWrittenByHandAreShownAsSuch) {
    scenario.classes[0].methods[0].steps.push_back(Step{YieldStep{}});
    panel.show(scenario);
    EXPECT_EQ(in<QComboBox>("web", "methodCombo").currentText(), QStringLiteral("Own steps"));
    EXPECT_TRUE(in<QDoubleSpinBox>("web", "durationSpin").isHidden());
}

TEST_F(Cards, anErrorIsShownOnItsCardUntilItIsTakenBack) {
    panel.showError("web", QStringLiteral("No."));
    EXPECT_EQ(in<QLabel>("web", "cardError").text(), QStringLiteral("No."));
    EXPECT_FALSE(in<QLabel>("web", "cardError").isHidden());
    EXPECT_TRUE(in<QLabel>("pool", "cardError").isHidden());
    panel.showError("web", {});
    EXPECT_TRUE(in<QLabel>("web", "cardError").isHidden());
}

TEST_F(Cards, aRenamedActorKeepsItsCard) {
    ActorCard* before = card("web");
    scenario.actors[0].name = "site";
    panel.show(scenario);
    EXPECT_EQ(card("site"), before);
    EXPECT_EQ(card("web"), nullptr);
}

TEST_F(Cards, aCardGoesWithItsActor) {
    scenario.actors.erase(scenario.actors.begin());
    panel.show(scenario);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(card("web"), nullptr);
    EXPECT_NE(card("pool"), nullptr);
}

TEST_F(Cards, liveNumbersComeFromTheTrace) {
    const TraceText trace("web async 2\n"
                          "0 RAA\n"
                          "1 RAR\n");
    panel.advance(trace.store, at(2));
    const QString numbers = card("web")->findChild<QWidget*>(QStringLiteral("pulse"))->accessibleDescription();
    EXPECT_EQ(numbers, QStringLiteral("0 running, 0 awaiting, 0 queued, 2 done"));
}

TEST(Pulse, fromRightToLeftNumbersChangeSidesAndTheirDotsWithThem) {
    PulseView pulse;
    pulse.setTheme(Theme::dark());
    pulse.resize(240, 70);
    const auto dotIsAt = [&](int x) {
        const QImage image = pulse.grab().toImage().convertToFormat(QImage::Format_RGB32);
        return image.pixel(x, 28) == Theme::dark().look(CallState::Running).colour.rgb();
    };
    EXPECT_TRUE(dotIsAt(3));
    pulse.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(dotIsAt(236));
    EXPECT_FALSE(dotIsAt(3));
}

TEST_F(Cards, aLimitThatTheDriverChangedIsTold) {
    scenario.driver.push_back({SetLimitStep{"web", 3}});
    panel.show(scenario);
    const TraceText trace("web async 3\n"
                          "0 RR\n");
    panel.advance(trace.store, at(1));
    EXPECT_EQ(in<QLabel>("web", "liveLimit").text(), QStringLiteral("now 3, by the driver"));
    EXPECT_FALSE(in<QLabel>("web", "liveLimit").isHidden());
}

TEST_F(Cards, aLimitAsTheScenarioHasItIsNotToldTwice) {
    scenario.driver.push_back({SetLimitStep{"web", 3}});
    panel.show(scenario);
    const TraceText trace("web async 10\n"
                          "0 RR\n");
    panel.advance(trace.store, at(1));
    EXPECT_TRUE(in<QLabel>("web", "liveLimit").isHidden());
}

TEST_F(Cards, aLimitThatNoDriverChangesIsNotSaidToBeTheDrivers) {
    const TraceText trace("web async 3\n"
                          "0 RR\n");
    panel.advance(trace.store, at(1));
    EXPECT_TRUE(in<QLabel>("web", "liveLimit").isHidden());
}

TEST_F(Cards, aLimitThatWasJustEditedIsNotSaidToBeTheDrivers) {
    scenario.driver.push_back({SetLimitStep{"web", 3}});
    panel.show(scenario);
    in<QSpinBox>("web", "limitSpin").setValue(11);
    const TraceText trace("web async 10\n"
                          "0 RR\n");
    panel.advance(trace.store, at(1));
    EXPECT_TRUE(in<QLabel>("web", "liveLimit").isHidden());
}

TEST_F(Cards, limitAndSliderSayWhatTheyAre) {
    EXPECT_TRUE(in<QSpinBox>("web", "limitSpin").accessibleName().contains(QStringLiteral("web")));
    EXPECT_TRUE(in<QSlider>("web", "limitSlider").accessibleName().contains(QStringLiteral("web")));
}

TEST_F(Cards, aPoolOfThreadsHasNoLimitThatFreezesTheMachine) {
    EXPECT_EQ(in<QSpinBox>("pool", "limitSpin").maximum(), 4'096);
    EXPECT_EQ(in<QSpinBox>("web", "limitSpin").maximum(), 1'000'000);
}

TEST_F(Cards, aLargerPoolOfAFileIsShownAsItIs) {
    scenario.actors[1].maxConcurrency = 10'000;
    panel.show(scenario);
    EXPECT_EQ(in<QSpinBox>("pool", "limitSpin").value(), 10'000);
}

TEST_F(Cards, theSliderStaysWhereItWasDragged) {
    auto& slider = in<QSlider>("web", "limitSlider");
    QObject::connect(&panel, &ActorsPanel::limitEdited, [this](const std::string&, int limit) {
        scenario.actors[0].maxConcurrency = limit;
        panel.show(scenario);
    });
    slider.setSliderDown(true);
    slider.setSliderPosition(7);
    EXPECT_EQ(slider.value(), 7);
}

TEST_F(Cards, whatIsTypedOnOneCardSurvivesAnEditOfAnother) {
    auto& name = in<QLineEdit>("web", "actorName");
    name.setText(QStringLiteral("half"));
    scenario.actors[1].maxConcurrency = 9;
    panel.show(scenario);
    EXPECT_EQ(name.text(), QStringLiteral("half"));
    EXPECT_EQ(in<QSpinBox>("pool", "limitSpin").value(), 9);
}

TEST_F(Cards, anEditThatWasRefusedIsTakenBack) {
    in<QSpinBox>("pool", "fireCount").setValue(7);
    panel.show(scenario);
    EXPECT_EQ(in<QSpinBox>("pool", "fireCount").value(), 50);
}

TEST_F(Cards, aCardDoesNotKeepTheErrorOfAnotherActor) {
    panel.showError("web", QStringLiteral("No."));
    scenario.actors[0].name = "site";
    panel.show(scenario);
    EXPECT_TRUE(in<QLabel>("site", "cardError").isHidden());
}

TEST_F(Cards, keysThatNoNumberHasAreLeftToTheWindow) {
    QSpinBox& spin = in<QSpinBox>("web", "limitSpin");
    QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QKeyEvent digit(QEvent::ShortcutOverride, Qt::Key_4, Qt::NoModifier, QStringLiteral("4"));
    QCoreApplication::sendEvent(&spin, &space);
    QCoreApplication::sendEvent(&spin, &digit);
    EXPECT_FALSE(space.isAccepted());
    EXPECT_TRUE(digit.isAccepted());
}

} // namespace
} // namespace playground::ui
