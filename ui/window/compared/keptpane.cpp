#include "ui/window/compared/keptpane.h"

#include "ui/panels/glyphs.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace playground::ui {

KeptPane::KeptPane(TimelineView& shown, QWidget* parent)
    : QFrame(parent), m_timeline(new TimelineView(this)), m_head(new QWidget(this)), m_link(shown, *m_timeline, this) {
    setObjectName(QStringLiteral("keptPane"));
    m_timeline->setObjectName(QStringLiteral("keptTimeline"));
    m_timeline->setAccessibleName(tr("Timeline of the kept run"));
    m_timeline->hidePill(); // That of the run that is shown is for both.
    createHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_timeline, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &KeptPane::rename);
    connect(m_zero, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_link.setZero(static_cast<CommonZero>(index)); });
    connect(m_close, &QToolButton::clicked, this, &KeptPane::close);
    connect(&m_link, &TimelineLink::gapsShown, this, &KeptPane::gapsShown);
    hide();
}

void KeptPane::createHead() {
    m_head->setObjectName(QStringLiteral("keptHead"));
    auto* caption = new QLabel(tr("Kept run"), m_head);
    caption->setProperty("role", QStringLiteral("caption"));
    m_name = new QLineEdit(m_head);
    m_name->setObjectName(QStringLiteral("keptName"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setAccessibleName(tr("Name of the kept run"));
    m_name->setToolTip(tr("The run that was kept; click to call it something else"));
    m_reading = new QProgressBar(m_head);
    m_reading->setObjectName(QStringLiteral("keptReading"));
    m_reading->hide();
    m_zero = new QComboBox(m_head);
    m_zero->setObjectName(QStringLiteral("keptZero"));
    m_zero->addItems({tr("From the beginning"), tr("From the first submission")}); // In the order of CommonZero.
    m_zero->setCurrentIndex(static_cast<int>(CommonZero::FirstSubmission));
    m_zero->setAccessibleName(tr("What stands at the same place in both runs"));
    m_zero->setToolTip(m_zero->accessibleName());
    m_zero->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zero->setMinimumContentsLength(22); // In a language of longer words the others need the room.
    m_close = new QToolButton(m_head);
    m_close->setObjectName(QStringLiteral("keptClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Let go of the kept run"));
    m_close->setToolTip(m_close->accessibleName());
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(caption);
    row->addWidget(m_name, 1);
    row->addWidget(m_reading, 1);
    row->addWidget(m_zero);
    row->addWidget(m_close);
}

void KeptPane::addButton(QAction* action) {
    auto* button = new QToolButton(m_head);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    auto* row = static_cast<QHBoxLayout*>(m_head->layout());
    row->insertWidget(row->count() - 1, button);
}

void KeptPane::rename() {
    if (!m_run || m_name->text() == m_run->name)
        return;
    m_run->name = m_name->text();
    Q_EMIT changed();
}

void KeptPane::keep(KeptRun run) {
    endReading();
    show(std::move(run));
}

void KeptPane::forget() { show({}); }

void KeptPane::close() {
    if (m_reading->isHidden())
        return forget();
    endReading();
    Q_EMIT readingGivenUp();
}

void KeptPane::showReading(const QString& what, int percent) {
    m_reading->setFormat(tr("Reading %1: %p%").arg(QString(what).replace(QLatin1Char('%'), QLatin1String("%%"))));
    m_reading->setValue(percent);
    m_reading->show();
    m_name->hide();
    QFrame::show();
}

void KeptPane::endReading() {
    m_reading->hide();
    m_name->show();
    setVisible(m_run.has_value());
}

void KeptPane::show(std::optional<KeptRun> run) {
    m_link.setOn(false);
    m_timeline->setMarkers(nullptr);
    std::swap(m_run, run); // The old one lives until the end, for what reads it.
    m_timeline->setStore(m_run ? m_run->store.get() : nullptr);
    if (m_run) {
        m_timeline->advance(m_run->end);
        m_timeline->setMarkers(&m_run->markers);
        m_name->setText(m_run->name);
        m_name->setCursorPosition(0);
        m_link.setOn(true);
    }
    setVisible(m_run.has_value());
    Q_EMIT changed();
}

void KeptPane::setMarkers(Markers markers) {
    m_run->markers = std::move(markers);
    m_timeline->setMarkers(&m_run->markers);
}

void KeptPane::advance(TimePoint now) {
    m_run->end = now;
    m_timeline->advance(now);
}

void KeptPane::setTheme(const Theme& theme) {
    m_timeline->setTheme(theme);
    m_close->setIcon(glyphIcon(Glyph::Close, theme.softText));
    setStyleSheet(QStringLiteral("#keptHead { background: %1; border-top: 1px solid %2; border-bottom: 1px solid %2; }")
                      .arg(theme.panel.name(), theme.line.name()));
}

} // namespace playground::ui
