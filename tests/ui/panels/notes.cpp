#include "tests/support/tracetext.h"
#include "ui/panels/notes/notesmodel.h"
#include "ui/panels/notes/notespanel.h"
#include "ui/panels/pendingedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class NotesDock : public testing::Test {
protected:
    NotesDock() {
        panel.resize(900, 300);
        panel.show();
        panel.setStore(&trace.store);
        panel.setMarkers(&markers);
    }
    NotesModel* model() { return panel.findChild<NotesModel*>(); }
    QTableView* table() { return panel.findChild<QTableView*>(); }
    QPoint at(int row, NotesColumn column) {
        return table()->visualRect(model()->index(row, static_cast<int>(column))).center();
    }
    QString line(int row) {
        QStringList cells;
        for (int column = 0; column < notesColumnCount; ++column)
            cells += model()->index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }

    TraceText trace{"web async 2\n0 RRR\n1 RR\n"};
    const Markers markers{{.range = {playground::at(1), playground::at(3)}, .name = "warm up", .text = "Why so\nlong?"},
                          {.range = {playground::at(2), playground::at(2)}, .call = CallId{2}, .name = "odd"}};
    NotesPanel panel;
    QAbstractItemModelTester tester{model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(NotesDock, TellsMarkersInOrderOfTime) {
    ASSERT_EQ(model()->rowCount(), 2);
    EXPECT_EQ(line(0), QStringLiteral("0.001000 s + 2 ms|warm up|Why so long?|"));
    EXPECT_EQ(line(1), QStringLiteral("0.002000 s|odd||web.work #2"));
}

TEST_F(NotesDock, AClickChooses) {
    const QSignalSpy chosen(&panel, &NotesPanel::markerChosen);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(1, NotesColumn::Text));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<std::size_t>(), 1U);
}

TEST_F(NotesDock, TextsAreEditedInPlace) {
    const QSignalSpy edited(&panel, &NotesPanel::markerEdited);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(1, NotesColumn::Text));
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("it waited"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(edited.count(), 1);
    Marker wanted = markers[1];
    wanted.text = "it waited";
    EXPECT_EQ(edited[0][0].value<std::size_t>(), 1U);
    EXPECT_EQ(edited[0][1].value<Marker>(), wanted);
}

TEST_F(NotesDock, ATextThatIsStillBeingTypedIsToldAtOnce) {
    const QSignalSpy edited(&panel, &NotesPanel::markerEdited);
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(1, NotesColumn::Text));
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("it waited"));
    commitPendingEdit();
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited[0][1].value<Marker>().text, "it waited");
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(NotesDock, ATextThatIsNotEditedStaysAsItIs) {
    const QSignalSpy edited(&panel, &NotesPanel::markerEdited);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(0, NotesColumn::Text));
    QTest::keyClick(table(), Qt::Key_F2);
    const QPointer<QLineEdit> editor(table()->viewport()->findChild<QLineEdit*>());
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(editor.isNull() || !editor->isVisible());
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NotesDock, DelDeletesTheLine) {
    const QSignalSpy deleted(&panel, &NotesPanel::deleteWanted);
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(1, NotesColumn::Name));
    QTest::keyClick(table(), Qt::Key_Delete);
    ASSERT_EQ(deleted.count(), 1);
    EXPECT_EQ(deleted[0][0].value<std::size_t>(), 1U);
}

} // namespace
} // namespace playground::ui
