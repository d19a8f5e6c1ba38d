#pragma once

#include "core/base/result.h"
#include "core/experiment/wholerun.h"
#include "core/trace/defaultbudget.h"
#include "ui/window/ratemeter.h"
#include "ui/window/sessionedits.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace playground::ui {

/// Drives one live run at a time: owns its session, its recorder and what is known of it, and brings in what happened
/// once a frame, as long as something happens. A run goes on until the next begin() or show(). Thread: GUI.
class RunController final : public QObject {
    Q_OBJECT

public:
    explicit RunController(QObject* parent = nullptr, TraceBudget budget = defaultBudget());
    ~RunController() override;

    bool hasRun() const { return m_session != nullptr; } ///< A live one.
    const TraceStore& store() const { return *m_record->store; } ///< Of another run after runBegan().
    std::shared_ptr<const TraceStore> sharedStore() const { return {m_record, m_record->store.get()}; }
    const Recorder& recorder() const { return *m_record->recorder; }
    TimePoint now() const { return m_now; } ///< Up to here everything is in the store.
    const Scenario& scenario() const { return m_scenario; } ///< Of what runs next.
    /// What the run is of: what was edited and has no effect on it is not in it. Goes on with a live run.
    std::shared_ptr<const Scenario> shownScenario() const { return {m_record, &m_record->scenario}; }
    const RunFacts& facts() const { return m_facts; } ///< What is known of the run but its trace.
    std::int64_t cores() const { return m_cores; } ///< That the run has.
    const TraceBudget& budget() const { return m_budget; }

    /// Calls are in flight or being fired.
    bool isBusy() const;
    /// Nothing but the driver has fired, once, and since then the scenario was not edited.
    bool isAsWritten() const { return m_drives <= 1 && !m_isHelped; }
    bool beginsAnew() const; ///< What is fired next begins another run.
    bool isTicking() const { return m_frames.isActive(); }
    double callsPerSecond() const { return m_rate.perSecond(); } ///< Ended per second of model time, lately.

    /// How much this run and those after it may hold in memory.
    void setMemoryBudget(std::uint64_t bytes);
    void setSpillFolder(const std::string& folder) { m_budget.file.folder = folder; } ///< Of runs that begin later.

    /// Ends what runs and starts an empty run of the scenario; in virtual time it is not live. On failure there is an
    /// empty trace and no session.
    Result<void> begin(const Scenario& scenario, Engine engine = Engine::Real);

    /// Ends what runs and has a run that is over in its place.
    void show(WholeRun run);

    /// Brings the live run to `next` without stopping it. Calls of actors that went are ended. Without a session it is
    /// only remembered: the next thing to run begins with it.
    Result<void> adopt(const Scenario& next);

    /// The run that is shown is to stay as it is, for who shares its store. As long as calls are in flight it goes on;
    /// then it is over, and what is fired begins another one.
    void keep();

    /// Does what the scenario's driver does; beside a driver that runs its batches are fired once more.
    Result<void> runDriver();
    Result<void> fire(const Batch& batch);

    /// While anybody holds it nothing comes into the store: something reads it over many frames. Calls go on, and what
    /// they tell waits here, not in the recorder, which has room for so much only. Needs a false for each true.
    void setHeld(bool held);

Q_SIGNALS:
    void runBegan();
    void advanced(TimePoint now); ///< Once a frame.
    /// One that is not shown any more is whole only now, for something read its store when another one began.
    void keptEnded(const playground::TraceStore* store, playground::TimePoint end);
    void settled(TimePoint now); ///< The frames stop: all that happened has been told.
    void busyChanged(bool busy);
    void errorOccurred(const QString& text);

private:
    bool isHeld() const { return m_holds > 0; }
    bool isLeftAsItIs() const { return m_isKept && !isBusy(); }
    Result<void> beginVirtual();
    /// What is recorded, and what is made of it.
    struct Record {
        std::unique_ptr<Recorder> recorder; // The store refers to its dictionary.
        std::unique_ptr<TraceStore> store;
        Scenario scenario;
    };
    std::shared_ptr<Record> emptyRecord() const;
    void replace(std::shared_ptr<Record> record);
    void endKept();
    void tellUntold();
    void tick();
    void wake(); ///< Something happens.
    void goOn(); ///< There is something left to do.
    void drain(TimePoint watermark);
    void ingest();
    bool keepWithinBudget(bool isQuiet);
    void reportDriver();
    Result<void> makeReady();
    Result<void> apply(const Scenario& next); // All of it or nothing.
    Result<void> apply(const SessionEdit& edit);
    Result<void> fireAll(const std::vector<DriverStep>& driver);

    Scenario m_scenario;
    RunFacts m_facts;
    std::int64_t m_cores = 1;
    TraceBudget m_budget;
    std::shared_ptr<Record> m_record; // Shared with who keeps the run.
    std::unique_ptr<Session> m_session; // Last: it ends before what it records into.
    QTimer m_frames;
    QElapsedTimer m_sinceActivity;
    RateMeter m_rate;
    TimePoint m_now{};
    bool m_wasBusy = false;
    bool m_wasQuiet = false;
    bool m_driverRan = false;
    int m_drives = 0; // How often the driver has run; like the next, in this run.
    bool m_isHelped = false; // By a person, who fired or edited.
    bool m_isKept = false;
    int m_holds = 0;

    /// What was taken from the recorder and is not in the store.
    struct Drained {
        TimePoint watermark;
        std::vector<Event> events;
    };
    std::deque<Drained> m_drained;
    TimePoint m_drainedUpTo{};

    /// The end of a kept run that is not shown any more.
    struct Untold {
        std::shared_ptr<Record> record;
        std::deque<Drained> drained;
    };
    std::vector<Untold> m_untold; // While it is held.
};

} // namespace playground::ui
