#include "ui/panels/budgetwords.h"

#include "ui/panels/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace playground::ui {

namespace {

struct BudgetTexts {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

/// Between two looks at the budget so much may come in.
constexpr std::uint64_t slack = 16'000'000;

QString bytes(std::uint64_t number) { return bytesWords(static_cast<qint64>(number)); }

bool isLimit(std::uint64_t budget) { return budget != std::numeric_limits<std::uint64_t>::max(); }

} // namespace

QString heldWords(const Holdings& held, std::uint64_t budget) {
    return isLimit(budget) ? BudgetTexts::tr("%1 of %2").arg(bytes(held.inMemory()), bytes(budget))
                           : bytes(held.inMemory());
}

QString placeWords(const Holdings& held, std::uint64_t keptBytes) {
    const QString place =
        held.inFile > 0 ? BudgetTexts::tr("held, %1 on disk").arg(bytes(held.inFile)) : BudgetTexts::tr("held");
    return keptBytes > 0 ? BudgetTexts::tr("%1, + %2 kept").arg(place, bytes(keptBytes)) : place;
}

QString heldTip(const Holdings& held, std::uint64_t budget, std::uint64_t keptBytes) {
    QStringList lines{BudgetTexts::tr("The trace holds %1 of memory:").arg(heldWords(held, budget)),
                      BudgetTexts::tr("spans: %1").arg(bytes(held.spans)),
                      BudgetTexts::tr("their summaries: %1").arg(bytes(held.summaries)),
                      BudgetTexts::tr("records of calls: %1").arg(bytes(held.calls)),
                      BudgetTexts::tr("numbers over time: %1").arg(bytes(held.series)),
                      BudgetTexts::tr("names, errors and the log: %1").arg(bytes(held.texts))};
    if (held.inFile > 0)
        lines += BudgetTexts::tr("On disk, and shown like the rest: %1").arg(bytes(held.inFile));
    if (keptBytes > 0)
        lines += BudgetTexts::tr("The kept run holds as much as this beside it: %1").arg(bytes(keptBytes));
    lines +=
        isLimit(budget)
            ? BudgetTexts::tr("Beyond the limit the oldest spans and records go to the disk; "
                              "where that is full, the oldest spans and causes of waits are dropped, and the window "
                              "says so.")
            : BudgetTexts::tr("There is no limit.");
    return lines.join(QLatin1Char('\n'));
}

QString excessWords(const Holdings& held, std::uint64_t budget) {
    if (!isLimit(budget) || held.inMemory() < slack || held.inMemory() - slack <= budget)
        return {};
    return BudgetTexts::tr("The trace holds more than its %1 of memory: what is left cannot go to the disk, "
                           "or not as fast as it comes")
        .arg(bytes(budget));
}

} // namespace playground::ui
