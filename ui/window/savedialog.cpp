#include "ui/window/savedialog.h"

#include <QFileDialog>

namespace playground::ui {

QString askSavePath(QWidget* window, const QString& title, const QString& proposal,
                    const std::vector<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters += QStringLiteral("%1 (*.%2)").arg(kind.words, kind.ending);
    QFileDialog dialog(window, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kinds.front().ending);
    dialog.selectFile(proposal);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        if (const qsizetype index = filters.indexOf(filter); index >= 0)
            dialog.setDefaultSuffix(kinds[static_cast<std::size_t>(index)].ending);
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace playground::ui
