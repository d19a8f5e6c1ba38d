#include "ui/window/budgetmenu.h"

#include "core/trace/defaultbudget.h"
#include "ui/panels/format.h"

#include <QActionGroup>
#include <QInputDialog>

#include <algorithm>
#include <array>

namespace playground::ui {

namespace {

constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::array<std::uint64_t, 6> offered{512 * megabyte,   1'000 * megabyte, 2'000 * megabyte,
                                               4'000 * megabyte, 8'000 * megabyte, 16'000 * megabyte};
constexpr int mostMegabytes = 1'000'000;

QString words(std::uint64_t bytes) { return bytesWords(static_cast<qint64>(bytes)); }

} // namespace

BudgetMenu::BudgetMenu(QWidget* parent)
    : QMenu(tr("&Memory for the trace"), parent), m_choices(new QActionGroup(this)), m_other(nullptr) {
    setObjectName(QStringLiteral("budgetMenu"));
    add(tr("A &quarter of this machine's (%1)").arg(words(defaultBudget().memory)), {});
    for (const std::uint64_t bytes : offered)
        add(words(bytes), QVariant::fromValue(bytes));
    m_other = add(tr("&Other…"), {});
    m_other->setObjectName(QStringLiteral("otherBudget"));
    connect(m_choices, &QActionGroup::triggered, this, &BudgetMenu::choose);
    show({});
}

QAction* BudgetMenu::add(const QString& text, const QVariant& bytes) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setData(bytes);
    m_choices->addAction(action);
    return action;
}

void BudgetMenu::show(std::optional<std::uint64_t> bytes) {
    m_bytes = bytes;
    const QList<QAction*> actions = m_choices->actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction* action) {
        return bytes && action->data().isValid() && action->data().toULongLong() == *bytes;
    });
    QAction* chosen = !bytes ? actions.first() : found != actions.end() ? *found : m_other;
    m_other->setText(chosen == m_other ? tr("&Other (%1)…").arg(words(*bytes)) : tr("&Other…"));
    chosen->setChecked(true);
}

void BudgetMenu::choose(QAction* chosen) {
    if (chosen == m_other) {
        askForOther();
        return;
    }
    show(chosen->data().isValid() ? std::optional<std::uint64_t>(chosen->data().toULongLong()) : std::nullopt);
    Q_EMIT budgetChosen(m_bytes);
}

void BudgetMenu::askForOther() {
    show(m_bytes); // Until there is an answer.
    const std::uint64_t now = m_bytes.value_or(defaultBudget().memory) / megabyte;
    bool isAnswered = false;
    const int answer = QInputDialog::getInt(
        parentWidget(), tr("Memory for the trace"), tr("The trace may hold so many megabytes of memory:"),
        static_cast<int>(std::min<std::uint64_t>(now, mostMegabytes)), 1, mostMegabytes, 100, &isAnswered);
    if (!isAnswered)
        return;
    show(static_cast<std::uint64_t>(answer) * megabyte);
    Q_EMIT budgetChosen(m_bytes);
}

} // namespace playground::ui
