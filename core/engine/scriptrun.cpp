#include "core/engine/scriptrun.h"

#include "core/actor/get.h"
#include "core/actor/runtimecontext.h"
#include "core/base/words.h"
#include "core/engine/world.h"

namespace playground {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>; // GCC could do without, clang 16 cannot.

// So many submissions in a row, then it is asked whether the actor was killed meanwhile.
constexpr std::int64_t submissionsPerLook = 256;
constexpr std::int64_t mostArguments = 10'000'000;

Pause pauseFor(const ObjectRef<void>& ref) {
    return {.kind = Pause::Kind::Refs, .refs = {Hold<RefState>(ref.state().get())}, .needed = 1};
}

} // namespace

OnThread onThread(Pause pause) {
    switch (pause.kind) {
    case Pause::Kind::Compute:
        return OnThread::compute(pause.duration);
    case Pause::Kind::ComputeNative:
        return OnThread::computeNative(pause.duration);
    case Pause::Kind::Refs:
    case Pause::Kind::Get:
        return OnThread::wait(std::move(pause.refs), pause.needed, pause.onError, pause.timeout, pause.function);
    default:
        return OnThread::block(pause.duration);
    }
}

void checkArguments(std::int64_t calls, std::size_t each) {
    if (each > static_cast<std::size_t>(mostArguments / calls))
        throw ScenarioError(grouped(calls) + " calls with " + grouped(static_cast<std::int64_t>(each)) +
                            " arguments each; at most " + grouped(mostArguments) + " in all can be held");
}

ScriptRun::ScriptRun(World& world, ScriptState& state, const Program& program, std::uint64_t seed,
                     const ArgumentValues& arguments)
    : m_world(world), m_state(state), m_program(program), m_random(seed) {
    const auto* number = arguments.empty() ? nullptr : std::get_if<std::int64_t>(&arguments.front());
    m_register = number == nullptr ? 0 : *number;
}

Pause ScriptRun::next() {
    throwIfOneFailed();
    while (m_at < m_program.instructions.size()) {
        const Program::Instruction& instruction = m_program.instructions[m_at];
        if (const auto* begin = std::get_if<Program::LoopBegin>(&instruction)) {
            m_rounds.push_back(begin->count);
            m_at = begin->end; // Where it is seen whether there is a round to go.
        } else if (const auto* end = std::get_if<Program::LoopEnd>(&instruction)) {
            throwIfKilled(); // Steps that never wait notice nowhere else.
            if (m_rounds.back()-- > 0) {
                m_at = end->begin + 1;
            } else {
                m_rounds.pop_back();
                ++m_at;
            }
        } else if (const auto* each = std::get_if<Program::EachBegin>(&instruction)) {
            m_at = each->end; // Where the first item is taken.
        } else if (const auto* eachEnd = std::get_if<Program::EachEnd>(&instruction)) {
            if (auto pause = takeForEach(*eachEnd))
                return std::move(*pause);
        } else {
            ++m_at;
            if (auto pause = execute(*std::get<const Step*>(instruction)))
                return std::move(*pause);
        }
    }
    return {};
}

std::optional<Pause> ScriptRun::execute(const Step& step) {
    using Maybe = std::optional<Pause>;
    return std::visit(
        Overloaded{
            [&](const SleepStep& sleep) -> Maybe {
                return Pause{.kind = Pause::Kind::Sleep, .duration = sleep.duration.sample(m_random)};
            },
            [&](const BlockStep& block) -> Maybe {
                return Pause{.kind = Pause::Kind::Block, .duration = block.duration.sample(m_random)};
            },
            [&](const ComputeStep& work) -> Maybe {
                return Pause{.kind = work.isNative ? Pause::Kind::ComputeNative : Pause::Kind::Compute,
                             .duration = work.duration.sample(m_random)};
            },
            [&](const YieldStep&) -> Maybe { return Pause{.kind = Pause::Kind::Yield}; },
            [&](const CallStep& what) -> Maybe { return call(what); },
            [&](const GatherStep& gather) -> Maybe { return waitFor(refsOf(gather.refs)); },
            [&](const GetStep& what) -> Maybe { return waitFor(refsOf(what.refs), Pause::Kind::Get); },
            [&](const WaitStep& wait) -> Maybe { return waitForSome(wait); },
            [&](const CancelStep& cancel) -> Maybe {
                for (const std::string& name : cancel.refs)
                    named(name).cancel(cancel.isRecursive ? Recursion::Recursive : Recursion::OnlyThis);
                return Maybe();
            },
            [&](const YieldItemStep& give) -> Maybe { return Pause{.kind = Pause::Kind::Item, .item = give.item}; },
            [&](const NextStep& what) -> Maybe { return take(what); },
            [&](const ReadStep& read) -> Maybe { return m_register = m_state.variable(read.variable), Maybe(); },
            [&](const WriteStep& write) -> Maybe {
                return m_state.variable(write.variable) = m_register + write.add, Maybe();
            },
            [&](const SetEventStep& set) -> Maybe { return m_state.setEvent(set.event), Maybe(); },
            [&](const WaitEventStep& wait) -> Maybe { return pauseFor(m_state.event(wait.event)); },
            [&](const ArriveStep& arrive) -> Maybe {
                return pauseFor(m_state.arrive(arrive.rendezvous, arrive.parties));
            },
            [&](const FailStep& fail) -> Maybe { throw ScenarioError(fail.text); },
            [&](const ReturnStep& result) -> Maybe {
                m_result = result.value;
                m_at = m_program.instructions.size();
                return Pause{};
            },
            [&](const LogStep& line) -> Maybe { return log(line.text), Maybe(); },
            [&](const RepeatStep&) -> Maybe { Q_UNREACHABLE(); }, // compile() turned both into loops.
            [&](const ForEachStep&) -> Maybe { Q_UNREACHABLE(); },
        },
        step.what);
}

std::optional<Pause> ScriptRun::call(const CallStep& step) {
    const Refs arguments = refsOf(step.args);
    checkArguments(step.count, arguments.size());
    NamedCalls calls;
    for (std::int64_t number = 0; number < step.count; ++number) {
        if (number % submissionsPerLook == submissionsPerLook - 1)
            throwIfKilled();
        calls.add(m_world.submit({step.actor, step.method, step.group}, m_random.next(), arguments));
    }
    if (!step.as.empty())
        m_named[step.as] = calls;
    if (step.then == CallStep::Then::Await)
        return waitFor(calls.results(step.method));
    if (step.then == CallStep::Then::Get)
        return waitFor(calls.results(step.method), Pause::Kind::Get);
    return std::nullopt;
}

/// Even for an item that is there: whether a blocking wait is refused must not depend on who was faster.
std::optional<Pause> ScriptRun::awaitItem(const ObjectRefGenerator<Value>& stream) {
    if (std::exchange(m_hasWaited, !m_hasWaited))
        return std::nullopt;
    return Pause{.kind = Pause::Kind::Refs,
                 .refs = {Hold<RefState>(stream.state().get())},
                 .needed = 1,
                 .onError = GroupWait::OnError::KeepWaiting,
                 .function = "next"};
}

std::optional<Pause> ScriptRun::take(const NextStep& step) {
    ObjectRefGenerator<Value>& stream = named(step.stream).stream(step.stream);
    while (!step.count || m_taken.size() < static_cast<std::size_t>(*step.count)) {
        if (auto pause = awaitItem(stream)) {
            --m_at; // To be gone on with.
            return pause;
        }
        throwIfKilled();
        const auto item = stream.take();
        if (!item)
            break;
        m_taken.push_back(*item);
    }
    Refs taken = std::exchange(m_taken, {});
    if (!step.as.empty())
        m_named[step.as] = {std::move(taken), {}};
    return std::nullopt;
}

std::optional<Pause> ScriptRun::takeForEach(const Program::EachEnd& end) {
    ObjectRefGenerator<Value>& stream = named(end.step->stream).stream(end.step->stream);
    if (auto pause = awaitItem(stream))
        return pause;
    throwIfKilled();
    const auto item = stream.take();
    m_at = item ? end.begin + 1 : m_at + 1;
    if (item)
        m_named[end.step->as] = {{*item}, {}};
    return std::nullopt;
}

Pause ScriptRun::waitForSome(const WaitStep& step) {
    Pause pause{.kind = Pause::Kind::Refs, .onError = GroupWait::OnError::KeepWaiting, .timeout = step.timeout};
    for (const std::string& name : step.refs)
        named(name).addWaitables(pause.refs);
    pause.needed = std::min(pause.refs.size(), static_cast<std::size_t>(step.count));
    return pause;
}

Pause ScriptRun::waitFor(const Refs& refs, Pause::Kind kind) {
    m_awaited = refs;
    return {.kind = kind, .refs = detail::holdsOf(refs), .needed = refs.size()};
}

NamedCalls& ScriptRun::named(const std::string& name) {
    const auto found = m_named.find(name);
    if (found == m_named.end())
        throw ScenarioError("no call was made yet as \"" + name + "\"");
    return found->second;
}

ScriptRun::Refs ScriptRun::refsOf(const std::vector<std::string>& names) {
    Refs all;
    for (const std::string& name : names) {
        const Refs& refs = named(name).results(name);
        all.insert(all.end(), refs.begin(), refs.end());
    }
    return all;
}

void ScriptRun::throwIfOneFailed() { detail::rethrowFirstFailure(std::exchange(m_awaited, {})); }

} // namespace playground
