#include "ui/panels/calltimes/calltimespanel.h"

#include "core/insight/callmatcher.h"
#include "ui/panels/calltimes/histogramchart.h"
#include "ui/panels/calltimes/timesreading.h"
#include "ui/panels/focushandover.h"
#include "ui/panels/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr int aboutBins = 40;

std::optional<CallState> stateOf(CallFilter::Field time) {
    switch (time) {
    case CallFilter::Field::Wait:
        return CallState::Queued;
    case CallFilter::Field::Run:
        return CallState::Running;
    case CallFilter::Field::Await:
        return CallState::Awaiting;
    case CallFilter::Field::Block:
        return CallState::Blocked;
    default:
        return {};
    }
}

// Told apart from what is in the next bar.
QString timeWords(Duration time, const TimeBins& bins) { return durationWords(time, bins.lengthAt(time) / 10); }

// Percentiles that are the same share their words.
std::vector<TimeMark> percentileMarks(const TimeDistribution& times, const TimeBins& bins) {
    std::vector<TimeMark> marks;
    for (const int percent : {50, 90, 99}) {
        const Duration time = times.percentile(percent / 100.0);
        const QString name = CallTimesPanel::tr("p%1").arg(percent);
        if (!marks.empty() && marks.back().time == time)
            marks.back().words += QLatin1Char(' ') + name;
        else
            marks.push_back({time, name});
    }
    for (TimeMark& mark : marks)
        mark.words += QLatin1Char(' ') + timeWords(mark.time, bins);
    return marks;
}

QString bandWords(const TimeBand& band, const TimeBins& bins) {
    if (band.to == Duration::max())
        return CallTimesPanel::tr("at least %1").arg(timeWords(band.from, bins));
    if (band.from == Duration(0))
        return CallTimesPanel::tr("less than %1").arg(timeWords(band.to, bins));
    return CallTimesPanel::tr("from %1 to less than %2").arg(timeWords(band.from, bins), timeWords(band.to, bins));
}

} // namespace

CallTimesPanel::CallTimesPanel(QWidget* parent) : QWidget(parent), m_reading(new TimesReading(this)) {
    setObjectName(QStringLiteral("callTimes"));
    createContent();
    new FocusHandover(this, m_chart); // Goes with it.
    connect(m_time, &QComboBox::currentIndexChanged, this, [this] {
        ask();
        showBrush();
    });
    connect(m_isLogarithmic, &QCheckBox::toggled, this, &CallTimesPanel::showTimes);
    connect(m_reading, &TimesReading::changed, this, &CallTimesPanel::showTimes);
    connect(m_reading, &TimesReading::progressed, this, &CallTimesPanel::showWords);
    connect(m_reading, &TimesReading::failed, m_words, &QLabel::setText);
    connect(m_chart, &HistogramChart::currentChanged, this, &CallTimesPanel::showWords);
    connect(m_chart, &HistogramChart::brushWanted, this, &CallTimesPanel::brush);
    showWords();
}

void CallTimesPanel::createContent() {
    m_time = new QComboBox(this);
    m_time->setObjectName(QStringLiteral("callTimesTime"));
    m_time->setAccessibleName(tr("What is measured"));
    const auto add = [this](const QString& name, CallFilter::Field time) {
        m_time->addItem(name, static_cast<int>(time));
    };
    add(tr("In slot (dur)"), CallFilter::Field::InSlot);
    add(tr("Submitted to ended (latency)"), CallFilter::Field::Latency);
    add(tr("Queued for a slot (wait)"), CallFilter::Field::Wait);
    add(tr("Running on its thread (run)"), CallFilter::Field::Run);
    add(tr("Awaiting (await)"), CallFilter::Field::Await);
    add(tr("Blocked (block)"), CallFilter::Field::Block);
    m_isLogarithmic = new QCheckBox(tr("Logarithmic"), this);
    m_isLogarithmic->setObjectName(QStringLiteral("callTimesLogarithmic"));
    m_isLogarithmic->setToolTip(tr("Each bar is for times longer by the same factor, not by the same time"));
    m_isLogarithmic->setChecked(true);
    m_chart = new HistogramChart(this);
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("callTimesWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* row = new QHBoxLayout;
    row->addWidget(m_time);
    row->addWidget(m_isLogarithmic);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_words);
}

CallFilter::Field CallTimesPanel::time() const { return static_cast<CallFilter::Field>(m_time->currentData().toInt()); }

void CallTimesPanel::setStore(const TraceStore* store) {
    m_store = store;
    m_shownStore = isVisible() ? store : nullptr;
    m_call.reset();
    m_reading->setStore(m_shownStore);
}

void CallTimesPanel::advance() {
    if (isVisible())
        m_reading->advance();
}

void CallTimesPanel::settle() {
    if (isVisible())
        m_reading->settle();
}

void CallTimesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_shownStore != m_store) {
        m_shownStore = m_store;
        m_reading->setStore(m_store);
    }
    m_reading->settle();
}

void CallTimesPanel::setFilter(const std::optional<CallFilter>& filter) {
    m_filter = filter.value_or(CallFilter());
    ask();
    showBrush();
}

void CallTimesPanel::setRange(std::optional<TimeRange> range) {
    m_range = range;
    ask();
}

// The words about the time itself are the brush: they choose among what is counted.
void CallTimesPanel::ask() {
    m_reading->setQuestion({.time = time(), .filter = withBand(m_filter, time(), {}), .range = m_range});
    showWords();
}

void CallTimesPanel::brush(const Brush& band) { Q_EMIT filterWanted(withBand(m_filter, time(), band)); }

void CallTimesPanel::showCall(std::optional<CallId> call) {
    if (call == m_call)
        return;
    m_call = call;
    showTimes();
}

void CallTimesPanel::showTimes() {
    const TimeDistribution& times = m_reading->times();
    const BinGrowth growth = m_isLogarithmic->isChecked() ? BinGrowth::Factor : BinGrowth::Step;
    TimeBins bins = binsOf(times, growth, aboutBins);
    std::vector<TimeMark> marks;
    if (!times.isEmpty())
        marks = percentileMarks(times, bins);
    const CallRecord* call = m_call && m_shownStore != nullptr ? m_shownStore->call(*m_call) : nullptr;
    const auto took = call != nullptr && call->isEnded() ? timeOf(time(), *call, call->ended) : std::nullopt;
    if (took && !bins.isEmpty())
        marks.push_back({*took, tr("call %1: %2").arg(toNumber(*m_call)).arg(timeWords(*took, bins)), true});
    m_chart->show(std::move(bins), std::move(marks), stateOf(time()));
}

void CallTimesPanel::showBrush() {
    m_chart->setBrush(bandOf(m_filter, time()));
    showWords();
}

void CallTimesPanel::showWords() {
    QStringList text = m_reading->times().isEmpty() ? QStringList(tr("No such call has ended yet.")) : words();
    if (m_range)
        text += tr("Of the selected range, %1 to %2.")
                    .arg(momentWords(m_range->start, m_range->length() / 100),
                         momentWords(m_range->end, m_range->length() / 100));
    if (m_reading->isUnderWay() && m_reading->progress() < 1)
        text += tr("Counting, %1.").arg(percentWords(m_reading->progress()));
    m_words->setText(text.join(QLatin1Char(' ')));
    m_words->setToolTip(m_words->text()); // A low panel may not have room for all of it.
    m_chart->setAccessibleDescription(m_words->text());
}

// Of the bar under the pointer and of what is brushed, else of all.
QStringList CallTimesPanel::words() const {
    const TimeDistribution& times = m_reading->times();
    const TimeBins& bins = m_chart->plot().bins();
    const auto share = [&](std::uint64_t calls) {
        return tr("%1 of %2 calls (%3)")
            .arg(countWords(static_cast<qint64>(calls)), countWords(static_cast<qint64>(times.count())),
                 percentWords(static_cast<double>(calls) / static_cast<double>(times.count())));
    };
    QStringList text;
    if (const auto bin = m_chart->current())
        text += tr("This bar, %1: %2.").arg(bandWords(bins.band(*bin), bins), share(bins.counts[*bin]));
    if (const Brush& brush = m_chart->brush())
        text += tr("Brushed, %1: %2. Esc ends this.").arg(bandWords(*brush, bins), share(times.countIn(*brush)));
    if (!text.isEmpty())
        return text;
    const auto percentile = [&](double part) { return timeWords(times.percentile(part), bins); };
    text +=
        tr("%1, p50 %2, p90 %3, p99 %4.")
            .arg(times.count() == 1 ? tr("1 call") : tr("%1 calls").arg(countWords(static_cast<qint64>(times.count()))),
                 percentile(0.5), percentile(0.9), percentile(0.99));
    text += tr("Drag over bars, or press Right, to light their calls in the timeline.");
    return text;
}

void CallTimesPanel::setTheme(const Theme& theme) { m_chart->setTheme(theme); }

} // namespace playground::ui
