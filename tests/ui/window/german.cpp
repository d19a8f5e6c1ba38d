#include "tests/ui/window/livewindow.h"
#include "ui/timeline/access/timelineaccess.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/settings/languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace playground::ui {
namespace {

/// Words that many English labels have, and no German ones.
const QRegularExpression english(
    QStringLiteral(
        "\\b(the|of|and|is|are|with|this|that|from|for|by|to|it|its|no|not|call|calls|each|every|all|add|remove|"
        "show|hide|find|open|close|save|run|runs|step|steps|method|methods|time|times|queued|running|awaiting|"
        "finished|failed|waits|which|what|when|how|next|previous|kept|ended|submitted|seed|speed|held|elapsed|"
        "memory|repeat|copy|new|state|error|level|first|last|nothing|more|other|makespan)\\b"),
    QRegularExpression::CaseInsensitiveOption);

// The words of the search, and what belongs to the scenario and the system.
const QRegularExpression notOurs(
    QStringLiteral("\\b(state|actor|method|id|latency|dur|wait|run|await|block):?|\\w+\\.\\w+|[\"'(][a-z]+[\"')]"));

class German : public LiveWindow {
protected:
    German() {
        installTimelineAccess();
        speak(QStringLiteral("de"));
        open({});
    }
    ~German() override { speak(QStringLiteral("en")); }

    void look(const QString& where, const QString& text) {
        if (text.isEmpty() || text.startsWith(QLatin1String("qt_")))
            return;
        ++looked;
        QString ours = text;
        ours.remove(QRegularExpression(QStringLiteral("<[^>]*>|&(?=\\w)"))).remove(notOurs);
        const auto found = english.match(ours);
        EXPECT_FALSE(found.hasMatch()) << qPrintable(where) << ": \"" << qPrintable(found.captured()) << "\" in \""
                                       << qPrintable(text) << '"';
    }
    void lookAt(const QAction& action) {
        look(action.objectName(), action.text());
        look(action.objectName(), action.toolTip());
        if (action.menu() != nullptr)
            for (const QAction* one : action.menu()->actions())
                lookAt(*one);
    }
    void lookAt(const QAbstractItemModel& model, const QString& where) {
        for (int column = 0; column < model.columnCount(); ++column)
            look(where, model.headerData(column, Qt::Horizontal).toString());
    }
    void lookAt(const QWidget& widget) {
        const QString where = widget.objectName();
        look(where, widget.toolTip());
        look(where, widget.accessibleName());
        look(where, widget.accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            look(where, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            look(where, button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            look(where, line->placeholderText());
        if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
            look(where, dock->windowTitle());
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            for (int index = 0; index < box->count(); ++index)
                look(where, box->itemText(index));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
            view != nullptr && view->model() != nullptr)
            lookAt(*view->model(), where);
    }
    void lookAt(const QAccessibleInterface& part) {
        look(QStringLiteral("accessible"), part.text(QAccessible::Name));
        look(QStringLiteral("accessible"), part.text(QAccessible::Description));
        look(QStringLiteral("accessible"), part.text(QAccessible::Value));
        for (int index = 0; index < part.childCount(); ++index)
            if (const QAccessibleInterface* child = part.child(index))
                lookAt(*child);
    }
    void lookAtAll() {
        for (const QWidget* widget : window->findChildren<QWidget*>())
            lookAt(*widget);
        for (const QAction* action : window->menuBar()->actions())
            lookAt(*action);
        lookAt(*QAccessible::queryAccessibleInterface(window->findChild<TimelineView*>()));
    }

    int looked = 0;
};

TEST_F(German, isSpokenByMenusAndPanels) {
    lookAtAll();
    EXPECT_GT(looked, 300);
}

TEST_F(German, isSpokenByWhatTellsOfACall) {
    trigger("engineVirtual");
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0 && store().unended() == 0; }));
    window->findChild<TimelineView*>()->selectCall(store().callAt(store().callCount() - 1).id);
    const auto* sentence = window->findChild<QLabel*>(QStringLiteral("inspectorSentence"));
    ASSERT_TRUE(wait([&] { return sentence->text().contains(QLatin1String("fertig")); }));
    lookAtAll();
}

TEST(Languages, beginWithEnglish) {
    EXPECT_EQ(languages(), (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
    EXPECT_EQ(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

TEST(Languages, haveTheirPluralsAndQtsOwnWords) {
    const auto failed = [](int calls) {
        return QCoreApplication::translate("playground::ui::TransportBar", "%n call(s) failed", nullptr, calls);
    };
    speak(QStringLiteral("de"));
    EXPECT_EQ(failed(1), QStringLiteral("1 Aufruf fehlgeschlagen"));
    EXPECT_EQ(failed(2), QStringLiteral("2 Aufrufe fehlgeschlagen"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    EXPECT_EQ(QLocale().toString(0.5), QStringLiteral("0.5")) << "numbers are written alike in all languages";
    speak(QStringLiteral("en"));
    EXPECT_EQ(failed(1), QStringLiteral("1 call failed"));
    EXPECT_EQ(failed(2), QStringLiteral("2 calls failed"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

TEST(Languages, areEnglishWhereASystemSpeaksAnother) {
    speak(QStringLiteral("fr"));
    EXPECT_EQ(QCoreApplication::translate("Menus", "&File"), QStringLiteral("&File"));
    EXPECT_EQ(QCoreApplication::translate("playground::ui::EnvironmentButton", "%n core(s)", nullptr, 2),
              QStringLiteral("2 cores"));
}

} // namespace
} // namespace playground::ui
