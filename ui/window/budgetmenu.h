#pragma once

#include <QMenu>

#include <cstdint>
#include <optional>

class QActionGroup;

namespace playground::ui {

/// Offers how much memory a trace may hold: a share of the machine's, round numbers, and any other. Thread: GUI.
class BudgetMenu final : public QMenu {
    Q_OBJECT

public:
    explicit BudgetMenu(QWidget* parent);

    /// Checks what is chosen; none stands for the share of the machine's.
    void show(std::optional<std::uint64_t> bytes);

Q_SIGNALS:
    void budgetChosen(std::optional<std::uint64_t> bytes);

private:
    QAction* add(const QString& text, const QVariant& bytes);
    void choose(QAction* chosen);
    void askForOther();

    QActionGroup* m_choices;
    QAction* m_other;
    std::optional<std::uint64_t> m_bytes;
};

} // namespace playground::ui
