#include "core/trace/tracestore.h"
#include "tests/ui/window/livewindow.h"
#include "ui/panels/code/codeview.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QTextBlock>

namespace playground::ui {
namespace {

class CodeDock : public LiveWindow {
protected:
    QDockWidget* dock() { return window->findChild<QDockWidget*>(QStringLiteral("codeDock")); }
    CodeView* view() { return window->findChild<CodeView*>(QStringLiteral("codeView")); }
    QString litText() {
        const auto line = view()->litLine();
        return line ? view()->document()->findBlockByNumber(*line).text().trimmed() : QString();
    }
};

TEST_F(CodeDock, AKeyShowsItAndUntilThenItDoesNothing) {
    activate();
    EXPECT_FALSE(dock()->isVisible());
    EXPECT_TRUE(view()->toPlainText().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(dock()->isVisible());
    EXPECT_TRUE(view()->hasFocus());
    EXPECT_TRUE(view()->toPlainText().contains(QStringLiteral("class AsyncWorker:")));
    QTest::keyClick(window.get(), Qt::Key_U, Qt::ControlModifier);
    EXPECT_FALSE(dock()->isVisible());
}

TEST_F(CodeDock, TheMethodOfTheSelectedCallIsLit) {
    trigger("code");
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    auto* timeline = window->findChild<TimelineView*>();
    const auto select = [&](const char* actor) {
        for (std::size_t index = 0; index < store().callCount(); ++index)
            if (const CallRecord& call = store().callAt(index); store().dictionary().actor(call.actor).name == actor)
                return timeline->selectCall(call.id);
    };
    select("async_worker");
    EXPECT_EQ(litText(), QStringLiteral("async def work(self):"));
    select("pool_worker");
    EXPECT_EQ(litText(), QStringLiteral("def work(self):"));
    timeline->selectCall(std::nullopt);
    EXPECT_EQ(litText(), QString());
}

TEST_F(CodeDock, AnEditIsSeenAtOnce) {
    trigger("code");
    in<QSpinBox>("async_worker", "limitSpin")->setValue(7);
    EXPECT_TRUE(wait([this] { return view()->toPlainText().contains(QStringLiteral("max_concurrency=7)")); }));
}

} // namespace
} // namespace playground::ui
