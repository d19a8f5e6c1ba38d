#include "ui/theme/accessrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace playground::ui {
namespace {

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* accessOfRole(const QString&, QObject* object) {
    const QVariant role = object->property(roleProperty);
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void giveRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(accessOfRole); // Once, however often.
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace playground::ui
