#pragma once

#include "core/scenario/scenario.h"

#include <QMenu>

class QActionGroup;

namespace playground::ui {

/// Offers what runs the scenario, and what the scenario says of the machine. Thread: GUI.
class EngineMenu final : public QMenu {
    Q_OBJECT

public:
    EngineMenu(const QList<QAction*>& engines, QWidget* parent);

    void show(const Environment& environment);

Q_SIGNALS:
    /// A person wants it so.
    void environmentEdited(const QString& what, const playground::Environment& environment);

private:
    void addCores(const QString& text, const QVariant& cores);
    void chooseCores(const QAction* chosen);
    void askForCores();
    void editCores(std::optional<std::int64_t> cores);

    Environment m_environment;
    QMenu* m_cores;
    QActionGroup* m_choices;
    QAction* m_other;
    QAction* m_lock;
};

} // namespace playground::ui
