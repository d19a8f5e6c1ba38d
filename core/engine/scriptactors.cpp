#include "core/engine/scriptactors.h"

#include "core/actor/runtocompletion.h"

namespace playground {

namespace {

bool keepsThread(Pause::Kind kind) { return kind >= Pause::Kind::Block; }

/// The world, the state and the call outlive it.
QCoro::Generator<Value> streamBlocking(World& world, ScriptState& state, const ScriptCall& call,
                                       const ArgumentValues& arguments) {
    ScriptRun run(world, state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Item)
            co_yield pause.item;
        else if (pause.kind != Pause::Kind::Yield)
            onThread(std::move(pause)).call();
    }
}

Value runBlocking(World& world, ScriptState& state, const ScriptCall& call, const ArgumentValues& arguments) {
    ScriptRun run(world, state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            return run.result();
        if (pause.kind != Pause::Kind::Yield)
            onThread(std::move(pause)).call();
    }
}

/// Sync methods of actors pass.
void checkTask(const ScriptCall& call) {
    if (call.program->method.isAsync && !call.runsToCompletion)
        throw std::invalid_argument("coroutine function \"" + call.program->method.name +
                                    "\" cannot be a remote task; wrap it so that a thread runs it to completion "
                                    "(\"run_to_completion\": true)");
}

} // namespace

// Each waits as the others do: in a coroutine of its own, shared by all, each wait of every call would cost a frame.
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
        } else if (keepsThread(pause.kind)) {
            const OnThread rest = onThread(std::move(pause));
            co_await rest;
        } else {
            RefGroup group(std::move(pause.refs), pause.needed, pause.onError, pause.timeout);
            co_await group;
        }
    }
    co_return run.result();
}

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
        } else if (keepsThread(pause.kind)) {
            const OnThread rest = onThread(std::move(pause));
            co_await rest;
        } else {
            RefGroup group(std::move(pause.refs), pause.needed, pause.onError, pause.timeout);
            co_await group;
        }
    }
}

QCoro::Task<Value> AsyncScript::runOnThread(const ScriptCall& call, const ArgumentValues& arguments) {
    checkTask(call);
    const auto state = m_state ? m_state : std::make_shared<ScriptState>();
    ScriptRun run(m_world, *state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Yield)
            continue;
        const OnThread rest = onThread(std::move(pause));
        co_await rest;
    }
    co_return run.result();
}

QCoro::AsyncGenerator<Value> AsyncScript::streamOnThread(const ScriptCall& call, const ArgumentValues& arguments) {
    ScriptRun run(m_world, *m_state, *call.program, call.seed, arguments);
    while (true) {
        Pause pause = run.next();
        if (pause.kind == Pause::Kind::Done)
            break;
        if (pause.kind == Pause::Kind::Yield)
            continue;
        if (pause.kind == Pause::Kind::Item) {
            co_yield pause.item;
            continue;
        }
        const OnThread rest = onThread(std::move(pause));
        co_await rest;
    }
}

Value AsyncScript::runSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return runBlocking(m_world, *m_state, call, arguments);
}

Value ThreadedScript::runSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return runBlocking(m_world, *m_state, call, arguments);
}

QCoro::Generator<Value> AsyncScript::streamSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return streamBlocking(m_world, *m_state, call, arguments);
}

QCoro::Generator<Value> ThreadedScript::streamSync(const ScriptCall& call, const ArgumentValues& arguments) {
    return streamBlocking(m_world, *m_state, call, arguments);
}

Value runTask(World& world, const ScriptCall& call, const ArgumentValues& arguments) {
    checkTask(call);
    const auto state = std::make_shared<ScriptState>();
    if (!call.program->method.isAsync)
        return runBlocking(world, *state, call, arguments);
    AsyncScript script(&world, state);
    return runToCompletion(script.run(call, arguments));
}

} // namespace playground
