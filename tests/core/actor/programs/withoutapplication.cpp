// A program without a QCoreApplication is told so instead of waiting for ever. Prints what is wrong, if anything.
#include "core/actor/runtime.h"
#include "core/actor/runtocompletion.h"

#include <iostream>
#include <string_view>

using namespace playground;

namespace {

class Async {
    ACTOR_METHODS(Async, one)

public:
    QCoro::Task<int> one() { co_return 1; }
};

class Threaded {
    ACTOR_METHODS(Threaded, two)

public:
    int two() { return 2; }
};

QCoro::Task<int> three() { co_return 3; }

bool isTold(std::string_view what, const auto& does) {
    try {
        does();
        std::cout << what << " went on\n";
    } catch (const std::logic_error& error) {
        if (std::string_view(error.what()).find("QCoreApplication") != std::string_view::npos)
            return true;
        std::cout << what << ": " << error.what() << '\n';
    }
    return false;
}

} // namespace

int main() {
    Runtime runtime;
    bool isRight = isTold("an async actor", [&] { runtime.spawn<Async>(); });
    isRight &= isTold("a coroutine in a task", [&] { get(runtime.remote([] { return runToCompletion(three()); })); });
    const int two = get(runtime.spawn<Threaded>().remote<&Threaded::two>());
    if (two != 2)
        std::cout << "a threaded actor needs no application\n";
    return isRight && two == 2 ? 0 : 1;
}
