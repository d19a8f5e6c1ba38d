#include "ui/timeline/notes.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace playground::ui {

/// From one marker to another; none before: it is made, none after: it is removed.
class Notes::Step final : public QUndoCommand {
public:
    Step(Notes& notes, const QString& what, std::optional<Marker> before, std::optional<Marker> after, int gesture)
        : QUndoCommand(what),
          m_notes(notes),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_gesture(gesture) {}

    int id() const override { return m_gesture > 0 ? m_gesture : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const Step*>(other)->m_after;
        return true;
    }
    void redo() override { m_notes.replace(m_before, m_after); }
    void undo() override { m_notes.replace(m_after, m_before); }

private:
    Notes& m_notes;
    const std::optional<Marker> m_before;
    std::optional<Marker> m_after;
    const int m_gesture;
};

void Notes::load(Markers markers) {
    std::ranges::sort(markers);
    m_markers = std::move(markers);
    m_history.clear();
    Q_EMIT changed();
    setSaved(m_markers);
}

void Notes::setSaved(Markers saved) {
    m_saved = std::move(saved);
    tellModified();
}

void Notes::tellModified() {
    if (const bool is = isModified(); std::exchange(m_wasModified, is) != is)
        Q_EMIT modifiedChanged(is);
}

std::size_t Notes::add(const Marker& marker) {
    m_history.push(new Step(*this, tr("Add marker"), {}, marker, 0));
    return indexOf(marker);
}

std::size_t Notes::change(std::size_t index, const Marker& marker, const QString& what, int gesture) {
    if (m_markers[index] == marker)
        return index;
    m_history.push(new Step(*this, what, m_markers[index], marker, gesture));
    return indexOf(marker);
}

void Notes::remove(std::size_t index) { m_history.push(new Step(*this, tr("Delete marker"), m_markers[index], {}, 0)); }

std::size_t Notes::indexOf(const Marker& marker) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_markers, marker) - m_markers.begin());
}

void Notes::replace(const std::optional<Marker>& before, const std::optional<Marker>& after) {
    if (before)
        m_markers.erase(std::ranges::lower_bound(m_markers, *before));
    if (after)
        m_markers.insert(std::ranges::lower_bound(m_markers, *after), *after);
    Q_EMIT changed();
    tellModified();
}

} // namespace playground::ui
