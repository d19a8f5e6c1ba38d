#include "ui/timeline/access/trackaccess.h"

#include "ui/theme/words.h"
#include "ui/timeline/access/callaccess.h"

#include <QCoreApplication>
#include <QStringList>

namespace playground::ui {
namespace {

struct TrackWords {
    Q_DECLARE_TR_FUNCTIONS(TrackAccess)
};

} // namespace

bool TrackAccess::isValid() const { return scene().store != nullptr && timeline().group(m_actor) != nullptr; }

QAccessibleInterface* TrackAccess::parent() const { return QAccessible::queryAccessibleInterface(&timeline().view()); }

int TrackAccess::childCount() const {
    if (!isValid() || !m_actor)
        return 0;
    return static_cast<int>(timeline().calls().count(*scene().store, track().id, scene().now));
}

QAccessibleInterface* TrackAccess::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    const std::size_t call = timeline().calls().at(track().id, static_cast<std::size_t>(index));
    return timeline().callOf(scene().store->callAt(call).id);
}

int TrackAccess::indexOfChild(const QAccessibleInterface* child) const {
    const auto* call = dynamic_cast<const CallAccess*>(child);
    if (call == nullptr || !isValid() || !m_actor)
        return -1;
    const auto place = timeline().calls().indexOf(track().id, scene().store->indexOf(call->id()));
    return place ? static_cast<int>(*place) : -1;
}

QString TrackAccess::text(QAccessible::Text kind) const {
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_actor ? TrackWords::tr("%1, %2, limit %3")
                             .arg(QString::fromStdString(track().info.name), kindWord(track().info.kind))
                             .arg(track().limit.at(scene().now))
                       : TrackWords::tr("driver");
    return kind == QAccessible::Description ? numbers() : QString();
}

QString TrackAccess::numbers() const {
    if (!m_actor)
        return TrackWords::tr("%1 submitted").arg(scene().store->driverSubmissions().at(scene().now));
    const ActorNumbers numbers = *m_actor < scene().numbers.size() ? scene().numbers[*m_actor] : ActorNumbers{};
    QStringList parts;
    for (std::size_t state = 0; state < callStateCount; ++state)
        if (numbers.calls[state] > 0)
            parts += TrackWords::tr("%1 %2", "12 awaiting")
                         .arg(numbers.calls[state])
                         .arg(stateWord(static_cast<CallState>(state)));
    return parts.isEmpty() ? TrackWords::tr("no calls") : parts.join(QStringLiteral(", "));
}

QRect TrackAccess::rect() const {
    if (!isValid())
        return {};
    const TrackGroup& group = *timeline().group(m_actor);
    const QRect tracks = scene().areas.tracks();
    const QRect seen = scene().panes.seen({tracks.left(), group.top, tracks.width(), group.height}, tracks.top());
    return seen.isEmpty() ? QRect() : timeline().onScreen(seen);
}

QAccessible::State TrackAccess::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    state.offscreen = rect().isEmpty();
    state.selectable = m_actor.has_value();
    state.selected = m_actor && scene().track == m_actor;
    return state;
}

QStringList TrackAccess::actionNames() const { return m_actor ? PartAccess::actionNames() : QStringList(); }

void TrackAccess::doAction(const QString& name) {
    if (name == pressAction() && isValid() && m_actor)
        timeline().view().setTrack(m_actor);
}

} // namespace playground::ui
