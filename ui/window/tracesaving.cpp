#include "ui/window/tracesaving.h"

#include "core/io/chromejson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr int savingSteps = 1000;

struct SavingWords {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

} // namespace

QString savingWords(const QString& path) { return SavingWords::tr("Writing %1").arg(QFileInfo(path).fileName()); }

Result<bool> saveTrace(QWidget* window, const TraceStore& store, TimePoint end, const QString& path,
                       const TraceOrigin& origin, const Markers& markers) {
    QProgressDialog dialog(savingWords(path), SavingWords::tr("Cancel"), 0, savingSteps, window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(savingShownAfterMs);
    const auto tell = [&dialog](double share) {
        // One below the end: reaching it closes the dialog before the file is in its place.
        dialog.setValue(std::min(static_cast<int>(share * savingSteps), savingSteps - 1));
        return !dialog.wasCanceled();
    };
    const Result<void> saved = saveChromeJson(store, end, path.toStdString(), tell, origin, markers);
    if (dialog.wasCanceled())
        return false;
    return saved ? Result<bool>(true) : Result<bool>(saved.error());
}

} // namespace playground::ui
