#include "ui/panels/driver/driverpanel.h"

#include "core/scenario/driver/driveredit.h"
#include "ui/panels/driver/driverpalette.h"
#include "ui/panels/driver/driverstrip.h"
#include "ui/panels/focushandover.h"
#include "ui/panels/glyphs.h"
#include "ui/panels/pendingedit.h"
#include "ui/panels/steps/stepbuttons.h"
#include "ui/panels/steps/stepform.h"
#include "ui/panels/steps/stepsmodel.h"
#include "ui/panels/steps/steptree.h"
#include "ui/panels/steps/stepwords.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr int tallestStrip = 160; // Taller ones scroll.

auto placeIn(std::vector<DriverStep>& driver, std::size_t index) {
    return driver.begin() + static_cast<std::vector<DriverStep>::difference_type>(index);
}

} // namespace

DriverPanel::DriverPanel(QWidget* parent) : QWidget(parent) {
    createContent();
    new FocusHandover(this, m_list); // Goes with it.
    connectContent();
    showStep();
}

void DriverPanel::createContent() {
    m_scroll = new QScrollArea(this);
    m_strip = new DriverStrip(m_scroll);
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_model = new StepsModel(this);
    m_list = new StepTree(this);
    m_list->setObjectName(QStringLiteral("driverList"));
    m_list->setAccessibleName(tr("Steps of the driver"));
    m_list->setRootIsDecorated(false);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(90);
    m_buttons = new StepButtons(this);
    m_fire = new QPushButton(tr("Fire now"), this);
    m_fire->setObjectName(QStringLiteral("driverFire"));
    m_fire->setToolTip(tr("Fires the chosen batch now, also while others are in flight"));
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("driverError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_form = new StepForm(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_scroll);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    column->addWidget(m_error);
    column->addWidget(m_form);
    column->addWidget(m_fire);
}

void DriverPanel::connectContent() {
    connect(m_strip, &DriverStrip::chosen, this, &DriverPanel::choose);
    connect(m_strip, &DriverStrip::moved, this, &DriverPanel::moveInTime);
    connect(m_strip, &DriverStrip::commanded, this, &DriverPanel::perform);
    connect(m_strip, &DriverStrip::heightChanged, m_scroll,
            [this](int height) { m_scroll->setFixedHeight(std::min(height, tallestStrip)); });
    connect(m_list, &StepTree::commanded, this, &DriverPanel::perform);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DriverPanel::showStep);
    connect(m_model, &StepsModel::dropped, this,
            [this](const StepPath& path, const StepPath& place) { moveTo(path.front(), place.front()); });
    connect(m_buttons, &StepButtons::commanded, this, &DriverPanel::perform);
    connect(&m_buttons->additions(), &QMenu::aboutToShow, this, &DriverPanel::fillPalette);
    connect(m_fire, &QPushButton::clicked, this, &DriverPanel::fire);
    connect(m_form, &StepForm::driverStepEdited, this, &DriverPanel::change);
}

void DriverPanel::fillPalette() {
    QMenu& palette = m_buttons->additions();
    palette.clear();
    for (const DriverEntry& entry : driverEntries()) {
        QAction* one = palette.addAction(tr("%1: %2").arg(entry.name, entry.meaning));
        connect(one, &QAction::triggered, this, [this, step = entry.step] { add(step); });
    }
}

std::optional<std::size_t> DriverPanel::current() const {
    const StepPath path = m_model->pathOf(m_list->currentIndex());
    return path.empty() ? std::nullopt : std::optional(path.front());
}

void DriverPanel::show(const Scenario& scenario, const std::vector<ScenarioRefusal>& refusals) {
    const std::optional<std::size_t> next = m_next ? m_next : current();
    m_next.reset();
    m_scenario = scenario;
    std::vector<StepRow> rows;
    for (const DriverStep& step : scenario.driver)
        rows.push_back({stepWords(step)});
    DriverStrip::Content content{scenario.driver};
    for (const ActorSpec& actor : scenario.actors)
        content.actors.emplace(actor.name, content.actors.size());
    for (const ScenarioRefusal& refusal : refusals)
        if (refusal.isOfDriver()) {
            rows[refusal.step.front()].problem = QString::fromStdString(refusal.text);
            content.refused.insert(refusal.step.front());
        }
    m_model->show(std::move(rows));
    m_strip->show(std::move(content));
    m_list->setCurrentIndex(next ? m_model->indexOf({*next}) : QModelIndex());
    showStep();
}

void DriverPanel::choose(std::size_t step) {
    m_list->setCurrentIndex(m_model->indexOf({step}));
    m_list->scrollTo(m_list->currentIndex());
}

void DriverPanel::showStep() {
    const std::optional<std::size_t> step = current();
    m_buttons->enable(true, step.has_value());
    m_strip->setCurrent(step);
    if (const auto* mark = step ? m_strip->plot().mark(*step) : nullptr)
        m_scroll->ensureVisible(mark->chip.center().toPoint().x(), mark->chip.center().toPoint().y());
    m_form->show(step ? FormStep(m_scenario.driver[*step]) : FormStep(), surroundingsOf(m_scenario, step.value_or(0)));
    m_fire->setVisible(step && std::holds_alternative<FireStep>(m_scenario.driver[*step].what));
    const QString problem = m_model->data(m_list->currentIndex(), StepsModel::ProblemRole).toString();
    m_error->setText(m_editError.isEmpty() ? problem : m_editError);
    m_error->setVisible(!m_error->text().isEmpty());
}

void DriverPanel::showError(const QString& text) {
    m_editError = text;
    showStep();
}

void DriverPanel::setTheme(const Theme& theme) {
    m_model->setProblemColour(theme.look(CallState::Failed).word);
    m_list->viewport()->update();
    m_strip->setTheme(theme);
    m_fire->setIcon(glyphIcon(Glyph::Fire, theme.look(CallState::Awaiting).colour));
}

void DriverPanel::edit(const QString& what, const std::vector<DriverStep>& driver, std::size_t next,
                       const QString& gesture) {
    m_next = next;
    Q_EMIT driverEdited(what, driver, gesture);
    m_next.reset(); // When it was refused.
}

void DriverPanel::add(const DriverStep& step) {
    const std::size_t place = current() ? *current() + 1 : m_scenario.driver.size();
    std::vector<DriverStep> driver = m_scenario.driver;
    driver.insert(placeIn(driver, place), fitted(step, m_scenario, place));
    edit(tr("Add %1").arg(kindName(step)), driver, place);
    m_list->setFocus();
}

void DriverPanel::perform(StepCommand command) {
    const std::optional<std::size_t> step = current();
    if (!step)
        return;
    std::vector<DriverStep> driver = m_scenario.driver;
    const QString name = kindName(driver[*step]);
    switch (command) {
    case StepCommand::Duplicate:
        return edit(tr("Duplicate %1").arg(name), withDuplicate(std::move(driver), *step), *step + 1);
    case StepCommand::Remove:
        driver.erase(placeIn(driver, *step));
        return edit(tr("Remove %1").arg(name), driver, driver.empty() ? 0 : std::min(*step, driver.size() - 1));
    case StepCommand::Up:
        return *step == 0 ? void() : moveTo(*step, *step - 1);
    case StepCommand::Down:
        return *step + 1 == driver.size() ? void() : moveTo(*step, *step + 2);
    case StepCommand::In:
    case StepCommand::Out:
        return; // The driver has no steps in steps.
    }
}

/// `place` is meant before the step is taken away.
void DriverPanel::moveTo(std::size_t from, std::size_t place) {
    std::vector<DriverStep> driver = m_scenario.driver;
    const std::size_t next = place > from ? place - 1 : place;
    const DriverStep step = driver[from];
    driver.erase(placeIn(driver, from));
    driver.insert(placeIn(driver, next), step);
    edit(tr("Move %1").arg(kindName(step)), driver, next);
}

void DriverPanel::moveInTime(std::size_t step, Duration time) {
    if (const auto moved = withStepAt(m_scenario.driver, step, time))
        edit(tr("Move %1").arg(kindName(m_scenario.driver[step])), moved->driver, moved->step,
             QStringLiteral("driver time %1").arg(moved->step));
}

void DriverPanel::change(const DriverStep& step) {
    const std::size_t index = current().value_or(0);
    std::vector<DriverStep> driver = m_scenario.driver;
    driver[index] = step;
    edit(tr("Change %1").arg(kindName(step)), driver, index, QStringLiteral("driver step %1").arg(index));
}

void DriverPanel::fire() {
    commitPendingEdit();
    if (const auto step = current())
        if (const auto* fire = std::get_if<FireStep>(&m_scenario.driver[*step].what))
            Q_EMIT fireRequested(fire->batch);
}

} // namespace playground::ui
