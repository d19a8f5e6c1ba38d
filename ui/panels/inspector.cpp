#include "ui/panels/inspector.h"

#include "core/insight/callstory.h"
#include "core/insight/summary.h"
#include "core/insight/warnings/warnings.h"
#include "ui/panels/facts.h"
#include "ui/panels/format.h"
#include "ui/panels/outline.h"
#include "ui/panels/pathsection.h"
#include "ui/panels/rangefacts.h"
#include "ui/panels/readable.h"
#include "ui/panels/statebar.h"
#include "ui/panels/warningfacts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostCallsAtOnce = 100'000; // More take longer than a frame to walk.
constexpr std::uint64_t mostEventsAtOnce = 1'000'000; // Of few calls that yield often.
constexpr const char* readLink = "read";
constexpr const char* stopLink = "stop";
constexpr const char* rangeLink = "range";

} // namespace

Inspector::Inspector(QWidget* parent) : QWidget(parent), m_pace(500ms) {
    createContent();
    connect(m_back, &QLabel::linkActivated, this, &Inspector::overviewChosen);
    connect(m_facts, &QLabel::linkActivated, this, &Inspector::follow);
    connect(m_path, &PathSection::linkChosen, this, &Inspector::follow);
    connect(m_path, &PathSection::found, this, &Inspector::pathFound);
    connect(&m_inspection, &RangeInspection::progressed, this, &Inspector::showRangeProgress);
    connect(&m_inspection, &RangeInspection::finished, this, &Inspector::showRangeSummary);
    connect(&m_reading, &RunReading::readingChanged, this, &Inspector::readingChanged);
    connect(&m_reading, &RunReading::finished, this, [this](const RunFindings& findings) {
        m_findings = findings;
        m_foundEvents = m_store->eventCount();
        refresh();
    });
    connect(&m_reading, &RunReading::failed, this, [this](const QString& text) { showOutline(text.toHtmlEscaped()); });
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &Inspector::refresh);
}

void Inspector::createContent() {
    auto* content = new QWidget(this);
    m_title = readableLabel("inspectorTitle", content);
    giveFont(*m_title, textFont(15, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_sentence = readableLabel("inspectorSentence", content);
    m_sentence->setTextFormat(Qt::PlainText);
    m_bar = new StateBar(content);
    m_facts = readableLabel("inspectorFacts", content);
    m_facts->setTextFormat(Qt::RichText);
    m_back = readableLabel("inspectorBack", content);
    m_path = new PathSection(content);
    makeReadable(*m_path, "inspectorPath");
    m_path->setTextFormat(Qt::RichText);
    // Shift+Tab never gets past a link that nothing is before.
    m_back->setText(QStringLiteral("&#8203;<a href='run'>%1</a>").arg(tr("Show the whole run")));

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_bar),
          static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_back)})
        column->addWidget(part);
    column->addStretch(1);

    scrollIn(*this, content);
}

void Inspector::follow(const QString& link) {
    if (link == QLatin1String(stopLink) && m_reading.isUnderWay())
        return refresh();
    if (link == QLatin1String(stopLink)) {
        m_inspection.cancel();
        return showRangeProgress();
    }
    if (link == QLatin1String(rangeLink))
        return beginRange();
    if (link == QLatin1String(readLink))
        return readRun();
    Q_EMIT callChosen(static_cast<CallId>(link.section(QLatin1Char(':'), 1).toUInt()));
}

void Inspector::setStore(const TraceStore* store, std::optional<std::int64_t> cores) {
    m_store = store;
    m_cores = cores;
    m_call.reset();
    m_range.reset();
    m_inspection.cancel();
    m_reading.cancel();
    m_findings.reset();
    m_now = TimePoint{};
    m_path->setStore(store);
    refresh(); // At once: what is shown may be of a store that is about to die.
}

void Inspector::advance(TimePoint now) {
    m_now = now;
    m_path->advance(now);
    if (m_showsRange) {
        if (m_range && m_range->end > m_rangeKnownTo && !m_inspection.isUnderWay() && m_pace.isDue())
            refresh();
        return;
    }
    // A call that is not at its end grows although nothing happens to it.
    const CallRecord* call = m_store && m_call ? m_store->call(*m_call) : nullptr;
    const bool isStale = m_store && m_store->eventCount() != m_shownEvents;
    if ((isStale || (call && !call->isEnded())) && m_pace.isDue())
        refresh();
}

void Inspector::settle(TimePoint now) {
    m_now = now;
    m_path->settle(now);
    if (m_store && m_store->eventCount() != m_shownEvents)
        refreshSoon();
}

void Inspector::showCall(std::optional<CallId> call) {
    if (std::exchange(m_call, call) != call)
        scrollToTop();
    m_path->setCall(call);
    m_showsRange = !call && m_range;
    refreshSoon();
}

void Inspector::scrollToTop() { findChild<QScrollArea*>()->verticalScrollBar()->setValue(0); }

void Inspector::showRange(std::optional<TimeRange> range) {
    m_range = range;
    m_showsRange = range.has_value();
    m_path->setRange(range);
    refreshSoon();
}

void Inspector::setShowsPath(bool showsPath) { m_path->setShown(showsPath); }

void Inspector::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_path->setTheme(theme);
    m_bar->setTheme(theme);
    refreshSoon();
}

void Inspector::refreshSoon() {
    if (const auto delay = m_pace.delay(); delay > 0ms)
        m_late.start(delay);
    else
        refresh();
}

void Inspector::refresh() {
    m_late.stop();
    m_pace.begin();
    m_inspection.cancel();
    m_reading.stop();
    const bool showsRange = m_store && m_showsRange && m_range;
    const CallRecord* call = m_store && m_call && !showsRange ? m_store->call(*m_call) : nullptr;
    m_shownEvents = m_store ? m_store->eventCount() : 0;
    m_facts->show();
    m_bar->setVisible(call != nullptr);
    m_back->setVisible(call != nullptr || showsRange);
    if (showsRange)
        beginRange();
    else if (call)
        showStory(*call);
    else
        showOverview();
    m_pace.end();
}

void Inspector::showOverview() {
    m_title->setText(tr("This run"));
    if (m_store == nullptr || m_store->callCount() == 0) {
        m_sentence->setText(tr("No calls yet."));
        m_facts->clear();
        m_facts->hide(); // Nothing that could be focused.
        return Q_EMIT warningsFound({});
    }
    if (m_store->callCount() <= mostCallsAtOnce && m_store->eventCount() <= mostEventsAtOnce)
        return showFindings(findingsOf(*m_store, m_now, cores()));
    if (m_findings && m_foundEvents == m_store->eventCount())
        return showFindings(*m_findings);
    showOutline(tr("Percentiles and warnings of so large a run take a while. <a href='%1'>Work them out</a>")
                    .arg(QLatin1String(readLink)));
}

void Inspector::showFindings(const RunFindings& findings) {
    const auto& deadlock = findings.deadlock;
    const auto tellsOfDeadlock = [&](const Warning& warning) { return deadlock && warning.text == deadlock->text; };
    m_sentence->setText(std::ranges::any_of(findings.warnings, tellsOfDeadlock) ? tr("This run can never go on.")
                        : deadlock                                              ? QString::fromStdString(deadlock->text)
                                   : tr("Click a bar to see where that call's time went."));
    m_facts->setText(warningFacts(findings.warnings, *m_theme) + runFacts(findings.summary, *m_theme));
    Q_EMIT warningsFound(findings.warnings);
}

std::int64_t Inspector::cores() const { return m_cores.value_or(QThread::idealThreadCount()); }

// Of a run that is too large to be read between two frames.
void Inspector::showOutline(const QString& more) {
    m_sentence->setText(tr("Click a bar to see where that call's time went."));
    m_facts->setText(outlineFacts(outlineOf(*m_store), *m_theme) + QStringLiteral("<p>%1</p>").arg(more));
    Q_EMIT warningsFound({});
}

void Inspector::readRun() {
    m_late.stop();
    m_shownEvents = m_store->eventCount();
    showOutline(tr("Working it out. <a href='%1'>Stop</a>").arg(QLatin1String(stopLink)));
    m_reading.begin(*m_store, m_now, cores());
}

void Inspector::showStory(const CallRecord& call) {
    const CallStory story = storyOf(*m_store, call, m_now);
    m_title->setText(callTitle(*m_store, call));
    m_sentence->setText(QString::fromStdString(story.sentence));
    m_bar->show(story.parts);
    m_facts->setText(callFacts(*m_store, call, story, m_now, *m_theme));
}

void Inspector::beginRange() {
    m_title->setText(rangeTitle(*m_range));
    m_rangeKnownTo = m_now;
    m_inspection.begin(*m_store, *m_range, m_now);
}

// Also when somebody has stopped it.
void Inspector::showRangeProgress() {
    const bool isUnderWay = m_inspection.isUnderWay();
    m_sentence->setText(isUnderWay ? tr("Working it out: %1").arg(percentWords(m_inspection.progress()))
                                   : tr("Stopped before all of it was seen."));
    m_facts->setText(
        QStringLiteral("<a href='%1'>%2</a>")
            .arg(QLatin1String(isUnderWay ? stopLink : rangeLink), isUnderWay ? tr("Stop") : tr("Work it out")));
    m_bar->hide();
}

void Inspector::showRangeSummary(const RangeSummary& summary) {
    const QString torn = tornRangeSentence(summary.range, m_store->edge());
    m_sentence->setText(torn.isEmpty() ? rangeSentence(summary)
                                       : QStringLiteral("%1 %2").arg(rangeSentence(summary), torn));
    m_bar->show(rangeMix(summary));
    m_bar->setVisible(summary.all.calls > 0);
    m_facts->setText(rangeFacts(summary, *m_theme));
}

} // namespace playground::ui
