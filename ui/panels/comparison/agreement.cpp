#include "ui/panels/comparison/agreement.h"

#include "ui/panels/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace playground::ui {

namespace {

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

const QString minus = QStringLiteral("\u2212");

QString shareWords(double predicted, double real) {
    const double percent = std::abs(real / predicted - 1) * 100;
    return QStringLiteral("%1 %").arg(QLocale::c().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QString signedWords(double difference, const QString& words) {
    return (difference < 0 ? minus : QStringLiteral("+")) + words;
}

QString withShare(double predicted, double real, const QString& words) {
    const QString difference = signedWords(real - predicted, words);
    if (predicted == 0)
        return difference;
    return QStringLiteral("%1 (%2)").arg(difference, signedWords(real - predicted, shareWords(predicted, real)));
}

QString agreementAtTheEnd(const Compared& total) {
    const Duration predicted = total.predicted.lastEnd;
    const Duration real = total.real.lastEnd;
    const QString share = shareWords(toMilliseconds(predicted), toMilliseconds(real));
    const QString took =
        AgreementWords::tr("The run took %1, predicted %2").arg(durationWords(real), durationWords(predicted));
    if (real == predicted || predicted == Duration{})
        return AgreementWords::tr("%1.").arg(took);
    return real > predicted ? AgreementWords::tr("%1: %2 more.").arg(took, share)
                            : AgreementWords::tr("%1: %2 less.").arg(took, share);
}

} // namespace

QString agreementWords(const Compared& total, RunStage stage) {
    const auto count = [](std::uint64_t number) { return countWords(static_cast<qint64>(number)); };
    if (total.real.calls == 0)
        return AgreementWords::tr("Predicted: %1 calls in %2. Run it to compare.")
            .arg(count(total.predicted.ended), durationWords(total.predicted.lastEnd));
    if (stage == RunStage::UnderWay)
        return AgreementWords::tr(
                   "So far %1 of %2 predicted calls have ended, on average %3 from when they were predicted to.")
            .arg(count(total.matched), count(total.predicted.ended), durationWords(total.meanApart()));
    if (total.real.ended == total.predicted.ended && total.real.isWhole())
        return agreementAtTheEnd(total);
    return AgreementWords::tr("%1 %2 calls ended, predicted %3.")
        .arg(agreementAtTheEnd(total), count(total.real.ended), count(total.predicted.ended));
}

QString differenceWords(Duration predicted, Duration real) {
    if (real == predicted)
        return QStringLiteral("0");
    return withShare(toMilliseconds(predicted), toMilliseconds(real),
                     durationWords(std::chrono::abs(real - predicted)));
}

QString differenceWords(double predicted, double real, int digits) {
    const QLocale locale;
    const QString difference = locale.toString(std::abs(real - predicted), 'f', digits);
    // What the digits do not show has no sign.
    return difference == locale.toString(0.0, 'f', digits) ? QStringLiteral("0")
                                                           : withShare(predicted, real, difference);
}

} // namespace playground::ui
