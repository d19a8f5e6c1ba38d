#include "core/engine/scriptactors.h"

namespace playground {

QCoro::Task<Value> AsyncScript::run(const ScriptCall& call, const ArgumentValues& arguments) {
    ScriptRun run(m_world, *m_state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Sleep) {
            co_await sleep(pause.duration);
        } else if (pause.kind == Pause::Kind::Yield) {
            co_await yield();
        } else {
            RefGroup group(std::move(pause.refs), pause.needed, pause.onError, pause.timeout);
            co_await group;
        }
    }
    co_return run.result();
}

// Waits as run() does: in a coroutine of its own, shared by the two, each wait of every call would cost a frame.
QCoro::AsyncGenerator<Value> AsyncScript::stream(const ScriptCall& call, const ArgumentValues& arguments) {
    ScriptRun run(m_world, *m_state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Item) {
            co_yield pause.item;
        } else if (pause.kind == Pause::Kind::Sleep) {
            co_await sleep(pause.duration);
        } else if (pause.kind == Pause::Kind::Yield) {
            co_await yield();
        } else {
            RefGroup group(std::move(pause.refs), pause.needed, pause.onError, pause.timeout);
            co_await group;
        }
    }
}

Value AsyncScript::runSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return runScriptBlocking(m_world, *m_state, call, arguments);
}

Value ThreadedScript::runSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return runScriptBlocking(m_world, *m_state, call, arguments);
}

namespace {

void wait(const Pause& pause) {
    if (pause.kind == Pause::Kind::Sleep) {
        block(pause.duration);
    } else if (pause.kind == Pause::Kind::Refs) {
        std::vector<RefState*> refs;
        for (const Hold<RefState>& ref : pause.refs)
            refs.push_back(ref.get());
        detail::blockUntilReady(refs, pause.needed, pause.onError, pause.timeout, pause.function);
    }
}

/// The world, the state and the call outlive it.
QCoro::Generator<Value> streamScriptBlocking(World& world, ScriptState& state, const ScriptCall& call,
                                             const ArgumentValues& arguments) {
    ScriptRun run(world, state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Item)
            co_yield pause.item;
        else
            wait(pause);
    }
}

} // namespace

QCoro::Generator<Value> AsyncScript::streamSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return streamScriptBlocking(m_world, *m_state, call, arguments);
}

QCoro::Generator<Value> ThreadedScript::streamSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return streamScriptBlocking(m_world, *m_state, call, arguments);
}

Value runScriptBlocking(World& world, ScriptState& state, const ScriptCall& call, const ArgumentValues& arguments) {
    ScriptRun run(world, state, *call.program, call.seed, arguments);
    while (true) {
        const Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            return run.result();
        wait(pause);
    }
}

} // namespace playground
