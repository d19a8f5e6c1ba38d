#include "ui/window/document.h"

#include "core/scenario/writer.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto gesturePause = 1s;
constexpr int gestureCommand = 1;

} // namespace

/// A step between two whole scenarios; they are small.
class Document::Edit final : public QUndoCommand {
public:
    Edit(Document& document, const QString& what, Scenario next, QString gesture)
        : QUndoCommand(what),
          m_document(document),
          m_before(document.m_scenario),
          m_after(std::move(next)),
          m_gesture(std::move(gesture)) {}

    int id() const override { return m_gesture.isEmpty() ? -1 : gestureCommand; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Edit*>(other);
        if (next->m_gesture != m_gesture || !next->m_followsClosely)
            return false;
        m_after = next->m_after;
        return true;
    }

    void redo() override {
        // The first time it has been adopted already: pushing must not fail.
        if (std::exchange(m_isNew, false))
            return;
        move(m_after);
    }

    void undo() override {
        // The history steps back although nothing has moved, maybe onto the place where the document was saved.
        if (!move(m_before))
            m_document.m_history.resetClean();
    }
    void setFollowsClosely(bool closely) { m_followsClosely = closely; }

private:
    bool move(const Scenario& to) {
        const Result<void> moved = m_document.adopt(to);
        if (!moved) {
            setObsolete(true);
            Q_EMIT m_document.undoRefused(QString::fromStdString(moved.error().text));
        }
        return moved.ok();
    }

    Document& m_document;
    const Scenario m_before;
    Scenario m_after;
    const QString m_gesture;
    bool m_isNew = true;
    bool m_followsClosely = false;
};

Document::Document(Gate gate, QObject* parent) : QObject(parent), m_gate(std::move(gate)) {
    connect(&m_history, &QUndoStack::cleanChanged, this, &Document::titleChanged);
}

QString Document::title() const {
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_scenario.name.empty() ? tr("Untitled") : QString::fromStdString(m_scenario.name);
}

void Document::load(Scenario scenario, const QString& path) {
    m_refusals = refusalsOf(scenario);
    m_runnable = m_scenario = std::move(scenario);
    m_path = path;
    m_history.clear();
    Q_EMIT scenarioChanged();
    Q_EMIT titleChanged();
}

Result<void> Document::edit(const QString& what, Scenario next, const QString& gesture) {
    if (next == m_scenario)
        return {};
    auto edit = std::make_unique<Edit>(*this, what, next, gesture);
    edit->setFollowsClosely(m_sinceEdit.isValid() &&
                            !m_sinceEdit.hasExpired(std::chrono::milliseconds(gesturePause).count()));
    if (Result<void> adopted = adopt(next); !adopted)
        return adopted;
    m_sinceEdit.start();
    m_history.push(edit.release());
    return {};
}

Result<void> Document::save(const QString& path) {
    if (Result<void> saved = saveScenario(m_scenario, path.toStdString()); !saved)
        return saved;
    m_path = path;
    m_history.setClean();
    Q_EMIT titleChanged();
    return {};
}

Result<void> Document::canRun() const {
    if (m_refusals.empty())
        return {};
    const ScenarioRefusal& first = m_refusals.front();
    QStringList numbers;
    for (const std::size_t number : first.step)
        numbers += QString::number(number + 1);
    const QString place =
        first.isOfDriver() ? tr("step %1 of the driver").arg(numbers.front())
        : first.method.empty()
            ? tr("the scenario")
            : tr("step %1 of %2").arg(numbers.join(QLatin1Char('.')), QString::fromStdString(first.method));
    return Error{tr("Cannot run: %1: %2").arg(place, QString::fromStdString(first.text)).toStdString()};
}

Result<void> Document::adopt(const Scenario& next) {
    std::vector<ScenarioRefusal> refusals = refusalsOf(next);
    if (refusals.empty()) {
        if (Result<void> gone = m_gate(next); !gone)
            return gone;
        m_runnable = next;
    }
    m_refusals = std::move(refusals);
    m_scenario = next;
    Q_EMIT scenarioChanged();
    return {};
}

} // namespace playground::ui
