#include "ui/panels/calls/callcolumn.h"

#include "core/trace/calltimes.h"
#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace playground::ui {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(CallColumn)
};

constexpr Duration unknown{-1};

// One that has not begun, or that the column is not about, is unknown.
Duration timeOf(CallColumn column, const CallRecord& call, TimePoint now) {
    if (column == CallColumn::Submitted)
        return call.submitted.time_since_epoch();
    const CallTimes times = timesOf(call, now);
    if (column == CallColumn::Waited)
        return times.waiting;
    if (!call.isStarted())
        return unknown;
    if (column == CallColumn::Running)
        return times.running;
    return column == CallColumn::Awaiting ? times.awaiting : std::max(std::min(call.ended, now) - call.started, {});
}

std::vector<std::int64_t> ranksOf(const std::vector<QString>& names) {
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return names[a].compare(names[b], Qt::CaseInsensitive) < 0; });
    std::vector<std::int64_t> ranks(names.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = static_cast<std::int64_t>(rank);
    return ranks;
}

std::vector<QString> actorNames(const TraceStore& store) {
    std::vector<QString> names(1);
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const std::size_t number = toNumber(store.actorAt(index).id);
        names.resize(std::max(names.size(), number + 1));
        names[number] = QString::fromStdString(store.actorAt(index).info.name);
    }
    return names;
}

// A number that was never given out has no name.
std::vector<QString> methodNames(const TraceStore& store) {
    std::vector<QString> names(1);
    for (std::uint16_t number = 1; number != 0; ++number) {
        const std::string name = store.dictionary().methodName(MethodId{number});
        if (name.empty())
            break;
        names.push_back(QString::fromStdString(name));
    }
    return names;
}

} // namespace

QString titleOf(CallColumn column) {
    switch (column) {
    case CallColumn::Id:
        return ColumnWords::tr("Call");
    case CallColumn::Actor:
        return ColumnWords::tr("Actor");
    case CallColumn::Method:
        return ColumnWords::tr("Method");
    case CallColumn::State:
        return ColumnWords::tr("State");
    case CallColumn::Slot:
        return ColumnWords::tr("Slot");
    case CallColumn::Submitted:
        return ColumnWords::tr("Submitted");
    case CallColumn::Waited:
        return ColumnWords::tr("Waited");
    case CallColumn::InSlot:
        return ColumnWords::tr("In slot");
    case CallColumn::Running:
        return ColumnWords::tr("Running");
    case CallColumn::Awaiting:
        return ColumnWords::tr("Awaiting");
    case CallColumn::Error:
        return ColumnWords::tr("Error");
    }
    return {};
}

bool isNumber(CallColumn column) {
    return column == CallColumn::Id || (column >= CallColumn::Slot && column <= CallColumn::Awaiting);
}

QString textOf(CallColumn column, const TraceStore& store, const CallRecord& call, TimePoint now) {
    switch (column) {
    case CallColumn::Id:
        return QString::number(toNumber(call.id));
    case CallColumn::Actor: {
        const ActorTrack* actor = store.actor(call.actor);
        return actor != nullptr ? QString::fromStdString(actor->info.name) : QString();
    }
    case CallColumn::Method:
        return QString::fromStdString(store.dictionary().methodName(call.method));
    case CallColumn::State:
        return stateWord(call.state);
    case CallColumn::Slot:
        return call.isStarted() ? QString::number(call.slot) : QString();
    case CallColumn::Error:
        return QString::fromStdString(store.dictionary().textOf(call.text));
    case CallColumn::Submitted:
        return momentWords(call.submitted, std::chrono::microseconds(100));
    default:
        break;
    }
    const Duration time = timeOf(column, call, now);
    return time != unknown ? durationWords(time) : QString();
}

CallKeys::CallKeys(CallColumn column, const TraceStore& store, TimePoint now) : m_column(column), m_now(now) {
    if (column == CallColumn::Actor)
        m_ranks = ranksOf(actorNames(store));
    else if (column == CallColumn::Method)
        m_ranks = ranksOf(methodNames(store));
}

std::int64_t CallKeys::of(const CallRecord& call) const {
    const auto rank = [this](std::size_t number) {
        return number < m_ranks.size() ? m_ranks[number] : static_cast<std::int64_t>(m_ranks.size() + number);
    };
    switch (m_column) {
    case CallColumn::Id:
        return toNumber(call.id);
    case CallColumn::Actor:
        return rank(toNumber(call.actor));
    case CallColumn::Method:
        return rank(toNumber(call.method));
    case CallColumn::State:
        return static_cast<std::int64_t>(call.state);
    case CallColumn::Slot:
        return call.isStarted() ? call.slot : -1;
    case CallColumn::Error:
        return toNumber(call.text);
    default:
        return timeOf(m_column, call, m_now).count();
    }
}

} // namespace playground::ui
