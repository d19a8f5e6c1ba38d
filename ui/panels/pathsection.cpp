#include "ui/panels/pathsection.h"

#include "core/insight/pathsummary.h"
#include "ui/panels/calllink.h"
#include "ui/panels/facts.h"
#include "ui/panels/factstable.h"
#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr int pathSliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t stepsBetweenLooks = 4;
constexpr std::size_t mostSteps = 40; // That a person reads.
constexpr const char* toCallLink = "pathToCall";
constexpr const char* wholeLink = "wholePath";

struct PathWords {
    Q_DECLARE_TR_FUNCTIONS(PathSection)
};

QString nameOf(const TraceStore& store, CallId id) {
    const CallRecord* call = store.call(id);
    if (call == nullptr)
        return PathWords::tr("the driver").toHtmlEscaped();
    return callLink(id, callTitle(store, *call));
}

QString doing(const CriticalPath::Step& step) {
    if (step.call != CallId::None)
        return stateWord(step.state);
    return step.state == CallState::Blocked ? PathWords::tr("waiting") : PathWords::tr("on its own");
}

QString stepFacts(const TraceStore& store, const CriticalPath& path, std::size_t index, const Theme& theme) {
    const CriticalPath::Step& step = path.steps[index];
    const QString cause = QString::fromStdString(causeText(store, path, index)).toHtmlEscaped();
    return QStringLiteral("<p style='margin:6px 0 0 0'>%1 %2 <b>%3</b><br><span style='color:%4'>%5%6</span></p>")
        .arg(nameOf(store, step.call), doing(step).toHtmlEscaped(), durationWords(step.range.length()),
             theme.softText.name(),
             PathWords::tr("from %1").arg(momentWords(step.range.start, path.range.length() / 1000)),
             cause.isEmpty() ? QString() : QStringLiteral(": ") + cause);
}

QString sumFacts(const TraceStore& store, const CriticalPath& path, const Theme& theme) {
    const PathSums sums = sumsOf(store, path);
    const double whole = std::max(toMilliseconds(path.range.length()), 1e-9);
    FactsTable table(theme);
    table.heading(PathWords::tr("Critical path of %1").arg(durationWords(path.range.length())));
    for (std::size_t state = 0; state < callStateCount; ++state)
        if (sums.states[state] > Duration::zero())
            table.addState(static_cast<CallState>(state), durationWords(sums.states[state]),
                           percentWords(toMilliseconds(sums.states[state]) / whole));
    for (const auto& [id, time] : sums.actors) {
        const ActorTrack* actor = store.actor(id);
        if (time > Duration::zero())
            table.add(actor ? QString::fromStdString(actor->info.name) : PathWords::tr("the driver"),
                      durationWords(time));
    }
    return table.html();
}

} // namespace

PathSection::PathSection(QWidget* parent) : QLabel(parent), m_pace(500ms) {
    connect(&m_timer, &QTimer::timeout, this, &PathSection::goOn);
    connect(this, &QLabel::linkActivated, this, &PathSection::follow);
    hide();
}

void PathSection::setStore(const TraceStore* store) {
    m_store = store;
    m_range.reset();
    m_selected.reset();
    m_last.reset();
    m_now = TimePoint{};
    begin();
}

void PathSection::setRange(const std::optional<TimeRange>& range) {
    if (std::exchange(m_range, range) != range && m_isShown)
        begin();
}

void PathSection::setCall(const std::optional<CallId>& call) {
    if (std::exchange(m_selected, call) != call && m_isShown && !m_walk)
        setText(otherPaths() + m_pathHtml);
}

void PathSection::setShown(bool isShown) {
    m_isShown = isShown;
    begin();
}

void PathSection::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (m_isShown)
        begin();
}

void PathSection::advance(TimePoint now) {
    m_now = now;
    if (m_isShown && m_store && !m_walk && isOld() && m_pace.isDue())
        begin();
}

void PathSection::settle(TimePoint now) {
    m_pace.reset();
    if (isOld()) { // A walk that is under way does not come from the end.
        m_timer.stop();
        m_walk.reset();
    }
    advance(now);
}

/// The path to what has not ended grows although nothing happens.
bool PathSection::isOld() const {
    return m_store && (m_store->eventCount() != m_shownEvents || (m_store->unended() > 0 && m_now != m_shownNow));
}

void PathSection::begin() {
    m_timer.stop();
    m_walk.reset();
    setVisible(m_isShown && m_store && m_store->callCount() > 0);
    if (isHidden())
        return Q_EMIT found({});
    m_pace.begin();
    m_shownEvents = m_store->eventCount();
    m_shownNow = m_now;
    const TimePoint known = std::max(m_now, m_store->lastEvent());
    TimeRange range = m_range.value_or(wholeRun(*m_store, known));
    range.end = std::min(range.end, known);
    if (m_last)
        m_walk.emplace(*m_store, TimeRange{range.start, known}, *m_last);
    else
        m_walk.emplace(*m_store, range);
    m_timer.start(0); // Not at once: whoever told us may not have told the others yet.
}

void PathSection::goOn() {
    QElapsedTimer slice;
    slice.start();
    while (!m_walk->advance(stepsBetweenLooks))
        if (slice.elapsed() >= pathSliceMs)
            return;
    m_timer.stop();
    const CriticalPath path = m_walk->take();
    m_walk.reset();
    m_pace.end();
    show(path);
    Q_EMIT found(path);
}

void PathSection::follow(const QString& link) {
    if (link != QLatin1String(toCallLink) && link != QLatin1String(wholeLink))
        return Q_EMIT linkChosen(link);
    m_last = link == QLatin1String(toCallLink) ? m_selected : std::nullopt;
    begin();
}

bool PathSection::canWalkTo(CallId call) const {
    const CallRecord* record = m_store ? m_store->call(call) : nullptr;
    return record != nullptr && record->isEnded() && (!m_range || record->ended > m_range->start);
}

/// Links to the paths that are not shown.
QString PathSection::otherPaths() const {
    const auto link = [](const char* target, const QString& text) {
        return QStringLiteral("<p><a href='%1'>%2</a></p>").arg(QLatin1String(target), text.toHtmlEscaped());
    };
    QString html;
    if (m_selected && m_selected != m_last && canWalkTo(*m_selected))
        html += link(toCallLink,
                     tr("Show the path to the end of %1").arg(callTitle(*m_store, *m_store->call(*m_selected))));
    if (m_last)
        html += link(wholeLink, m_range ? tr("Show the path of the range") : tr("Show the path of the whole run"));
    return html;
}

void PathSection::show(const CriticalPath& path) {
    m_pathHtml = textOf(path);
    setText(otherPaths() + m_pathHtml);
}

QString PathSection::textOf(const CriticalPath& path) const {
    if (path.steps.empty() && path.isCut)
        return tr("What came before is not known any more, so that there is no critical path.");
    if (path.steps.empty() && m_last)
        return tr("That call did not end here, so that there is no critical path to its end.");
    if (path.steps.empty())
        return tr("No call ended here, so that there is no critical path.");
    QString html;
    if (m_last)
        html += tr("<p>To the end of %1:</p>").arg(nameOf(*m_store, *m_last));
    html += sumFacts(*m_store, path, *m_theme);
    if (path.isCut)
        html += (path.steps.size() < CriticalWalk::mostSteps
                     ? tr("<p>What was before %1 is not known any more.</p>")
                     : tr("<p>The path is too long to be followed to what was before %1.</p>"))
                    .arg(momentWords(path.range.start, path.range.length() / 1000));
    const auto longest = longestOf(path.steps, mostSteps);
    for (const CriticalPath::Step* step : longest)
        html += stepFacts(*m_store, path, static_cast<std::size_t>(step - path.steps.data()), *m_theme);
    if (const std::size_t others = path.steps.size() - longest.size(); others > 0)
        html += tr("<p>Shorter steps between them: %1.</p>").arg(countWords(static_cast<qint64>(others)));
    return html;
}

} // namespace playground::ui
