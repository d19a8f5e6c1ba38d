#pragma once

#include <QtGlobal>

#include <string>
#include <utility>
#include <variant>

namespace playground {

/// Why something could not be done, in words for the person who asked for it: what is wrong, where, and the way out.
struct Error {
    std::string text;
    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T& value() const& {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    T& value() & {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    T&& value() && {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Only when not ok().
    const Error& error() const {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Success or the reason for failure.
template <>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace playground
