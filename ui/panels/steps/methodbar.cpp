#include "ui/panels/steps/methodbar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace playground::ui {

namespace {

QString textOf(const std::string& words) { return QString::fromStdString(words); }

QComboBox* comboBox(const char* name, const QString& accessible, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// "Web: web, web_2".
QString classWords(const Scenario& scenario, const ClassSpec& spec) {
    QStringList actors;
    for (const ActorSpec& actor : scenario.actors)
        if (actor.className == spec.name)
            actors += textOf(actor.name);
    return actors.isEmpty() ? textOf(spec.name)
                            : QStringLiteral("%1: %2").arg(textOf(spec.name), actors.join(QStringLiteral(", ")));
}

} // namespace

MethodBar::MethodBar(QWidget* parent) : QWidget(parent) {
    createFields();
    createMenu();
    connectFields();
}

void MethodBar::createFields() {
    m_classes = comboBox("stepsClass", tr("Class, and the actors of it"), this);
    m_methods = comboBox("stepsMethod", tr("Method"), this);
    m_more = new QToolButton(this);
    m_more->setText(tr("Methods"));
    m_more->setObjectName(QStringLiteral("stepsMethodMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("stepsMethodName"));
    m_name->setAccessibleName(tr("Name of the method"));
    m_name->setToolTip(tr("Name of the method; whatever calls it follows"));
    m_async = new QCheckBox(tr("async"), this);
    m_async->setObjectName(QStringLiteral("stepsAsync"));
    m_async->setToolTip(tr("A coroutine on the actor's loop; one such method makes the whole class async"));
    m_groups = comboBox("stepsGroup", tr("Concurrency group that runs the method"), this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_classes, 0, 0, 1, 2);
    grid->addWidget(m_methods, 1, 0);
    grid->addWidget(m_more, 1, 1);
    grid->addWidget(m_name, 2, 0);
    grid->addWidget(m_async, 2, 1);
    grid->addWidget(m_groups, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void MethodBar::createMenu() {
    auto* menu = new QMenu(m_more);
    connect(menu->addAction(tr("Add a method")), &QAction::triggered, this, &MethodBar::addWanted);
    connect(menu->addAction(tr("Duplicate this method")), &QAction::triggered, this, &MethodBar::duplicateWanted);
    m_remove = menu->addAction(tr("Remove this method"));
    connect(m_remove, &QAction::triggered, this, &MethodBar::removeWanted);
    m_more->setMenu(menu);
}

void MethodBar::connectFields() {
    connect(m_classes, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_classes->itemData(index).toString().toStdString(), {}); });
    connect(m_methods, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_class, m_methods->itemText(index).toStdString()); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified() && m_name->text().toStdString() != m_method) {
            m_name->setModified(false);
            Q_EMIT renamed(m_name->text().trimmed());
        }
    });
    connect(m_async, &QCheckBox::clicked, this, &MethodBar::asyncChanged);
    connect(m_groups, &QComboBox::activated, this, [this](int index) {
        Q_EMIT groupChanged(index == 0 ? std::string() : m_groups->itemText(index).toStdString());
    });
}

void MethodBar::show(const Scenario& scenario, const std::string& className, const std::string& method) {
    const ClassSpec* spec = scenario.classOf(className);
    if (spec == nullptr && !scenario.classes.empty())
        spec = &scenario.classes.front();
    setEnabled(spec != nullptr);
    m_class = spec == nullptr ? std::string() : spec->name;
    const bool isKnown = spec != nullptr && spec->method(method) != nullptr;
    m_method = isKnown ? method : spec == nullptr || spec->methods.empty() ? std::string() : spec->methods.front().name;
    fillClasses(scenario);
    fillMethods(spec == nullptr ? ClassSpec() : *spec);
    fillFields(spec == nullptr ? ClassSpec() : *spec);
}

void MethodBar::fillClasses(const Scenario& scenario) {
    m_classes->clear();
    for (const ClassSpec& spec : scenario.classes)
        m_classes->addItem(classWords(scenario, spec), textOf(spec.name));
    m_classes->setCurrentIndex(m_classes->findData(textOf(m_class)));
}

void MethodBar::fillMethods(const ClassSpec& spec) {
    m_methods->clear();
    for (const MethodSpec& method : spec.methods)
        m_methods->addItem(textOf(method.name));
    m_methods->setCurrentIndex(m_methods->findText(textOf(m_method)));
    m_remove->setEnabled(spec.methods.size() > 1); // A class without methods is none.
}

void MethodBar::fillFields(const ClassSpec& spec) {
    const MethodSpec* method = spec.method(m_method);
    m_name->setText(textOf(m_method));
    m_async->setChecked(method != nullptr && method->isAsync);
    m_groups->clear();
    m_groups->addItem(tr("the default group"));
    for (const auto& [name, limit] : spec.groups)
        m_groups->addItem(textOf(name));
    m_groups->setCurrentIndex(method == nullptr || method->group.empty() ? 0
                                                                         : m_groups->findText(textOf(method->group)));
    m_groups->setVisible(!spec.groups.empty());
}

} // namespace playground::ui
