#include "tests/core/properties/callrules.h"

#include <algorithm>

namespace playground {

namespace {

using Kind = Outcome::Kind;

std::string nameOf(Kind kind) {
    static constexpr const char* names[] = {"a value",      "its own error", "cancelled",
                                            "died",         "timeout",       "pending",
                                            "blocking get", "no handle",     "an unknown error"};
    return names[static_cast<std::size_t>(kind)];
}

class CallRules final {
public:
    CallRules(const Made& made, const ProgramRun& run, const Told& told, std::vector<std::string>& broken)
        : m_made(made),
          m_actor(run.actors()[made.actor]),
          m_program(run.program()),
          m_hasStalled(run.hasStalled()),
          m_told(told),
          m_broken(broken),
          m_outcome(outcomeOf(made.ref)) {}

    void check() {
        for (const std::string& complaint : m_made.complaints)
            breaks(complaint);
        checkTrace();
        checkCause();
        checkBeginning();
        checkPrecedence();
    }

private:
    void breaks(const std::string& rule) {
        m_broken.push_back("call " + std::to_string(toNumber(m_made.ref.id())) + " (number " +
                           std::to_string(m_made.number) + ", actor " + std::to_string(m_made.actor) + ", ended with " +
                           nameOf(m_outcome.kind) + "): " + rule);
    }
    bool hasBegun() const { return m_made.begun.load() > 0; }

    /// The trace, the ref and the body tell one story.
    void checkTrace() {
        if (m_told.ends != 1)
            breaks("ended " + std::to_string(m_told.ends) + " times");
        if (m_told.started.has_value() != hasBegun())
            breaks(hasBegun() ? "ran without a start" : "started and never ran");
        if (toNumber(m_told.actor) != m_made.actor + 1 || m_told.group != m_made.group)
            breaks("is at the wrong place");
        if (m_told.parent != (m_made.parent ? m_made.parent->ref.id() : CallId::None))
            breaks("has the wrong parent");
        if ((m_outcome.kind == Kind::Value) != (m_told.end == EventKind::Finished))
            breaks("finished or not?");
        if (m_told.end == EventKind::Cancelled && m_outcome.kind != Kind::Cancelled)
            breaks("is told as cancelled");
        if (hasBegun() && m_outcome.kind == Kind::Cancelled && wasCancelled() &&
            outcomeOfBody().kind != Kind::Cancelled && m_told.end != EventKind::Cancelled)
            breaks("is not told as cancelled");
    }

    /// The outcome is the body's own, an argument's, or imposed for a reason.
    void checkCause() {
        if (m_outcome.kind == Kind::Value && (!m_made.hasReturned || m_outcome.number != m_made.number))
            breaks("has a value that it did not return");
        const bool isOwn = hasBegun() && m_outcome == outcomeOfBody() && m_outcome.kind != Kind::Cancelled &&
                           m_outcome.kind != Kind::Died;
        const bool isOfArgument = !hasBegun() && m_outcome.hasFailed() && isOutcomeOf(m_made.arguments);
        const bool isOfAwaited = hasBegun() && outcomeOfBody() == m_outcome && isOutcomeOf(m_made.awaited);
        const bool isImposed =
            (m_outcome.kind == Kind::Cancelled && wasCancelled()) || (m_outcome.kind == Kind::Died && mayHaveDied());
        if (!isOwn && !isOfArgument && !isOfAwaited && !isImposed)
            breaks("for no reason");
        if (isOwn && m_outcome.kind == Kind::Program && m_outcome.number != m_made.number &&
            !isOutcomeOf(m_made.awaited))
            breaks("has an error that is not its own");
    }

    /// Calls that were cancelled, refused or robbed of an argument before they began never do.
    void checkBeginning() {
        const bool hasFailedArgument =
            std::ranges::any_of(m_made.arguments, [](const Made* each) { return outcomeOf(each->ref).hasFailed(); });
        if (hasBegun() && hasFailedArgument)
            breaks("ran although an argument failed");
        if (!hasBegun())
            return;
        for (const Asked* asked : {&m_made.cancel, &m_made.recursiveCancel})
            if (startedAfter(asked->returned))
                breaks("started although it had been cancelled");
        if (startedAfter(m_actor.kill.returned))
            breaks("started although its actor had been killed");
        if (m_actor.terminate.returned.isBefore(m_made.submitBegan))
            breaks("ran although its actor had been terminated before it was submitted");
    }

    /// Whatever the body still returns, who cancelled it or killed its actor before that is right.
    void checkPrecedence() {
        const auto hadBeen = [this](const Asked& asked) { return asked.returned.isBefore(m_made.bodyEnded); };
        if (!hasBegun())
            return;
        if (hadBeen(m_actor.kill) && m_outcome.kind != Kind::Died)
            breaks("ended otherwise although its actor had been killed");
        if ((hadBeen(m_made.cancel) || hadBeen(m_made.recursiveCancel)) && m_outcome.kind != Kind::Cancelled &&
            m_outcome.kind != Kind::Died)
            breaks("ended otherwise although it had been cancelled");
    }

    Outcome outcomeOfBody() const {
        return m_made.thrown ? outcomeOf(m_made.thrown) : Outcome{Kind::Value, m_made.number};
    }

    bool isOutcomeOf(const std::vector<Made*>& others) const {
        return std::ranges::any_of(others, [this](const Made* other) { return outcomeOf(other->ref) == m_outcome; });
    }

    /// Itself, or recursively one in whose name it was made.
    bool wasCancelled() const {
        if (m_made.cancel.began.hasHappened())
            return true;
        for (const Made* made = &m_made; made; made = made->parent)
            if (made->recursiveCancel.began.hasHappened())
                return true;
        return false;
    }

    bool mayHaveDied() const {
        const bool hasShutDown = m_program.goesInCircles || m_hasStalled;
        const bool cameTooLate = m_actor.terminate.began.isBefore(m_made.submitReturned);
        return hasShutDown || cameTooLate || m_actor.kill.began.hasHappened();
    }

    /// Without doubt: a loop that told something else in between has looked since.
    bool startedAfter(const Moment& moment) const {
        return moment.isBefore(m_actor.plan.isAsync ? m_told.beforeStart : *m_told.started);
    }

    const Made& m_made;
    const Played& m_actor;
    const Program& m_program;
    const bool m_hasStalled;
    const Told& m_told;
    std::vector<std::string>& m_broken;
    const Outcome m_outcome;
};

} // namespace

void checkCall(const Made& made, const ProgramRun& run, const TraceFacts& facts, std::vector<std::string>& broken) {
    if (made.isRefused)
        return;
    const auto told = facts.calls.find(made.ref.id());
    if (told == facts.calls.end() || !made.ref.isReady())
        broken.push_back("call number " + std::to_string(made.number) +
                         (made.ref.isReady() ? " is not in the trace" : " never ended"));
    else
        CallRules(made, run, told->second, broken).check();
}

} // namespace playground
