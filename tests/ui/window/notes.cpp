#include "ui/timeline/notes.h"

#include "core/io/tracefiles.h"
#include "tests/ui/window/livewindow.h"
#include "ui/panels/notes/notesmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/engines.h"
#include "ui/window/exporter.h"
#include "ui/window/histories.h"
#include "ui/window/tracewindow.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUndoCommand>

namespace playground::ui {
namespace {

class MarkedRun : public LiveWindow {
protected:
    MarkedRun() {
        trigger("engineVirtual");
        run();
    }
    void run() {
        trigger("run");
        EXPECT_TRUE(wait([this] { return !window->findChild<Engines*>()->computation().isUnderWay(); }));
    }
    Notes& notes() const { return *window->findChild<Notes*>(); }
    void mark() const { notes().add({.range = {TimePoint{}, TimePoint{}}, .name = "here"}); }
    QString path() const { return folder.filePath(QStringLiteral("run.json")); }
    void saveRun() const { ASSERT_TRUE(window->findChild<Exporter*>()->exportTo(path(), {}).ok()); }

    /// To the next question about notes; counts them.
    void answer(QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [this, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            EXPECT_EQ(box->objectName(), QStringLiteral("unsavedNotes"));
            ++questions;
            box->button(button)->click();
        });
    }

    /// In the next dialog that asks for a file.
    static void enterFile(const QString& name) {
        QTimer::singleShot(0, qApp, [name] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QListView*>(QStringLiteral("listView"))->clearSelection(); // What is proposed.
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
            static_cast<QDialog*>(dialog)->accept();
        });
    }

    int questions = 0;
};

TEST_F(MarkedRun, isNotReplacedUnlessThePersonSaysSo) {
    ASSERT_GT(store().callCount(), 0U);
    mark();
    EXPECT_TRUE(window->isWindowModified());
    const TraceStore* before = &store();
    answer(QMessageBox::Cancel);
    run();
    EXPECT_EQ(questions, 1);
    EXPECT_EQ(&store(), before);
    EXPECT_EQ(notes().markers().size(), 1U);
    answer(QMessageBox::Discard);
    run();
    EXPECT_EQ(questions, 2);
    EXPECT_TRUE(notes().markers().empty());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(MarkedRun, isNotClosedUnlessThePersonSaysSo) {
    mark();
    answer(QMessageBox::Cancel);
    EXPECT_FALSE(window->mayClose());
    answer(QMessageBox::Discard);
    EXPECT_TRUE(window->mayClose());
    EXPECT_EQ(notes().markers().size(), 1U) << "another page may want to stay";
}

TEST_F(MarkedRun, isNotAskedForOnceItIsSaved) {
    mark();
    saveRun();
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(window->mayClose());
    run();
    EXPECT_TRUE(notes().markers().empty());
}

TEST_F(MarkedRun, keepsTheEngineWhenThePersonCancels) {
    mark();
    answer(QMessageBox::Cancel);
    trigger("engineReal");
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("engineVirtual"))->isChecked());
    EXPECT_EQ(notes().markers().size(), 1U);
}

TEST_F(MarkedRun, keepsItsNotesWhenItIsKept) {
    mark();
    trigger("keepRun");
    answer(QMessageBox::Discard);
    run();
    const auto timelines = window->findChildren<TimelineView*>();
    ASSERT_EQ(timelines.size(), 2);
    EXPECT_EQ(std::ranges::count_if(timelines, [](const TimelineView* one) { return one->overlay().hasMarkers(); }), 1);
}

TEST_F(MarkedRun, comesBackInATraceThatCanBeMarkedAndSavedAgain) {
    mark();
    saveRun();
    TraceWindow opened(path(), {});
    ASSERT_TRUE(wait([&] { return opened.store() != nullptr; }));
    Notes& read = *opened.findChild<Notes*>();
    EXPECT_EQ(read.markers(), notes().markers());
    EXPECT_TRUE(opened.mayClose());
    read.add({.range = {TimePoint{}, TimePoint{}}, .name = "too"});
    EXPECT_TRUE(opened.isWindowModified());
    answer(QMessageBox::Cancel);
    EXPECT_FALSE(opened.mayClose());
    opened.findChild<QAction*>(QStringLiteral("save"))->trigger();
    EXPECT_FALSE(opened.isWindowModified());
    const auto again = loadTrace(path().toStdString());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->markers.size(), 2U);
    EXPECT_EQ(again->store->callCount(), store().callCount());
}

TEST_F(MarkedRun, isNotClosedWithATextThatIsStillBeingTyped) {
    mark();
    saveRun();
    activate();
    trigger("notes");
    auto* table = window->findChild<QTableView*>(QStringLiteral("notesTable"));
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(NotesColumn::Text)));
    table->setFocus();
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("why"));
    answer(QMessageBox::Cancel);
    EXPECT_FALSE(window->mayClose());
    EXPECT_EQ(questions, 1);
    EXPECT_EQ(notes().markers().at(0).text, "why");
    EXPECT_TRUE(wait([&] { return table->currentIndex().row() == 0; })) << "the line comes anew";
}

TEST_F(MarkedRun, isAskedForAgainWhenWhatWasToReplaceItIsStopped) {
    mark();
    answer(QMessageBox::Discard);
    trigger("run");
    trigger("stopComputing");
    ASSERT_EQ(notes().markers().size(), 1U);
    EXPECT_TRUE(window->isWindowModified());
    answer(QMessageBox::Cancel);
    run();
    EXPECT_EQ(questions, 2);
    EXPECT_EQ(notes().markers().size(), 1U);
}

TEST_F(MarkedRun, staysPausedWhenThePersonCancels) {
    mark();
    auto* timeline = window->findChild<TimelineView*>(QStringLiteral("timeline"));
    timeline->setPaused(true);
    answer(QMessageBox::Cancel);
    trigger("newRun");
    EXPECT_EQ(questions, 1);
    EXPECT_TRUE(timeline->isPaused());
}

TEST_F(MarkedRun, isOfItsNewFileOnceItIsSavedElsewhere) {
    saveRun();
    TraceWindow opened(path(), {});
    ASSERT_TRUE(wait([&] { return opened.store() != nullptr; }));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.json"));
    enterFile(elsewhere);
    opened.findChild<QAction*>(QStringLiteral("saveAs"))->trigger();
    EXPECT_EQ(opened.path(), elsewhere);
    EXPECT_TRUE(opened.windowTitle().startsWith(QStringLiteral("elsewhere.json[*]")));
    opened.findChild<Notes*>()->add({.range = {TimePoint{}, TimePoint{}}, .name = "too"});
    opened.findChild<QAction*>(QStringLiteral("save"))->trigger();
    EXPECT_EQ(loadTrace(elsewhere.toStdString())->markers.size(), 1U);
    EXPECT_TRUE(loadTrace(path().toStdString())->markers.empty());
}

TEST_F(MarkedRun, isNotOverwrittenWhenLessWasReadOfIt) {
    saveRun();
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() - 40));
    const qint64 before = file.size();
    TraceWindow opened(path(), {});
    ASSERT_TRUE(wait([&] { return opened.store() != nullptr; }));
    opened.findChild<Notes*>()->add({.range = {TimePoint{}, TimePoint{}}, .name = "too"});
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.json"));
    enterFile(elsewhere);
    opened.findChild<QAction*>(QStringLiteral("save"))->trigger();
    EXPECT_EQ(QFileInfo(path()).size(), before);
    EXPECT_EQ(opened.path(), elsewhere);
}

TEST_F(MarkedRun, reachesToItsLastMarker) {
    const TimePoint after = store().lastEvent() + std::chrono::milliseconds(300);
    notes().add({.range = {after, after}, .name = "end"});
    saveRun();
    TraceWindow opened(path(), {});
    ASSERT_TRUE(wait([&] { return opened.store() != nullptr; }));
    EXPECT_GE(opened.findChild<TimelineView*>()->visibleRange().end, after);
}

TEST_F(MarkedRun, isUndoneInOneOrderWithTheScenario) {
    trigger("addAsync");
    const std::size_t actors = document->scenario().actors.size();
    mark();
    trigger("undo");
    EXPECT_TRUE(notes().markers().empty());
    EXPECT_EQ(document->scenario().actors.size(), actors);
    trigger("undo");
    EXPECT_EQ(document->scenario().actors.size(), actors - 1);
    trigger("redo");
    EXPECT_EQ(document->scenario().actors.size(), actors);
    trigger("redo");
    EXPECT_EQ(notes().markers().size(), 1U);
}

} // namespace
} // namespace playground::ui
