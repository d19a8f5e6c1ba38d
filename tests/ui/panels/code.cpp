#include "core/scenario/reader.h"
#include "ui/panels/code/codepanel.h"
#include "ui/panels/code/codeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Code : public testing::Test {
protected:
    Code() {
        panel.resize(420, 300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.setScenario(scenario("five_waves"));
    }

    static Scenario scenario(const std::string& name) {
        return loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/" + name + ".actorplay").value();
    }
    QString litText() const {
        return view.litLine() ? view.document()->findBlockByNumber(*view.litLine()).text().trimmed() : QString();
    }
    bool isInSight(int line) const {
        const QTextCursor cursor(view.document()->findBlockByNumber(line));
        return view.viewport()->rect().contains(view.cursorRect(cursor).center());
    }
    void click(const char* name) { panel.findChild<QAbstractButton*>(QLatin1String(name))->click(); }
    QColor colourOf(const QString& word, QTextDocument::FindFlags how = {}) const {
        const QTextCursor found = view.document()->find(word, 0, how);
        for (const auto& format : found.block().layout()->formats())
            if (format.start <= found.selectionStart() - found.block().position() &&
                format.start + format.length >= found.selectionEnd() - found.block().position())
                return format.format.foreground().color();
        return {};
    }

    CodePanel panel;
    CodeView& view = *panel.findChild<CodeView*>(QStringLiteral("codeView"));
    const CodePlace runTask{CodePlace::Kind::Method, "AsyncActor", "run_task"};
};

TEST_F(Code, isShownInBothLanguages) {
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("ray.get(calls)")));
    click("codeCpp");
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("playground::get(calls);")));
    click("codePython");
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("ray.get(calls)")));
}

TEST_F(Code, aMethodIsLitInEitherLanguageAndBroughtIntoSight) {
    panel.resize(420, 140);
    panel.setPlace(runTask);
    EXPECT_EQ(litText(), QStringLiteral("async def run_task(self):"));
    EXPECT_TRUE(isInSight(*view.litLine()));
    click("codeCpp");
    EXPECT_EQ(litText(), QStringLiteral("QCoro::Task<void> run_task() {"));
    EXPECT_TRUE(isInSight(*view.litLine()));
    panel.setPlace(std::nullopt);
    EXPECT_EQ(litText(), QString());
    EXPECT_TRUE(view.extraSelections().isEmpty());
    panel.setPlace(CodePlace{CodePlace::Kind::Method, "AsyncActor", "unknown"});
    EXPECT_EQ(litText(), QString());
}

TEST_F(Code, anEditRenewsItWithoutScrolling) {
    panel.setPlace(runTask);
    panel.setPlace(std::nullopt);
    view.verticalScrollBar()->setValue(3);
    Scenario edited = scenario("five_waves");
    edited.actors.front().maxConcurrency = 77;
    panel.setScenario(edited);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.toPlainText().contains(QStringLiteral("max_concurrency=77")); }));
    EXPECT_EQ(view.verticalScrollBar()->value(), 3);
}

TEST_F(Code, whatIsLitStaysSoWhenLinesComeBefore) {
    panel.setPlace(runTask);
    Scenario edited = scenario("five_waves");
    edited.classes.front().methods.insert(edited.classes.front().methods.begin(), MethodSpec{"another", true, {}});
    panel.setScenario(edited);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.toPlainText().contains(QStringLiteral("another")); }));
    EXPECT_EQ(litText(), QStringLiteral("async def run_task(self):"));
}

TEST_F(Code, isCopiedWhole) {
    click("codeCopy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), view.toPlainText());
}

TEST_F(Code, tabGoesOnAndEverythingHasAName) {
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_FALSE(view.hasFocus());
    for (const char* name : {"codeView", "codePython", "codeCpp", "codeCopy"})
        EXPECT_FALSE(panel.findChild<QWidget*>(QLatin1String(name))->accessibleName().isEmpty()) << name;
}

TEST_F(Code, coloursComeFromTheTheme) {
    for (const Theme* theme : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
        panel.setTheme(*theme);
        EXPECT_EQ(colourOf(QStringLiteral("async"), QTextDocument::FindWholeWords), theme->codeKeyword);
        EXPECT_EQ(colourOf(QStringLiteral("\"started\"")), theme->codeText);
        EXPECT_EQ(colourOf(QStringLiteral("50")), theme->codeNumber);
        EXPECT_EQ(colourOf(QStringLiteral("# five_waves")), theme->faintText);
        EXPECT_EQ(colourOf(QStringLiteral("run_task")), QColor());
    }
}

} // namespace
} // namespace playground::ui
