#include "tests/support/pseudotranslator.h"
#include "tests/ui/window/access/offenders.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace playground::ui {
namespace {

QStringList textsOf(const QWidget& widget) {
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts += button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts += edit->placeholderText();
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts += menu->title();
    for (const QAction* action : widget.actions())
        texts += {action->text(), action->toolTip()};
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int index = 0; index < tabs->count(); ++index)
            texts += tabs->tabText(index);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header != nullptr && header->model() != nullptr)
        for (int section = 0; section < header->count(); ++section)
            texts += header->model()->headerData(section, header->orientation()).toString();
    return texts;
}

/// Names that a scenario gives and signs that are the same in every language.
bool needsNone(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression given(
        QStringLiteral("^playground$|_worker|run_task|max_concurrency|^/|\\.json|\\.actorplay"));
    return !word.match(text).hasMatch() || given.match(text).hasMatch();
}

} // namespace

std::string untranslatedIn(const QWidget& widget) {
    std::string list;
    for (const auto* part : widget.findChildren<QWidget*>()) {
        if (part->objectName() == QLatin1String("examples"))
            continue; // Files have one language.
        for (const QString& rich : textsOf(*part)) {
            const QString text = Qt::mightBeRichText(rich) ? QTextDocumentFragment::fromHtml(rich).toPlainText() : rich;
            if (!text.contains(PseudoTranslator::opening) && !needsNone(text))
                list += pathOf(*part) + ": " + text.left(80).toStdString() + "\n";
        }
    }
    return list;
}

} // namespace playground::ui
