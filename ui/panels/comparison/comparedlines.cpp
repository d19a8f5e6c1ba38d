#include "ui/panels/comparison/comparedlines.h"

#include "ui/panels/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace playground::ui {

namespace {

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(ComparedLines)
};

const QString dash = QStringLiteral("–");

constexpr double leastShare = 0.01; // What differs by less is no better: no two real runs take equally long.

Better less(double reference, double run) {
    if (std::abs(run - reference) < leastShare * reference || run == reference)
        return Better::Neither;
    return run < reference ? Better::Run : Better::Reference;
}

/// The lines of two runs, of which one may be none.
class Lines final {
public:
    Lines(const Measures* reference, const Measures* run) : m_reference(reference), m_run(run) {}

    template <class Value>
    void addDuration(const QString& name, Value value) {
        const auto of = [&](const Measures* one) { return one != nullptr ? std::optional(value(*one)) : std::nullopt; };
        lines.push_back(lineOf(name, of(m_reference), of(m_run)));
    }

    /// It tells nothing about which run is better.
    template <class Value>
    void addCount(const QString& name, Value value) {
        const auto words = [&](const Measures& one) { return countWords(static_cast<qint64>(value(one))); };
        if (m_reference == nullptr || m_run == nullptr)
            return addOne(name, words);
        const auto before = value(*m_reference);
        const auto now = value(*m_run);
        lines.push_back({name, words(*m_reference), words(*m_run),
                         differenceWords(static_cast<double>(before), static_cast<double>(now), 0)});
    }

    void addBusy(const QString& name) {
        const auto words = [](const Measures& one) { return one.busy ? percentWords(*one.busy) : dash; };
        if (m_reference == nullptr || m_run == nullptr)
            return addOne(name, words);
        if (!m_reference->busy || !m_run->busy)
            return;
        lines.push_back({name, words(*m_reference), words(*m_run), pointsWords(*m_run->busy - *m_reference->busy)});
    }

    std::vector<ComparedLine> lines;

private:
    template <class Words>
    void addOne(const QString& name, Words words) {
        lines.push_back(
            {name, m_reference != nullptr ? words(*m_reference) : dash, m_run != nullptr ? words(*m_run) : dash, {}});
    }

    // A share of a share would be misread.
    static QString pointsWords(double difference) {
        const double points = std::round(difference * 1000) / 10;
        if (points == 0.0)
            return QStringLiteral("0");
        return LineWords::tr("%1%2 points")
            .arg(points < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
            .arg(QLocale().toString(std::abs(points), 'f', 1));
    }

    const Measures* m_reference;
    const Measures* m_run;
};

void addSpread(Lines& lines, const std::array<QString, 3>& names, Spread Measures::*spread) {
    constexpr std::array shares{&Spread::p50, &Spread::p90, &Spread::p99};
    for (std::size_t share = 0; share < shares.size(); ++share)
        lines.addDuration(names[share], [&](const Measures& one) { return one.*spread.*shares[share]; });
}

} // namespace

ComparedLine lineOf(const QString& name, std::optional<Duration> reference, std::optional<Duration> run) {
    const auto words = [](std::optional<Duration> one) { return one ? durationWords(*one) : dash; };
    ComparedLine line{name, words(reference), words(run), {}};
    if (reference && run) {
        line.difference = differenceWords(*reference, *run);
        line.better = less(toMilliseconds(*reference), toMilliseconds(*run));
    }
    return line;
}

std::vector<ComparedLine> linesOf(const Measures* reference, const Measures* run) {
    Lines lines(reference, run);
    lines.addCount(LineWords::tr("Calls submitted"), [](const Measures& one) { return one.calls.submitted; });
    lines.addCount(LineWords::tr("Failed"), [](const Measures& one) { return one.calls.failed; });
    if (reference != nullptr && run != nullptr)
        lines.lines.back().better =
            less(static_cast<double>(reference->calls.failed), static_cast<double>(run->calls.failed));
    lines.addCount(LineWords::tr("Peak in flight"), [](const Measures& one) { return one.peakInFlight; });
    lines.addBusy(LineWords::tr("Threads busy"));
    addSpread(lines, {LineWords::tr("Waited, p50"), LineWords::tr("Waited, p90"), LineWords::tr("Waited, p99")},
              &Measures::wait);
    addSpread(lines, {LineWords::tr("Ran, p50"), LineWords::tr("Ran, p90"), LineWords::tr("Ran, p99")}, &Measures::run);
    addSpread(lines, {LineWords::tr("Took, p50"), LineWords::tr("Took, p90"), LineWords::tr("Took, p99")},
              &Measures::total);
    return lines.lines;
}

} // namespace playground::ui
