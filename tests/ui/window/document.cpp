#include "ui/window/document.h"

#include "core/scenario/reader.h"
#include "tests/ui/panels/twoactors.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Documents : public testing::Test {
protected:
    Documents() { document.load(twoActors(), {}); }

    Result<void> setLimit(std::int64_t limit, const QString& gesture = {}) {
        Scenario next = document.scenario();
        next.actors[0].maxConcurrency = limit;
        return document.edit(QStringLiteral("limit"), next, gesture);
    }
    std::int64_t limit() const { return *document.scenario().actors[0].maxConcurrency; }

    bool isOpen = true;
    int passed = 0;
    Document document{[this](const Scenario&) -> Result<void> {
        if (!isOpen)
            return Error{"closed"};
        ++passed;
        return {};
    }};
};

TEST_F(Documents, anEditGoesThroughTheGateOnce) {
    EXPECT_TRUE(setLimit(5));
    EXPECT_EQ(passed, 1);
    EXPECT_EQ(limit(), 5);
    EXPECT_TRUE(document.isModified());
}

TEST_F(Documents, anEditThatTheGateRefusesChangesNothing) {
    isOpen = false;
    EXPECT_EQ(setLimit(5).error().text, "closed");
    EXPECT_EQ(limit(), 10);
    EXPECT_FALSE(document.isModified());
}

TEST_F(Documents, undoAndRedoGoThroughTheGateToo) {
    EXPECT_TRUE(setLimit(5));
    document.history().undo();
    EXPECT_EQ(limit(), 10);
    document.history().redo();
    EXPECT_EQ(limit(), 5);
    EXPECT_EQ(passed, 3);
}

TEST_F(Documents, anUndoThatTheGateRefusesSaysSo) {
    EXPECT_TRUE(setLimit(5));
    QSignalSpy refused(&document, &Document::undoRefused);
    isOpen = false;
    document.history().undo();
    EXPECT_EQ(limit(), 5);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(document.isModified());
}

TEST_F(Documents, oneGestureIsUndoneAtOnce) {
    for (int value = 11; value < 20; ++value)
        EXPECT_TRUE(setLimit(value, QStringLiteral("drag")));
    document.history().undo();
    EXPECT_EQ(limit(), 10);
    EXPECT_FALSE(document.history().canUndo());
}

TEST_F(Documents, twoGesturesAreUndoneOneByOne) {
    EXPECT_TRUE(setLimit(11, QStringLiteral("one")));
    EXPECT_TRUE(setLimit(12, QStringLiteral("other")));
    document.history().undo();
    EXPECT_EQ(limit(), 11);
}

TEST_F(Documents, savingMakesItUnmodifiedUntilTheNextEdit) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.actorplay"));
    EXPECT_TRUE(setLimit(5));
    ASSERT_TRUE(document.save(path));
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.title(), QStringLiteral("mine.actorplay"));
    EXPECT_EQ(*loadScenario(path.toStdString()), document.scenario());
    document.history().undo();
    EXPECT_TRUE(document.isModified());
}

TEST_F(Documents, aFileThatCannotBeWrittenLeavesItModified) {
    EXPECT_TRUE(setLimit(5));
    EXPECT_FALSE(document.save(QStringLiteral("/nowhere/mine.actorplay")));
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.path().isEmpty());
}

} // namespace
} // namespace playground::ui
