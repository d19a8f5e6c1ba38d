#include "tests/ui/window/access/offenders.h"
#include "tests/ui/window/tabs.h"

#include <QAccessible>
#include <QMenu>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int mostListed = 40; // Of rows that are alike.

bool isUsed(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::ProgressBar:
    case QAccessible::MenuItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
        return true;
    default:
        return false;
    }
}

bool isRoleOfNothing(QAccessible::Role role) {
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Grouping ||
           role == QAccessible::Pane || role == QAccessible::Border;
}

/// Parts that take focus or are used, but have no name or no role that says what they are.
class Offenders final {
public:
    void look(QAccessibleInterface& part, const QString& path) {
        const QString here = QStringLiteral("%1 > %2").arg(
            path, part.object() != nullptr
                      ? QStringLiteral("%1 %2").arg(QLatin1String(part.object()->metaObject()->className()),
                                                    part.object()->objectName())
                      : QString::number(static_cast<int>(part.role())));
        // Tabs that Qt keeps for later are not hidden.
        const bool isKeptForLater =
            part.role() == QAccessible::PageTabList && !part.rect().intersects(part.window()->frameGeometry());
        if (part.state().invisible || isKeptForLater)
            return;
        const bool isFocusable = part.state().focusable;
        if ((isFocusable || isUsed(part.role())) && part.text(QAccessible::Name).trimmed().isEmpty() &&
            part.role() != QAccessible::Separator)
            list += "no name: " + here.toStdString() + "\n";
        if (isFocusable && isRoleOfNothing(part.role()))
            list += "no role: " + here.toStdString() + "\n";
        const bool isOfCells = part.tableInterface() != nullptr;
        for (int index = 0; index < std::min(part.childCount(), mostListed); ++index)
            if (QAccessibleInterface* child = part.child(index); child != nullptr && !isOfCells)
                look(*child, here);
    }

    std::string list;
};

class MenuNames : public Tabs {};

TEST_F(MenuNames, AreThoseOfEveryItem) {
    for (QMenu* menu : workspace->findChildren<QMenu*>()) {
        menu->popup({});
        EXPECT_EQ(namelessIn(*menu), "") << menu->title().toStdString();
        menu->close();
    }
}

} // namespace

std::string namelessIn(QWidget& widget) {
    Offenders offenders;
    offenders.look(*QAccessible::queryAccessibleInterface(&widget), {});
    return offenders.list;
}

} // namespace playground::ui
