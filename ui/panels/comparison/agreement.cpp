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

QString shareWords(double reference, double run) {
    const double percent = std::abs(run / reference - 1) * 100;
    return QStringLiteral("%1 %").arg(QLocale::c().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QString signedWords(double difference, const QString& words) {
    return (difference < 0 ? minus : QStringLiteral("+")) + words;
}

QString withShare(double reference, double run, const QString& words) {
    const QString difference = signedWords(run - reference, words);
    if (reference == 0)
        return difference;
    return QStringLiteral("%1 (%2)").arg(difference, signedWords(run - reference, shareWords(reference, run)));
}

QString agreementAtTheEnd(const Compared& total, Reference kind) {
    const Duration reference = total.reference.lastEnd;
    const Duration run = total.run.lastEnd;
    const QString share = shareWords(toMilliseconds(reference), toMilliseconds(run));
    const QString took = (kind == Reference::Prediction ? AgreementWords::tr("The run took %1, predicted %2")
                                                        : AgreementWords::tr("This run took %1, the kept one %2"))
                             .arg(durationWords(run), durationWords(reference));
    if (run == reference || reference == Duration{})
        return AgreementWords::tr("%1.").arg(took);
    return run > reference ? AgreementWords::tr("%1: %2 more.").arg(took, share)
                           : AgreementWords::tr("%1: %2 less.").arg(took, share);
}

} // namespace

QString agreementWords(const Compared& total, RunStage stage, Reference kind) {
    const auto count = [](std::uint64_t number) { return countWords(static_cast<qint64>(number)); };
    const bool isPredicted = kind == Reference::Prediction;
    if (total.run.calls == 0)
        return (isPredicted ? AgreementWords::tr("Predicted: %1 calls in %2. Run it to compare.")
                            : AgreementWords::tr("Kept: %1 calls in %2. Run the scenario to compare."))
            .arg(count(total.reference.ended), durationWords(total.reference.lastEnd));
    if (stage == RunStage::UnderWay)
        return (isPredicted
                    ? AgreementWords::tr(
                          "So far %1 of %2 predicted calls have ended, on average %3 from when they were predicted to.")
                    : AgreementWords::tr("So far %1 of %2 calls of the kept run have ended here as well, on average %3 "
                                         "from when they did there."))
            .arg(count(total.matched), count(total.reference.ended), durationWords(total.meanApart()));
    const QString atTheEnd = agreementAtTheEnd(total, kind);
    if (total.run.ended == total.reference.ended && total.run.isWhole())
        return atTheEnd;
    return (isPredicted ? AgreementWords::tr("%1 %2 calls ended, predicted %3.")
                        : AgreementWords::tr("%1 %2 calls ended, in the kept one %3."))
        .arg(atTheEnd, count(total.run.ended), count(total.reference.ended));
}

QString differenceWords(Duration reference, Duration run) {
    if (run == reference)
        return QStringLiteral("0");
    return withShare(toMilliseconds(reference), toMilliseconds(run), durationWords(std::chrono::abs(run - reference)));
}

QString differenceWords(double reference, double run, int digits) {
    const QLocale locale;
    const QString difference = locale.toString(std::abs(run - reference), 'f', digits);
    // What the digits do not show has no sign.
    return difference == locale.toString(0.0, 'f', digits) ? QStringLiteral("0")
                                                           : withShare(reference, run, difference);
}

} // namespace playground::ui
