#include "ui/panels/code/codepanel.h"

#include "core/code/cppcode.h"
#include "core/code/pythoncode.h"
#include "ui/panels/code/codeview.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace playground::ui {

using namespace std::chrono_literals;

CodePanel::CodePanel(QWidget* parent) : QWidget(parent), m_pace(100ms) {
    setObjectName(QStringLiteral("codePanel"));
    createContent();
    setFocusProxy(m_view);
}

void CodePanel::createContent() {
    m_view = new CodeView(this);
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setObjectName(QStringLiteral("codeCopy"));
    m_copy->setAccessibleName(tr("Copy all of the code"));
    connect(m_copy, &QPushButton::clicked, this, &CodePanel::copy);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 6);
    auto* languages = new QButtonGroup(this);
    languages->addButton(addLanguage(*row, "codePython", tr("Ray / Python"), CodeKind::Python));
    languages->addButton(addLanguage(*row, "codeCpp", tr("C++"), CodeKind::Cpp));
    languages->buttons().first()->setChecked(true);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
}

QToolButton* CodePanel::addLanguage(QBoxLayout& row, const char* name, const QString& text, CodeKind kind) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(tr("Show it as %1").arg(text));
    button->setCheckable(true);
    row.addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, kind] { choose(kind); });
    return button;
}

void CodePanel::choose(CodeKind kind) {
    m_kind = kind;
    renew();
}

void CodePanel::setScenario(const Scenario& scenario) {
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    renewSoon();
}

void CodePanel::setPlace(std::optional<CodePlace> place) {
    if (place == m_place)
        return;
    m_place = std::move(place);
    light();
}

void CodePanel::renewSoon() {
    if (const auto delay = m_pace.delay(); delay > 0ms)
        m_wait.start(static_cast<int>(delay.count()), this);
    else
        renew();
}

void CodePanel::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_wait.timerId())
        renew();
}

void CodePanel::renew() {
    m_wait.stop();
    m_pace.begin();
    m_code = m_kind == CodeKind::Python ? pythonOf(m_scenario) : cppOf(m_scenario);
    m_view->show(QString::fromStdString(m_code.text()), m_kind);
    m_pace.end();
    light();
}

void CodePanel::light() {
    const auto line = m_place ? m_code.find(*m_place) : std::nullopt;
    m_view->light(line ? std::optional(static_cast<int>(*line)) : std::nullopt);
}

void CodePanel::copy() const { QGuiApplication::clipboard()->setText(QString::fromStdString(m_code.text())); }

void CodePanel::setTheme(const Theme& theme) { m_view->setTheme(theme); }

} // namespace playground::ui
