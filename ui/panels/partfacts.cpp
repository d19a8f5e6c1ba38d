#include "ui/panels/partfacts.h"

#include "core/insight/parttext.h"
#include "ui/panels/calllink.h"
#include "ui/panels/factstable.h"
#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace playground::ui {

namespace {

using Kind = CallPart::Kind;

constexpr std::size_t mostRows = 20; // That a person reads.
constexpr std::size_t mostLinks = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PartFacts)
};

/// "a.m #1, a.m #2 and 7 more", with what each did where that matters.
QString links(const TraceStore& store, const CallPart& part) {
    const bool tellsUse = part.kind == Kind::QueuedForLoop || part.kind == Kind::KeptOff;
    QStringList all;
    for (std::size_t index = 0; index < std::min(mostLinks, part.by.named.size()); ++index) {
        const Holders::Holder& holder = part.by.named[index];
        const QString name = callLink(store, holder.call);
        all += tellsUse ? Words::tr("%1 %2 (%3)").arg(name, durationWords(holder.held), stateWord(holder.state)) : name;
    }
    const auto more = static_cast<int>(part.by.count) - static_cast<int>(all.size());
    const QString names = all.join(QStringLiteral(", "));
    if (more <= 0 && part.by.isWhole)
        return names;
    if (more <= 0)
        return names.isEmpty() ? QString() : Words::tr("%1 among others").arg(names);
    return part.by.isWhole ? Words::tr("%1 and %2 more").arg(names, countWords(more))
                           : Words::tr("%1 and at least %2 more").arg(names, countWords(more));
}

/// The first and the last that had the interpreter lock; there may have been others.
QString lockHolders(const TraceStore& store, const Holders& by) {
    const QString first = callLink(store, by.named.front().call);
    return by.named.size() == 1
               ? Words::tr("held by %1 and maybe by others").arg(first)
               : Words::tr("held first by %1 and last by %2").arg(first, callLink(store, by.named.back().call));
}

QString wordOf(const CallPart& part) {
    switch (part.kind) {
    case Kind::OnItsWay:
        return Words::tr("on its way");
    case Kind::QueuedForSlot:
        return Words::tr("queued, slots full");
    case Kind::QueuedForArgument:
        return Words::tr("queued, argument late");
    case Kind::QueuedForOrder:
        return Words::tr("queued, keeping order");
    case Kind::QueuedForLoop:
        return Words::tr("kept off the event loop");
    case Kind::QueuedWithSlotFree:
        return Words::tr("queued, a slot free");
    case Kind::KeptOff:
        return Words::tr("ready, kept off the event loop");
    case Kind::Queued:
        return Words::tr("queued, why is not known");
    case Kind::Running:
    case Kind::Awaiting:
    case Kind::Blocked:
    case Kind::GilWait:
        break;
    }
    return stateWord(part.state);
}

QString causeOf(const TraceStore& store, const CallPart& part) {
    const QString by = links(store, part);
    if (by.isEmpty()) {
        if (part.waitKind == WaitKind::Signal)
            return Words::tr("for an event");
        return part.waitKind == WaitKind::Several ? Words::tr("for several results") : QString();
    }
    switch (part.kind) {
    case Kind::QueuedForSlot:
        return (tookTurns(store, part) ? Words::tr("at first held by %1") : Words::tr("held by %1")).arg(by);
    case Kind::QueuedForArgument:
        return Words::tr("the result of %1").arg(by);
    case Kind::QueuedForOrder:
        return Words::tr("behind %1").arg(by);
    case Kind::QueuedForLoop:
    case Kind::KeptOff:
        return Words::tr("by %1").arg(by);
    case Kind::GilWait:
        return lockHolders(store, part.by);
    default:
        return part.waitKind == WaitKind::Several ? Words::tr("for several results, first of %1").arg(by)
                                                  : Words::tr("for the result of %1").arg(by);
    }
}

} // namespace

QString partFacts(const TraceStore& store, const std::vector<CallPart>& parts, const Theme& theme) {
    std::vector<const CallPart*> rows;
    for (const CallPart& part : parts)
        rows.push_back(&part);
    Duration rest{};
    if (rows.size() > mostRows) {
        const auto lengthOf = [](const CallPart* part) { return part->range.length(); };
        std::ranges::stable_sort(rows, std::greater(), lengthOf);
        for (std::size_t index = mostRows; index < rows.size(); ++index)
            rest += lengthOf(rows[index]);
        rows.resize(mostRows);
        std::ranges::sort(rows); // As they came.
    }
    FactsTable table(theme);
    for (const CallPart* part : rows)
        table.addPart(part->state, wordOf(*part), durationWords(part->range.length()), causeOf(store, *part));
    if (const std::size_t others = parts.size() - rows.size(); others > 0)
        table.add(Words::tr("%1 shorter parts").arg(countWords(static_cast<qint64>(others))), durationWords(rest));
    return table.html();
}

} // namespace playground::ui
