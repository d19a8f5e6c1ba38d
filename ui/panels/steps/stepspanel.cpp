#include "ui/panels/steps/stepspanel.h"

#include "ui/panels/focushandover.h"
#include "ui/panels/steps/methodbar.h"
#include "ui/panels/steps/palette.h"
#include "ui/panels/steps/stepbuttons.h"
#include "ui/panels/steps/stepform.h"
#include "ui/panels/steps/stepsmodel.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

StepSurroundings surroundingsOf(const Scenario& scenario, const std::vector<Step>& steps, const StepPath& path) {
    StepSurroundings around{.refs = refsBefore(steps, path)};
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

using Problems = std::map<StepPath, QString>;

std::vector<StepRow> rowsOf(const std::vector<Step>& steps, MethodKind kind, const Problems& problems,
                            const StepPath& around = {}) {
    std::vector<StepRow> rows;
    StepPath path = around;
    path.push_back(0);
    for (const Step& step : steps) {
        const auto problem = problems.find(path);
        StepRow row{stepWords(step, kind), problem == problems.end() ? QString() : problem->second};
        if (const auto* inner = innerSteps(step)) {
            row.holdsSteps = true;
            row.inner = rowsOf(*inner, kind, problems, path);
        }
        rows.push_back(std::move(row));
        ++path.back();
    }
    return rows;
}

} // namespace

StepsPanel::StepsPanel(QWidget* parent) : QWidget(parent) {
    createContent();
    new FocusHandover(this, m_tree); // Goes with it.
    connect(m_methods, &MethodBar::chosen, this, &StepsPanel::choose);
    connect(m_tree, &StepTree::commanded, this, &StepsPanel::perform);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepsPanel::showStep);
    connect(m_model, &StepsModel::dropped, this, &StepsPanel::move);
    connect(m_buttons, &StepButtons::commanded, this, &StepsPanel::perform);
    connect(&m_buttons->additions(), &QMenu::aboutToShow, this, &StepsPanel::fillPalette);
    connect(m_form, &StepForm::stepEdited, this, [this](const Step& step) {
        QString place;
        for (const std::size_t number : current())
            place += QLatin1Char('.') + QString::number(number);
        edit(tr("Change %1").arg(kindName(step)), withReplaced(m_steps, current(), step), current(),
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
    m_buttons = new StepButtons(this);
    m_form = new StepForm(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_methods);
    column->addWidget(m_tree, 1);
    column->addWidget(m_buttons);
    column->addWidget(m_error);
    column->addWidget(m_form);
}

void StepsPanel::fillPalette() {
    QMenu* palette = &m_buttons->additions();
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
    Problems problems;
    for (const ScenarioRefusal& refusal : m_refusals)
        if (refusal.className == m_methods->className() && refusal.method == m_methods->method())
            problems.emplace(refusal.step, QString::fromStdString(refusal.text));
    m_steps = method == nullptr ? std::vector<Step>() : method->steps;
    m_model->show(rowsOf(m_steps, kind(), problems));
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->indexOf(next));
    m_next.clear();
    showStep();
}

void StepsPanel::showStep() {
    const StepPath path = current();
    const Step* step = stepAt(m_steps, path);
    m_buttons->enable(!m_methods->method().empty(), step != nullptr);
    m_form->show(step == nullptr ? FormStep() : FormStep(*step),
                 surroundingsOf(m_scenario, m_steps, path.empty() ? StepPath{0} : path));
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
    const Step* at = stepAt(m_steps, place);
    const auto* inner = at == nullptr ? nullptr : innerSteps(*at);
    if (at == nullptr)
        place = {m_steps.size()};
    else if (inner != nullptr && inner->empty())
        place.push_back(0);
    else
        ++place.back();
    const auto targets = surroundingsOf(m_scenario, m_steps, place).targets;
    const Step made = fitted(step, m_steps, place, targets);
    edit(tr("Add %1").arg(kindName(made)), withInserted(m_steps, place, made), place);
    m_tree->setFocus();
}

void StepsPanel::perform(StepCommand command) {
    const StepPath path = current();
    const Step* step = stepAt(m_steps, path);
    if (step == nullptr)
        return;
    const QString name = kindName(*step);
    if (command == StepCommand::Duplicate) {
        StepPath copy = path;
        ++copy.back();
        edit(tr("Duplicate %1").arg(name), withDuplicate(m_steps, path), copy);
    } else if (command == StepCommand::Remove) {
        const auto rest = withRemoved(m_steps, path);
        StepPath next = path;
        while (rest && !next.empty() && stepAt(*rest, next) == nullptr) {
            if (next.back() == 0)
                next.pop_back();
            else
                --next.back();
        }
        edit(tr("Remove %1").arg(name), rest, next);
    } else if (const auto place = placeFor(command, m_steps, path)) {
        move(path, *place);
    }
}

void StepsPanel::move(const StepPath& path, const StepPath& place) {
    const Step* step = stepAt(m_steps, path);
    if (step != nullptr)
        edit(tr("Move %1").arg(kindName(*step)), withMoved(m_steps, path, place), afterMove(path, place));
}

void StepsPanel::setTheme(const Theme& theme) {
    m_model->setProblemColour(theme.look(CallState::Failed).word);
    m_tree->viewport()->update();
}

} // namespace playground::ui
