#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace playground {

/// Base of what the runtime itself throws; a method's own exceptions keep their type.
class ActorError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A blocking get or wait inside an async actor would stop its event loop. The text names the await form.
class BlockingCallError final : public ActorError {
public:
    using ActorError::ActorError;
};

/// The call was cancelled, or is being cancelled: thrown at the await at which a running call is.
class TaskCancelledError final : public ActorError {
public:
    using ActorError::ActorError;
};

/// The time was up before the refs were ready. The calls go on.
class GetTimeoutError final : public ActorError {
public:
    using ActorError::ActorError;
};

/// The caller has as many pending calls at the actor as its max_pending_calls allows. Nothing was submitted.
class PendingCallsLimitExceededError final : public ActorError {
public:
    using ActorError::ActorError;
};

/// The actor was killed, has ended or could not be constructed; the text says which.
class ActorDiedError final : public ActorError {
public:
    using ActorError::ActorError;
};

/// The text of an exception of any type.
std::string textOf(const std::exception_ptr& error);

} // namespace playground
