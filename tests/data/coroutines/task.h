#pragma once

#include <coroutine>
#include <string>
#include <vector>

/// Just enough of a coroutine for the snippets beside it, so that they are read in a second.
template <class T>
struct Task {
    struct promise_type {
        T content{};
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(T value) { content = std::move(value); }
        void unhandled_exception() {}
    };
    bool await_ready() const { return true; }
    void await_suspend(std::coroutine_handle<>) const {}
    T await_resume() const { return {}; }
    Task() = default;
    Task(Task&&) {}
    ~Task() {}
};

struct Aggregate {
    std::string text;
    int number = 0;
};
struct Options {
    Options() = default;
    explicit Options(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

Task<int> number();
Task<std::string> text();
Task<int> takes(Aggregate aggregate);
Task<int> takesOptions(Options options);
Task<int> takesText(std::string text);
int count(std::string text, int number);
template <class Function>
Task<int> runs(Function) {
    return {};
}
template <class Function>
int calls(Function, int number) {
    return number;
}
struct Owner {
    explicit Owner(std::string text);
    ~Owner();
};
