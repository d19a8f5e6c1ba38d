#include "ui/window/exporter.h"

#include "ui/timeline/notes.h"
#include "ui/window/runcontroller.h"
#include "ui/window/savedialog.h"
#include "ui/window/tracesaving.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTimer>

#include <functional>
#include <thread>

namespace playground::ui {

namespace {

constexpr double pictureScale = 2;

/// Keeps the store still while it is read over many turns of the event loop.
class Held final {
public:
    explicit Held(RunController& controller) : m_controller(controller) { m_controller.setHeld(true); }
    ~Held() { m_controller.setHeld(false); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    RunController& m_controller;
};

/// Does `work` on a thread of its own while the window is painted on, but takes no keys and clicks.
Result<void> workBeside(QWidget* window, const QString& words, const std::function<Result<void>()>& work) {
    QProgressDialog dialog(words, {}, 0, 0, window);
    dialog.setWindowModality(Qt::WindowModal);
    QTimer::singleShot(savingShownAfterMs, &dialog, &QWidget::show);
    QEventLoop loop;
    Result<void> done;
    std::jthread worker([&] {
        done = work();
        QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection);
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    worker.join();
    return done;
}

} // namespace

Exporter::Exporter(RunController& controller, QWidget* window)
    : QObject(window), m_controller(controller), m_window(window) {}

void Exporter::ask(const std::function<View()>& view) {
    const QString path = askSavePath(m_window, tr("Export the run"), proposal(),
                                     {{tr("Chrome trace, for Perfetto too"), QStringLiteral("json")},
                                      {tr("Picture of the visible range"), QStringLiteral("png")},
                                      {tr("Drawing of the visible range"), QStringLiteral("svg")}});
    if (path.isEmpty())
        return;
    if (const Result<void> done = exportTo(path, view()); !done)
        Q_EMIT errorOccurred(QString::fromStdString(done.error().text));
}

bool Exporter::saveRun() {
    const QString path = askSavePath(m_window, tr("Save the run"), proposal(),
                                     {{tr("Chrome trace, for Perfetto too"), QStringLiteral("json")}});
    if (path.isEmpty())
        return false;
    if (const Result<void> done = exportTo(path, {}); !done) {
        Q_EMIT errorOccurred(QString::fromStdString(done.error().text));
        return false;
    }
    return m_notes == nullptr || !m_notes->isModified();
}

Result<void> Exporter::exportTo(const QString& path, const View& view) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return exportJson(path);
    if (ending == QLatin1String("png") || ending == QLatin1String("svg"))
        return exportPicture(path, view);
    return Error{
        tr("A run is exported as .json, .png or .svg, not as \"%1\".").arg(QFileInfo(path).fileName()).toStdString()};
}

// Where the last one went, and called as what ran.
QString Exporter::proposal() const {
    QString name = QString::fromStdString(m_controller.facts().scenario).toLower();
    name.replace(QRegularExpression(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption),
                 QStringLiteral("_"));
    name = (name.isEmpty() ? QStringLiteral("run") : name) + QStringLiteral(".json");
    return m_lastPath.isEmpty() ? name : QFileInfo(m_lastPath).dir().filePath(name);
}

Result<void> Exporter::exportJson(const QString& path) {
    const Held held(m_controller);
    const RunFacts& facts = m_controller.facts();
    const Markers markers = m_notes != nullptr ? m_notes->markers() : Markers(); // As they are now: writing takes time.
    const Result<bool> saved =
        saveTrace(m_window, m_controller.store(), m_controller.now(), path,
                  {.scenario = facts.scenario, .engine = facts.engine, .seed = facts.seed}, markers);
    if (!saved)
        return saved.error();
    if (!*saved)
        return {};
    m_lastPath = path;
    if (m_notes != nullptr)
        m_notes->setSaved(markers);
    Q_EMIT exported(path);
    return {};
}

Result<void> Exporter::writePicture(const RenderOptions& options, TimePoint now, const QString& path) {
    if (QFileInfo(path).suffix().toLower() != QLatin1String("png"))
        return renderTimeline(m_controller.store(), now, options, path);
    const Result<QImage> picture = drawTimeline(m_controller.store(), now, options, path);
    if (!picture)
        return picture.error();
    return workBeside(m_window, savingWords(path), [&] { return savePicture(*picture, path); });
}

Result<void> Exporter::exportPicture(const QString& path, const View& view) {
    // As high as all tracks need: what is scrolled out of sight belongs to the picture.
    RenderOptions options = view.picture;
    options.size.setHeight(0);
    options.scale = pictureScale;
    const Result<void> drawn = writePicture(options, view.now.value_or(m_controller.now()), path);
    if (drawn) {
        m_lastPath = path;
        Q_EMIT exported(path);
    }
    return drawn;
}

} // namespace playground::ui
