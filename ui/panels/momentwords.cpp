#include "ui/panels/momentwords.h"

#include "ui/panels/calllink.h"
#include "ui/panels/factstable.h"
#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace playground::ui {

namespace {

struct MomentTexts {
    Q_DECLARE_TR_FUNCTIONS(MomentWords)
};

// A number stays with its word.
QString unbroken(QString words) { return words.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); }

QString needOf(const TraceStore& store, const Moment::Call& call) {
    switch (call.awaited.kind) {
    case WaitKind::Call:
        return MomentTexts::tr("waits for %1").arg(callLink(store, call.awaited.call));
    case WaitKind::Several:
        return call.awaited.call == CallId::None
                   ? MomentTexts::tr("waits for several calls")
                   : MomentTexts::tr("waits for several, first %1").arg(callLink(store, call.awaited.call));
    case WaitKind::Signal:
        return MomentTexts::tr("waits for an event");
    case WaitKind::Outside:
        break;
    }
    return {};
}

QString whyQueued(const TraceStore& store, const Moment::Call& call) {
    if (!call.isCauseKnown)
        return MomentTexts::tr("why is not known any more");
    const QString by = needOf(store, call);
    const auto with = [&](const QString& why) { return by.isEmpty() ? why : why + QStringLiteral(", ") + by; };
    switch (call.reason) {
    case QueueReason::ArgumentLate:
        return with(MomentTexts::tr("argument not ready"));
    case QueueReason::Order:
        return with(MomentTexts::tr("behind an earlier call"));
    case QueueReason::LoopBusy:
        return with(MomentTexts::tr("loop is busy"));
    case QueueReason::Arriving:
        return with(MomentTexts::tr("on its way to its thread"));
    case QueueReason::SlotsFull:
        break;
    }
    return with(MomentTexts::tr("slots are full"));
}

class Section final {
public:
    Section(const TraceStore& store, const Moment& moment, const Moment::Actor& actor, const Theme& theme)
        : m_store(store), m_moment(moment), m_actor(actor), m_theme(theme), m_table(theme) {}

    QString html() {
        const ActorTrack& track = m_store.actorAt(m_actor.index);
        m_table.heading(QString::fromStdString(track.info.name));
        m_table.add(
            kindWord(track.info.kind) + (m_actor.isStopped ? MomentTexts::tr(", stopped") : QString()),
            MomentTexts::tr("%1 of %2 slots").arg(countWords(signedOf(m_actor.inFlight)), countWords(m_actor.limit)));
        addSlots();
        addQueue();
        addThreads(track);
        m_table.add(MomentTexts::tr("submitted"), countWords(signedOf(m_actor.submitted)));
        m_table.add(MomentTexts::tr("finished, failed, cancelled"),
                    QStringLiteral("%1, %2, %3")
                        .arg(countWords(signedOf(m_actor.finished)), countWords(signedOf(m_actor.failed)),
                             countWords(signedOf(m_actor.cancelled))));
        return m_table.html();
    }

private:
    static qint64 signedOf(std::uint64_t count) { return static_cast<qint64>(count); }

    QString badge(CallState state) const {
        const StateLook& look = m_theme.look(state);
        return QStringLiteral("<span style='background-color:%1; color:%2'>&nbsp;%3&nbsp;</span>&nbsp;")
            .arg(look.ground.name(), look.text.name(), QString(look.letter));
    }

    void addCall(const QString& place, const Moment::Call& call) {
        const QString need = call.state == CallState::Queued ? whyQueued(m_store, call) : needOf(m_store, call);
        const QString line = badge(call.state) + callLink(m_store, call.call) + QStringLiteral(" ") +
                             unbroken(durationWords(m_moment.time - call.since)).toHtmlEscaped();
        m_table.addRich(place, need.isEmpty() ? line : line + QStringLiteral("<br>") + need);
    }

    void addSlots() {
        for (const Moment::Call& call : m_actor.started)
            addCall(unbroken(MomentTexts::tr("slot %1").arg(call.slot)), call);
        addRest(m_actor.inFlight, m_actor.started.size(), MomentTexts::tr("in flight"));
    }

    void addQueue() {
        m_table.add(MomentTexts::tr("queued"), countWords(signedOf(m_actor.queued)));
        int place = 0;
        for (const Moment::Call& call : m_actor.waiting)
            addCall(QString::number(++place), call);
        addRest(m_actor.queued + m_actor.onTheWay, m_actor.waiting.size(), MomentTexts::tr("waiting"));
    }

    void addThreads(const ActorTrack& track) {
        for (const Moment::Thread& thread : m_actor.threads)
            m_table.addRich(QString::fromStdString(track.threads[thread.row].name),
                            badge(thread.state) + callLink(m_store, thread.call));
    }

    void addRest(std::uint64_t count, std::size_t listed, const QString& what) {
        if (count > listed)
            m_table.add(QString(), MomentTexts::tr("and %1 more %2").arg(countWords(signedOf(count - listed)), what));
    }

    const TraceStore& m_store;
    const Moment& m_moment;
    const Moment::Actor& m_actor;
    const Theme& m_theme;
    FactsTable m_table;
};

} // namespace

QString momentHtml(const TraceStore& store, const Moment& moment, const Theme& theme) {
    QString html;
    if (moment.driverWaits)
        html += MomentTexts::tr("The driver has waited for %1.").arg(durationWords(moment.time - *moment.driverWaits));
    if (moment.isTorn)
        html += QStringLiteral("<p>") +
                MomentTexts::tr("Some calls in flight are not known any more: spans were dropped.") +
                QStringLiteral("</p>");
    const std::size_t listed = std::min(mostActors, moment.actors.size());
    for (std::size_t index = 0; index < listed; ++index)
        html += Section(store, moment, moment.actors[index], theme).html();
    if (const std::size_t more = moment.actors.size() - listed; more > 0)
        html += QStringLiteral("<p>") + MomentTexts::tr("and %n more actor(s)", nullptr, static_cast<int>(more)) +
                QStringLiteral("</p>");
    return html;
}

} // namespace playground::ui
