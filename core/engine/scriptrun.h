#pragma once

#include "core/actor/onthread.h"
#include "core/engine/namedcalls.h"
#include "core/engine/program.h"
#include "core/engine/scriptstate.h"

#include <map>
#include <string>
#include <vector>

namespace playground {

class World;

/// What the calls that a call was given as arguments have returned.
using ArgumentValues = std::vector<Value>;

/// Throws ScenarioError when so many calls with so many arguments each are more than a machine can hold.
void checkArguments(std::int64_t calls, std::size_t each);

/// What a method's steps have come to: they have ended, give an item, or cannot go on before something has happened.
struct Pause {
    enum class Kind : std::uint8_t {
        Done,
        Sleep,
        Yield,
        Refs,
        Item,
        Block, ///< This and what follows keeps the thread, in async methods too.
        Compute,
        ComputeNative,
        Get, ///< As Refs.
    };
    Kind kind = Kind::Done;
    Duration duration{};                ///< Of a sleep, a block, a computation.
    std::vector<Hold<RefState>> refs{}; ///< Of Refs, as are the next four.
    std::size_t needed = 0;
    GroupWait::OnError onError = GroupWait::OnError::Wake;
    std::optional<Duration> timeout{};
    const char* function = "get"; ///< What it is called where it blocks.
    Value item{};
};

/// What keeps the thread at a pause: all but Done, Yield and Item where the method is sync.
OnThread onThread(Pause pause);

/// One execution of a scenario method. Knows what the steps mean, not how to wait: async methods await what it pauses
/// for, sync ones block on it. Thread: executor.
class ScriptRun final {
public:
    /// The register begins with the first argument, if that is a whole number.
    ScriptRun(World& world, ScriptState& state, const Program& program, std::uint64_t seed,
              const ArgumentValues& arguments);

    /// Runs steps until one has to wait or all are done. Throws what the method fails with.
    Pause next();

    const Value& result() const { return m_result; } ///< Only when done.

private:
    using Refs = std::vector<ObjectRef<Value>>;

    std::optional<Pause> execute(const Step& step);
    std::optional<Pause> call(const CallStep& step);
    std::optional<Pause> take(const NextStep& step);
    std::optional<Pause> takeForEach(const Program::EachEnd& end);
    std::optional<Pause> awaitItem(const ObjectRefGenerator<Value>& stream);
    Pause waitForSome(const WaitStep& step);
    NamedCalls& named(const std::string& name);
    Pause waitFor(const Refs& refs, Pause::Kind kind = Pause::Kind::Refs);
    Refs refsOf(const std::vector<std::string>& names);
    void throwIfOneFailed();

    World& m_world;
    ScriptState& m_state;
    const Program& m_program;
    RandomSource m_random;
    std::size_t m_at = 0;
    std::vector<std::int64_t> m_rounds; // Left of each repeat that is under way, innermost last.
    std::map<std::string, NamedCalls> m_named;
    Refs m_taken; // Items that a next step under way has so far.
    bool m_hasWaited = false; // For the item that is to be taken.
    Refs m_awaited; // Of the pause before; their errors are the method's.
    std::int64_t m_register = 0;
    Value m_result;
};

} // namespace playground
