#include "ui/panels/steps/stepspanel.h"

#include "ui/panels/steps/methodbar.h"
#include "ui/panels/steps/palette.h"
#include "ui/panels/steps/stepform.h"
#include "ui/panels/steps/stepsmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

QToolButton* button(const QString& text, const char* name, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

StepSurroundings surroundingsOf(const Scenario& scenario, const std::vector<Step>& steps, const StepPath& path) {
    StepSurroundings around{{}, refsBefore(steps, path), {}};
    for (const ActorSpec& actor : scenario.actors)
        if (const ClassSpec* spec = scenario.classOf(actor.className))
            for (const MethodSpec& method : spec->methods)
                around.targets.emplace_back(actor.name, method.name);
    const Step* step = stepAt(steps, path);
    const auto* call = step == nullptr ? nullptr : std::get_if<CallStep>(&step->what);
    const ActorSpec* actor = call == nullptr ? nullptr : scenario.actor(call->actor);
    if (const ClassSpec* spec = actor == nullptr ? nullptr : scenario.classOf(actor->className))
        for (const auto& [name, limit] : spec->groups)
            around.groups.push_back(name);
    return around;
}

} // namespace

StepsPanel::StepsPanel(QWidget* parent) : QWidget(parent) {
    createContent();
    setFocusProxy(m_tree);
    connect(m_methods, &MethodBar::chosen, this, &StepsPanel::choose);
    connect(m_tree, &StepTree::commanded, this, &StepsPanel::perform);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepsPanel::showStep);
    connect(m_model, &StepsModel::dropped, this, &StepsPanel::move);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { perform(StepCommand::Duplicate); });
    connect(m_remove, &QToolButton::clicked, this, [this] { perform(StepCommand::Remove); });
    connect(m_form, &StepForm::edited, this, [this](const Step& step) {
        QString place;
        for (const std::size_t number : current())
            place += QLatin1Char('.') + QString::number(number);
        edit(tr("Change %1").arg(kindName(step)), withReplaced(m_model->steps(), current(), step), current(),
             QStringLiteral("step") + place);
    });
}

void StepsPanel::createContent() {
    m_methods = new MethodBar(this);
    m_model = new StepsModel(this);
    m_tree = new StepTree(this);
    m_tree->setObjectName(QStringLiteral("stepTree"));
    m_tree->setAccessibleName(tr("Steps of the method"));
    m_tree->setModel(m_model);
    m_tree->setMinimumHeight(90);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("stepError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_form = new StepForm(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_methods);
    column->addWidget(m_tree, 1);
    column->addWidget(createButtons());
    column->addWidget(m_error);
    column->addWidget(m_form);
}

QWidget* StepsPanel::createButtons() {
    auto* bar = new QWidget(this);
    m_add = button(tr("Add step"), "addStep", bar);
    m_add->setToolTip(tr("Add a step after the chosen one"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* palette = new QMenu(m_add);
    palette->setObjectName(QStringLiteral("stepPalette"));
    m_add->setMenu(palette);
    connect(palette, &QMenu::aboutToShow, this, &StepsPanel::fillPalette);
    m_duplicate = button(tr("Duplicate"), "duplicateStep", bar);
    m_duplicate->setToolTip(tr("Duplicate the chosen step (Ctrl+D)"));
    m_remove = button(tr("Remove"), "removeStep", bar);
    m_remove->setToolTip(tr("Remove the chosen step (Delete)"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add, 1);
    row->addWidget(m_duplicate);
    row->addWidget(m_remove);
    return bar;
}

void StepsPanel::fillPalette() {
    QMenu* palette = m_add->menu();
    palette->clear();
    for (const PaletteEntry& entry : paletteEntries()) {
        if (entry.beginsGroup)
            palette->addSeparator();
        QAction* one = palette->addAction(tr("%1: %2").arg(entry.name, entry.meaning(kind())));
        connect(one, &QAction::triggered, this, [this, step = entry.step] { add(step); });
    }
}

MethodKind StepsPanel::kind() const {
    const ClassSpec* spec = m_scenario.classOf(m_methods->className());
    const MethodSpec* method = spec == nullptr ? nullptr : spec->method(m_methods->method());
    return method != nullptr && method->isAsync ? MethodKind::Async : MethodKind::Sync;
}

StepPath StepsPanel::current() const { return m_model->pathOf(m_tree->currentIndex()); }

void StepsPanel::show(const Scenario& scenario, const std::vector<ScenarioRefusal>& refusals) {
    m_scenario = scenario;
    m_refusals = refusals;
    m_methods->show(scenario, m_methods->className(), m_methods->method());
    showMethod();
}

void StepsPanel::choose(const std::string& className, const std::string& method) {
    m_methods->show(m_scenario, className, method);
    m_next.clear();
    m_tree->setCurrentIndex({});
    showError({});
    showMethod();
}

void StepsPanel::showMethod() {
    const StepPath next = m_next.empty() ? current() : m_next;
    const ClassSpec* spec = m_scenario.classOf(m_methods->className());
    const MethodSpec* method = spec == nullptr ? nullptr : spec->method(m_methods->method());
    StepsModel::Problems problems;
    for (const ScenarioRefusal& refusal : m_refusals)
        if (refusal.className == m_methods->className() && refusal.method == m_methods->method())
            problems.emplace(refusal.step, QString::fromStdString(refusal.text));
    m_model->show(method == nullptr ? std::vector<Step>() : method->steps, kind(), std::move(problems));
    m_tree->expandAll();
    m_add->setEnabled(method != nullptr);
    m_tree->setCurrentIndex(m_model->indexOf(next));
    m_next.clear();
    showStep();
}

void StepsPanel::showStep() {
    const StepPath path = current();
    const Step* step = stepAt(m_model->steps(), path);
    for (QToolButton* one : {m_duplicate, m_remove})
        one->setEnabled(step != nullptr);
    m_form->show(step == nullptr ? std::nullopt : std::optional<Step>(*step),
                 surroundingsOf(m_scenario, m_model->steps(), path.empty() ? StepPath{0} : path));
    const QString problem = m_model->data(m_tree->currentIndex(), StepsModel::ProblemRole).toString();
    m_error->setText(m_editError.isEmpty() ? problem : m_editError);
    m_error->setVisible(!m_error->text().isEmpty());
}

void StepsPanel::showError(const QString& text) {
    m_editError = text;
    showStep();
}

void StepsPanel::edit(const QString& what, std::optional<std::vector<Step>> steps, StepPath next,
                      const QString& gesture) {
    if (!steps)
        return;
    m_next = std::move(next);
    Q_EMIT stepsEdited(what, *steps, gesture);
}

void StepsPanel::add(const Step& step) {
    // Into a repeat that is empty: that is what it was put there for.
    StepPath place = current();
    const Step* at = stepAt(m_model->steps(), place);
    const auto* inner = at == nullptr ? nullptr : innerSteps(*at);
    if (at == nullptr)
        place = {m_model->steps().size()};
    else if (inner != nullptr && inner->empty())
        place.push_back(0);
    else
        ++place.back();
    const auto targets = surroundingsOf(m_scenario, m_model->steps(), place).targets;
    const Step made = fitted(step, m_model->steps(), place, targets);
    edit(tr("Add %1").arg(kindName(made)), withInserted(m_model->steps(), place, made), place);
    m_tree->setFocus();
}

void StepsPanel::perform(StepCommand command) {
    const StepPath path = current();
    const Step* step = stepAt(m_model->steps(), path);
    if (step == nullptr)
        return;
    const QString name = kindName(*step);
    if (command == StepCommand::Duplicate) {
        StepPath copy = path;
        ++copy.back();
        edit(tr("Duplicate %1").arg(name), withDuplicate(m_model->steps(), path), copy);
    } else if (command == StepCommand::Remove) {
        const auto rest = withRemoved(m_model->steps(), path);
        StepPath next = path;
        while (rest && !next.empty() && stepAt(*rest, next) == nullptr) {
            if (next.back() == 0)
                next.pop_back();
            else
                --next.back();
        }
        edit(tr("Remove %1").arg(name), rest, next);
    } else if (const auto place = placeFor(command, m_model->steps(), path)) {
        move(path, *place);
    }
}

void StepsPanel::move(const StepPath& path, const StepPath& place) {
    const Step* step = stepAt(m_model->steps(), path);
    if (step != nullptr)
        edit(tr("Move %1").arg(kindName(*step)), withMoved(m_model->steps(), path, place), afterMove(path, place));
}

void StepsPanel::setTheme(const Theme& theme) {
    m_model->setProblemColour(theme.look(CallState::Failed).colour);
    m_tree->viewport()->update();
}

} // namespace playground::ui
