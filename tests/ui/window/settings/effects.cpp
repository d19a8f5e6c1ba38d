#include "tests/ui/window/settings/settingsdialogtest.h"
#include "ui/theme/textscale.h"
#include "ui/window/engines.h"
#include "ui/window/presenter.h"
#include "ui/window/settings.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <spdlog/spdlog.h>

namespace playground::ui {
namespace {

class SettingsActAtOnce : public SettingsDialogTest {
protected:
    static RunController& runOf(const Page& page) { return *page.findChild<RunController*>(); }
    bool isChecked(int index, const char* action) const {
        return page(index).findChild<QAction*>(QLatin1String(action))->isChecked();
    }
    /// The next start; the last one's pages are there where they are of files.
    void restart() {
        ASSERT_TRUE(workspace->close());
        start();
    }
};

TEST_F(SettingsActAtOnce, onTheTheme) {
    addPage();
    choose(SettingId::Theme, 2);
    for (int index = 0; index < 2; ++index)
        EXPECT_LT(page(index).palette().color(QPalette::Window).lightness(), 60);
    EXPECT_LT(dialog->palette().color(QPalette::Window).lightness(), 60);
    choose(SettingId::Theme, 1);
    EXPECT_GT(page(0).palette().color(QPalette::Window).lightness(), 200);
    restart();
    EXPECT_GT(page(0).palette().color(QPalette::Window).lightness(), 200);
}

TEST_F(SettingsActAtOnce, onTheSizeOfTexts) {
    const auto pixels = [this] { return page(0).findChild<QLabel*>(QStringLiteral("elapsed"))->font().pixelSize(); };
    const int before = pixels();
    const int beforeInDialog = dialog->font().pixelSize();
    enter(SettingId::TextSize, "150");
    EXPECT_EQ(pixels(), qRound(before * 1.5));
    EXPECT_EQ(dialog->font().pixelSize(), qRound(beforeInDialog * 1.5));
    EXPECT_TRUE(wait([&] { return workspace->tabBar()->font().pixelSize() == qRound(beforeInDialog * 1.5); }));
    trigger("presenter");
    EXPECT_EQ(textScale(), 1.5 * Presenter::scale);
    trigger("presenter");
    restart();
    EXPECT_EQ(pixels(), qRound(before * 1.5));
}

TEST_F(SettingsActAtOnce, onTheSizeOfTimelines) {
    addPage();
    enter(SettingId::TimelineSize, "120");
    EXPECT_EQ(timeline(0).magnification(), 1.2);
    EXPECT_EQ(timeline(1).magnification(), 1.2);
    workspace->setCurrentIndex(0);
    trigger("presenter");
    EXPECT_EQ(timeline(0).magnification(), 1.2 * Presenter::scale);
    trigger("presenter");
    EXPECT_EQ(timeline(0).magnification(), 1.2);
    restart();
    EXPECT_EQ(timeline(0).magnification(), 1.2);
}

TEST_F(SettingsActAtOnce, onWhatTheNextStartOpens) {
    workspace->open(OpenRequest::file(scenario("five_waves")));
    click(editor(SettingId::RestoresSession));
    ASSERT_EQ(valueOf(SettingId::RestoresSession), false);
    restart();
    EXPECT_EQ(names(), QStringList{QStringLiteral("playground")});
}

TEST_F(SettingsActAtOnce, onTheEngineOfWhatIsOpenedLater) {
    choose(SettingId::Engine, 1);
    addScenario();
    EXPECT_EQ(page(0).findChild<Engines*>()->chosen(), Engine::Real);
    EXPECT_EQ(page(1).findChild<Engines*>()->chosen(), Engine::Virtual);
    EXPECT_TRUE(isChecked(1, "engineVirtual"));
}

TEST_F(SettingsActAtOnce, onWhetherTheViewFollows) {
    trigger("run");
    EXPECT_TRUE(timeline(0).isFollowing());
    click(editor(SettingId::FollowsRuns));
    trigger("newRun");
    EXPECT_FALSE(timeline(0).isFollowing());
    trigger("run");
    EXPECT_FALSE(timeline(0).isFollowing());
    EXPECT_FALSE(isChecked(0, "followLive"));
}

TEST_F(SettingsActAtOnce, onTheLensOfAllTimelines) {
    addPage();
    choose(SettingId::Lens, 1);
    EXPECT_EQ(timeline(0).lens(), Lens::Threads);
    EXPECT_EQ(timeline(1).lens(), Lens::Threads);
    EXPECT_TRUE(isChecked(0, "lensThreads"));
    workspace->setCurrentIndex(0);
    trigger("lensBoth");
    choose(SettingId::Theme, 1);
    EXPECT_EQ(timeline(0).lens(), Lens::Both) << "chosen for this one";
    restart();
    EXPECT_EQ(timeline(0).lens(), Lens::Threads);
}

TEST_F(SettingsActAtOnce, onGaps) {
    addPage();
    click(editor(SettingId::FoldsGaps));
    EXPECT_EQ(timeline(0).arrangement().gaps, Gaps::Folded);
    EXPECT_EQ(timeline(1).arrangement().gaps, Gaps::Folded);
    EXPECT_TRUE(isChecked(0, "foldGaps"));
}

TEST_F(SettingsActAtOnce, onPredictions) {
    addScenario();
    click(editor(SettingId::ShowsPrediction));
    EXPECT_TRUE(isChecked(0, "showPrediction"));
    EXPECT_TRUE(isChecked(1, "showPrediction"));
    EXPECT_TRUE(wait([this] { return timeline(1).scene().prediction.store() != nullptr; }));
    trigger("showPrediction");
    EXPECT_EQ(valueOf(SettingId::ShowsPrediction), false);
    EXPECT_FALSE(isChecked(0, "showPrediction"));
}

TEST_F(SettingsActAtOnce, onTheMemoryForTraces) {
    enter(SettingId::Memory, "3000");
    EXPECT_EQ(runOf(page(0)).store().budget().memory, 3'000'000'000U);
    addScenario();
    EXPECT_EQ(runOf(page(1)).store().budget().memory, 1'500'000'000U);
    enter(SettingId::Memory, "0");
    EXPECT_EQ(runOf(page(1)).store().budget().memory, defaultBudget().memory / 2);
}

TEST_F(SettingsActAtOnce, onTheFolderForWhatDoesNotFit) {
    const std::string chosen = folder.path().toStdString();
    QTimer::singleShot(0, qApp, [&] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(files, nullptr);
        files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(folder.path());
        QTest::keyClick(files, Qt::Key_Return);
    });
    click(in<QPushButton>("chooseFolder"));
    EXPECT_EQ(static_cast<QLineEdit*>(editor(SettingId::SpillFolder))->text(), folder.path());
    EXPECT_NE(runOf(page(0)).store().budget().file.folder, chosen) << "what it has is where it was";
    trigger("newRun");
    EXPECT_EQ(runOf(page(0)).store().budget().file.folder, chosen);
    addScenario();
    EXPECT_EQ(runOf(page(1)).store().budget().file.folder, chosen);
}

TEST_F(SettingsActAtOnce, onWhatIsLogged) {
    choose(SettingId::LogLevel, 3);
    EXPECT_EQ(spdlog::get_level(), spdlog::level::info);
    click(resetOf(SettingId::LogLevel));
    EXPECT_EQ(spdlog::get_level(), spdlog::level::warn);
}

} // namespace
} // namespace playground::ui
