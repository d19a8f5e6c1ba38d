#include "tests/core/properties/players.h"

#include "tests/core/properties/programrun.h"

namespace playground {

using namespace std::chrono_literals;

namespace {

constexpr Duration brief = 2ms;

int numberOf(const Made* made) { return made ? made->number : 0; }

} // namespace

Body::Body(const Task& task, const Value& first, const Value& second) : m_run(*task.run), m_made(*task.made) {
    if (++m_made.begun != 1)
        m_made.complaints.emplace_back("began twice");
    const auto& arguments = m_made.arguments;
    if (first.number != (arguments.empty() ? 0 : numberOf(arguments[0])) ||
        second.number != (arguments.size() < 2 ? 0 : numberOf(arguments[1])))
        m_made.complaints.emplace_back("has wrong arguments");
}

void Body::threw() {
    m_made.thrown = std::current_exception();
    m_made.bodyEnded = m_run.now();
}

Value Body::returns() {
    m_made.hasReturned = true;
    m_made.bodyEnded = m_run.now();
    Value value;
    value.number = m_made.number;
    return value;
}

void Body::checkThread() {
    if (std::this_thread::get_id() != m_thread)
        m_made.complaints.emplace_back("changed its thread");
}

void Body::checkSlept(TimePoint before, Duration duration) {
    // A nanosecond may be lost on the way to the wall's time and back.
    if (now() - before + 100ns < duration)
        m_made.complaints.push_back("slept " + std::to_string((now() - before).count()) + " ns instead of " +
                                    std::to_string(duration.count()));
}

bool Body::perform(const Step& step) {
    const Duration duration = std::chrono::microseconds(step.microseconds);
    switch (step.kind) {
    case Step::Kind::Block: {
        const TimePoint before = now();
        block(duration);
        checkSlept(before, duration);
        return true;
    }
    case Step::Kind::Compute:
        compute(duration / 10);
        return true;
    case Step::Kind::Log:
        log("step");
        m_run.countLog();
        return true;
    case Step::Kind::Fail:
        throw ProgramError(m_made.number);
    case Step::Kind::Exit:
        m_run.actor(m_made.actor).kill.began.happened(m_run.now());
        exitActor();
    default:
        return false;
    }
}

Made* Body::makes(const Step& step) {
    Made* child = step.callee.empty() ? nullptr : m_run.makeChild(m_made, step);
    if (child && step.answer == Answer::Cancel)
        m_run.cancel(*child, Recursion::Recursive);
    if (child && step.answer != Answer::Forget)
        m_made.awaited.push_back(child);
    return step.answer == Answer::Forget ? nullptr : child;
}

Made* Body::earlier(const Step& step) {
    Made* found = m_run.earlier(step.which);
    if (!found || found == &m_made)
        return nullptr;
    m_made.awaited.push_back(found);
    return found;
}

const std::vector<Step>& Body::steps() const { return m_made.plan->steps; }

bool Body::awaitsForLong(const Step& step) const {
    // A call that waits for one of its own actor holds a slot that this one may need.
    const bool isOwn = !m_made.awaited.empty() && m_made.awaited.back()->actor == m_made.actor;
    return step.kind == Step::Kind::Call && step.answer != Answer::AwaitBriefly &&
           (!isOwn || m_run.program().goesInCircles);
}

Player::Player(ProgramRun* run, unsigned number) : m_run(run), m_number(number) {
    const int duration = run->actor(number).plan.construction;
    if (duration == 0)
        return;
    try {
        block(std::chrono::microseconds(duration));
    } catch (const ActorDiedError&) { // There will be no instance.
        run->actor(number).gone.happened(run->now());
        throw;
    }
}

Player::~Player() { m_run->actor(m_number).gone.happened(m_run->now()); }

QCoro::Task<Value> AsyncPlayer::run(Task task, Value first, Value second) {
    Body body(task, first, second);
    try {
        for (const Step& step : body.steps()) {
            const Duration duration = std::chrono::microseconds(step.microseconds);
            if (step.kind == Step::Kind::Sleep) {
                const TimePoint before = now();
                co_await sleep(duration);
                body.checkSlept(before, duration);
            } else if (step.kind == Step::Kind::Stubborn) {
                try {
                    co_await sleep(duration);
                } catch (const TaskCancelledError&) {
                }
            } else if (step.kind == Step::Kind::Yield) {
                co_await yield();
            } else if (!body.perform(step)) {
                Made* awaited = step.kind == Step::Kind::Call ? body.makes(step) : body.earlier(step);
                if (!awaited)
                    continue;
                const ObjectRef<Value> ref = awaited->ref;
                if (body.awaitsForLong(step)) {
                    const Value value = co_await ref;
                    Q_UNUSED(value)
                } else {
                    const Value value = co_await within(ref, brief);
                    Q_UNUSED(value)
                }
            }
            body.checkThread();
        }
    } catch (...) {
        body.checkThread();
        body.threw();
        throw;
    }
    co_return body.returns();
}

Value Player::runOnThread(const Task& task, const Value& first, const Value& second) {
    Body body(task, first, second);
    try {
        for (const Step& step : body.steps()) {
            const Duration duration = std::chrono::microseconds(step.microseconds);
            if (step.kind == Step::Kind::Sleep || step.kind == Step::Kind::Stubborn) {
                block(duration);
            } else if (step.kind == Step::Kind::Yield) {
                std::this_thread::yield();
            } else if (!body.perform(step)) {
                Made* awaited = step.kind == Step::Kind::Call ? body.makes(step) : body.earlier(step);
                if (awaited)
                    get(awaited->ref, body.awaitsForLong(step) ? std::optional<Duration>() : brief);
            }
        }
    } catch (...) {
        body.threw();
        throw;
    }
    return body.returns();
}

} // namespace playground
