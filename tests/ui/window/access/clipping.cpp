#include "tests/ui/window/access/offenders.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

namespace playground::ui {
namespace {

QStringList cutIn(const QLabel& label) {
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return {};
    const bool fits = label.wordWrap() ? label.heightForWidth(label.width()) <= label.height() + 1
                                       : label.sizeHint().width() <= label.width() + 1;
    return fits ? QStringList() : QStringList(label.text());
}

QStringList cutIn(const QAbstractButton& button) {
    const bool fits = button.text().isEmpty() || button.sizeHint().width() <= button.width() + 1;
    return fits || !button.toolTip().isEmpty() ? QStringList() : QStringList(button.text());
}

QStringList cutIn(const QTabBar& tabs) {
    QStringList clipped;
    for (int index = 0; index < tabs.count(); ++index)
        if (tabs.fontMetrics().horizontalAdvance(tabs.tabText(index)) > tabs.tabRect(index).width() &&
            tabs.tabToolTip(index).isEmpty())
            clipped += tabs.tabText(index);
    return clipped;
}

QStringList cutIn(const QHeaderView& header) {
    constexpr int margins = 8;
    QStringList clipped;
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) &&
            header.fontMetrics().horizontalAdvance(title) > header.sectionSize(section) - margins)
            clipped += title;
    }
    return clipped;
}

QStringList cutIn(const QComboBox& box) {
    constexpr int arrow = 24;
    const bool fits = box.fontMetrics().horizontalAdvance(box.currentText()) <= box.width() - arrow;
    return fits || !box.toolTip().isEmpty() ? QStringList() : QStringList(box.currentText());
}

QStringList cutIn(const QLineEdit& edit) {
    constexpr int margin = 8;
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString(); // What is typed scrolls.
    const bool fits = edit.fontMetrics().horizontalAdvance(text) <= edit.width() - margin;
    return fits || !edit.toolTip().isEmpty() ? QStringList() : QStringList(text);
}

template <class Widget>
bool addIfA(const QWidget& widget, QStringList& clipped) {
    const auto* one = qobject_cast<const Widget*>(&widget);
    if (one != nullptr)
        clipped += cutIn(*one);
    return one != nullptr;
}

} // namespace

std::string clippedIn(const QWidget& widget) {
    std::string list;
    for (const auto* part : widget.findChildren<QWidget*>()) {
        QStringList texts;
        if (part->isVisible() && part->width() > 0 &&
            (addIfA<QLabel>(*part, texts) || addIfA<QAbstractButton>(*part, texts) || addIfA<QTabBar>(*part, texts) ||
             addIfA<QHeaderView>(*part, texts) || addIfA<QComboBox>(*part, texts) || addIfA<QLineEdit>(*part, texts)))
            for (const QString& text : texts)
                list += pathOf(*part) + ": " + text.left(60).toStdString() + "\n";
    }
    return list;
}

} // namespace playground::ui
