#include "ui/panels/repeat/repeatrun.h"

#include "core/experiment/wholerun.h"

#include <QLocale>

#include <utility>

namespace playground::ui {

namespace {

constexpr std::uint64_t mostEvents = 10'000'000; // Of a virtual run: what never ends would take all memory.

} // namespace

RepeatRun::RepeatRun(QObject* parent) : QObject(parent) {}

RepeatRun::~RepeatRun() = default; // The thread is told to stop, and waited for.

void RepeatRun::begin(const Scenario& scenario, const Repetition& repetition) {
    const int number = ++m_number;
    m_isUnderWay = true;
    Q_EMIT progressed(0, repetition.runs);
    m_thread.begin([=, this](const std::stop_token& stop) { run(number, scenario, repetition, stop); },
                   [=, this](const QString& why) { tell(number, [=, this] { Q_EMIT failed(why); }); });
}

void RepeatRun::cancel() { m_thread.stop(); }

void RepeatRun::run(int number, Scenario scenario, const Repetition& repetition, const std::stop_token& stop) {
    const std::uint64_t seed = scenario.environment.seed;
    Overlay overlay;
    int done = 0;
    for (; done < repetition.runs && !stop.stop_requested(); ++done) {
        if (repetition.seeds == Repetition::Seeds::Another)
            scenario.environment.seed = seed + static_cast<std::uint64_t>(done);
        const auto whole = repetition.engine == Engine::Virtual ? runVirtually(scenario, stop, mostEvents)
                                                                : runWhole(scenario, Engine::Real, {}, {}, stop);
        if (!whole) {
            tell(number, [this, reason = QString::fromStdString(whole.error().text)] { Q_EMIT failed(reason); });
            return;
        }
        if (stop.stop_requested()) // It is a part of a run only.
            break;
        if (whole->facts.outcome == RunOutcome::Cancelled) {
            tell(number, [this] {
                Q_EMIT failed(tr("This scenario goes on for more than %1 events.")
                                  .arg(QLocale().toString(static_cast<qulonglong>(mostEvents))));
            });
            return;
        }
        overlay.add(*whole->store, numbersOf(*whole->store, whole->end, whole->facts));
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (number == m_number)
                    Q_EMIT progressed(done + 1, repetition.runs);
            },
            Qt::QueuedConnection);
    }
    if (done == 0)
        tell(number, [this] { Q_EMIT stopped(); });
    else
        tell(number, [this, overlaid = overlay.overlaid()] { Q_EMIT finished(overlaid); });
}

template <class Tell>
void RepeatRun::tell(int number, Tell tell) {
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            if (number != m_number)
                return;
            m_isUnderWay = false;
            tell();
        },
        Qt::QueuedConnection);
}

} // namespace playground::ui
