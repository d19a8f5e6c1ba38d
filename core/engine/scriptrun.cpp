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
            [&](const BlockStep& pause) -> Maybe { return block(pause.duration.sample(m_random)), Maybe(); },
            [&](const ComputeStep& work) -> Maybe {
                const Duration duration = work.duration.sample(m_random);
                return work.isNative ? computeNative(duration) : compute(duration), Maybe();
            },
            [&](const YieldStep&) -> Maybe { return Pause{.kind = Pause::Kind::Yield}; },
            [&](const CallStep& what) -> Maybe { return call(what); },
            [&](const GatherStep& gather) -> Maybe { return waitFor(refsOf(gather.refs)); },
            [&](const GetStep& what) -> Maybe { return get(refsOf(what.refs)), Maybe(); },
            [&](const WaitStep& wait) -> Maybe {
                Pause pause{.kind = Pause::Kind::Refs,
                            .refs = detail::holdsOf(refsOf(wait.refs)),
                            .onError = GroupWait::OnError::KeepWaiting,
                            .timeout = wait.timeout};
                pause.needed = std::min(pause.refs.size(), static_cast<std::size_t>(wait.count));
                return pause;
            },
            [&](const CancelStep& cancel) -> Maybe {
                for (const auto& ref : refsOf(cancel.refs))
                    ref.cancel(cancel.isRecursive ? Recursion::Recursive : Recursion::OnlyThis);
                return Maybe();
            },
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
            [&](const RepeatStep&) -> Maybe { Q_UNREACHABLE(); }, // compile() turned it into a loop.
        },
        step.what);
}

std::optional<Pause> ScriptRun::call(const CallStep& step) {
    const Refs arguments = refsOf(step.args);
    checkArguments(step.count, arguments.size());
    Refs refs;
    for (std::int64_t number = 0; number < step.count; ++number) {
        if (number % submissionsPerLook == submissionsPerLook - 1)
            throwIfKilled();
        refs.push_back(m_world.submit({step.actor, step.method, step.group}, m_random.next(), arguments));
    }
    if (!step.as.empty())
        m_refs[step.as] = refs;
    if (step.then == CallStep::Then::Await)
        return waitFor(refs);
    if (step.then == CallStep::Then::Get)
        get(refs);
    return std::nullopt;
}

Pause ScriptRun::waitFor(const Refs& refs) {
    m_awaited = refs;
    return {.kind = Pause::Kind::Refs, .refs = detail::holdsOf(refs), .needed = refs.size()};
}

void ScriptRun::get(const Refs& refs) const { playground::get(refs); }

ScriptRun::Refs ScriptRun::refsOf(const std::vector<std::string>& names) const {
    Refs all;
    for (const std::string& name : names) {
        const auto found = m_refs.find(name);
        if (found == m_refs.end())
            throw ScenarioError("no call was made yet as \"" + name + "\"");
        all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return all;
}

void ScriptRun::throwIfOneFailed() { detail::rethrowFirstFailure(std::exchange(m_awaited, {})); }

} // namespace playground
