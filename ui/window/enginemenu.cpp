#include "ui/window/enginemenu.h"

#include "ui/panels/format.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QThread>

#include <algorithm>
#include <array>

namespace playground::ui {

namespace {

constexpr std::array<qint64, 7> offered{1, 2, 4, 8, 16, 32, 64};

} // namespace

EngineMenu::EngineMenu(const QList<QAction*>& engines, QWidget* parent)
    : QMenu(tr("&Engine"), parent), m_cores(nullptr), m_choices(new QActionGroup(this)) {
    setObjectName(QStringLiteral("engineMenu"));
    addActions(engines);
    addSeparator();
    m_cores = addMenu(tr("Virtual &cores"));
    m_cores->setObjectName(QStringLiteral("coresMenu"));
    addCores(tr("As this &machine (%1)").arg(countWords(QThread::idealThreadCount())), {});
    for (const qint64 cores : offered)
        addCores(countWords(cores), cores);
    addCores({}, -1);
    m_other = m_choices->actions().last();
    m_other->setObjectName(QStringLiteral("otherCores"));
    m_lock = addAction(tr("&Interpreter lock"));
    m_lock->setObjectName(QStringLiteral("interpreterLock"));
    m_lock->setToolTip(tr("One thread of an actor computes at a time, as in CPython; from the next run on"));
    m_lock->setCheckable(true);
    setToolTipsVisible(true);
    connect(m_choices, &QActionGroup::triggered, this, &EngineMenu::chooseCores);
    connect(m_lock, &QAction::triggered, this, [this](bool isLocked) {
        Environment next = m_environment;
        next.hasInterpreterLock = isLocked;
        Q_EMIT environmentEdited(tr("Interpreter lock"), next);
    });
    show({});
}

void EngineMenu::addCores(const QString& text, const QVariant& cores) {
    QAction* action = m_cores->addAction(text);
    action->setCheckable(true);
    action->setData(cores);
    m_choices->addAction(action);
}

void EngineMenu::show(const Environment& environment) {
    m_environment = environment;
    m_lock->setChecked(environment.hasInterpreterLock);
    const QList<QAction*> actions = m_choices->actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction* action) {
        return environment.cores && action->data().isValid() && action->data().toLongLong() == *environment.cores;
    });
    QAction* chosen = !environment.cores ? actions.first() : found != actions.end() ? *found : m_other;
    m_other->setText(chosen == m_other ? tr("&Other (%1)…").arg(countWords(*environment.cores)) : tr("&Other…"));
    chosen->setChecked(true);
}

void EngineMenu::chooseCores(const QAction* chosen) {
    const QVariant cores = chosen->data();
    if (chosen == m_other)
        askForCores();
    else
        editCores(cores.isValid() ? std::optional<std::int64_t>(cores.toLongLong()) : std::nullopt);
}

void EngineMenu::askForCores() {
    show(m_environment); // Until there is an answer.
    bool isAnswered = false;
    const int answer =
        QInputDialog::getInt(parentWidget(), tr("Virtual cores"), tr("In virtual time the machine has so many cores:"),
                             static_cast<int>(m_environment.cores.value_or(QThread::idealThreadCount())), 1,
                             static_cast<int>(mostCores), 1, &isAnswered);
    if (isAnswered)
        editCores(answer);
}

void EngineMenu::editCores(std::optional<std::int64_t> cores) {
    Environment next = m_environment;
    next.cores = cores;
    Q_EMIT environmentEdited(tr("Virtual cores"), next);
}

} // namespace playground::ui
