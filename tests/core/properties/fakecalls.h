#pragma once

#include "core/actor/actorhandle.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/methodcall.h"
#include "core/actor/runtimecore.h"

#include <memory>
#include <vector>

namespace playground {

/// A result that nobody makes.
class FakeRef final : public ResultState<int> {
public:
    FakeRef() : ResultState<int>(CallId::None) {}
    void settle() { becomeReady(); }
    void fail() {
        setError(std::make_exception_ptr(std::runtime_error("as planned")));
        becomeReady();
    }
};

/// A call that nobody runs.
class FakeCall final : public detail::TypedCall<int> {
public:
    FakeCall(ConcurrencyGroup& group, unsigned number) : TypedCall(group, CallId(number), MethodId::None) {}
    void invoke(void*) override {}
    void finish() noexcept override {}
};

/// A group that only remembers which calls have come.
class FakeGroup final : public ConcurrencyGroup {
public:
    explicit FakeGroup(ActorCore& owner) : ConcurrencyGroup(owner, {}, 0) {}
    bool enqueue(Call& call) override {
        come.push_back(&call);
        return true;
    }
    void open() override {}
    void setMaxConcurrency(std::int64_t) override {}
    void cancel(Call&) override {}
    void cancelChildren(CallId) override {}
    void died() override {}
    void terminate() override {}
    void join() override {}
    void arrive(Call&) override {}
    void callIsOver(Call&) override {}

    std::vector<Call*> come;
};

/// The actor that calls cannot do without; it does nothing.
class FakeActor final {
public:
    FakeActor() {
        ActorBlueprint blueprint;
        blueprint.className = "Fake";
        blueprint.construct = []() -> void* { return nullptr; };
        m_owner = m_runtime->spawn(std::move(blueprint), {}, {});
    }
    ~FakeActor() { m_runtime->shutDown(); }
    FakeActor(const FakeActor&) = delete;
    FakeActor& operator=(const FakeActor&) = delete;

    ActorCore& core() const { return m_owner->core(); }

private:
    std::shared_ptr<RuntimeCore> m_runtime = std::make_shared<RuntimeCore>(RuntimeOptions());
    std::shared_ptr<detail::ActorOwner> m_owner;
};

} // namespace playground
