#pragma once

#include "core/actor/methodpromise.h"
#include "core/actor/stream.h"

#include <QCoroAsyncGenerator>

#include <stdexcept>

namespace playground::detail {

template <class T>
class StreamCall;

/// The promise of a method of class A that returns QCoro::AsyncGenerator<T>: its items go straight into the call's
/// stream, whether or not somebody reads them.
template <class T, class A, class... P>
class StreamPromise final : public MethodPromiseBase {
    using Value = std::remove_cvref_t<T>;

public:
    StreamPromise() : MethodPromiseBase(&signatureTag<QCoro::AsyncGenerator<T>, A, P...>) {
        if (m_isRoot)
            return;
        if (m_call)
            m_call->frameEnds();
        throw std::logic_error("a method that returns an AsyncGenerator is called through a handle of its actor only");
    }

    QCoro::AsyncGenerator<T> get_return_object() const { return {}; }
    void return_void() const {}
    void unhandled_exception() noexcept { m_call->ref().setError(std::current_exception()); }

    template <class V>
    std::suspend_never yield_value(V&& value) {
        static_cast<StreamCall<Value>&>(m_call->ref()).push(std::forward<V>(value));
        return {};
    }

    auto final_suspend() const noexcept {
        struct End {
            bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<StreamPromise> handle) const noexcept {
                Call* const call = handle.promise().m_call;
                call->rootEnds();
                handle.destroy();
                call->frameEnds();
            }
            void await_resume() const noexcept {}
        };
        return End();
    }
};

} // namespace playground::detail

template <class T, class A, class... P>
    requires requires { typename std::remove_cvref_t<A>::PlaygroundActor; }
struct std::coroutine_traits<QCoro::AsyncGenerator<T>, A, P...> {
    using promise_type = playground::detail::StreamPromise<T, std::remove_cvref_t<A>, P...>;
};
