// What the house writes instead, and what looks alike and is right. check-coroutines must stay silent.
#include "task.h"

#include <map>
#include <utility>

Task<int> namedLambda(std::string s) {
    auto function = [s] { return s.size(); };
    co_return co_await runs(std::move(function));
}

Task<int> trivialCapture(int n) {
    co_return co_await runs([n] { return n; });
}

Task<int> referenceCapture(std::string s) {
    co_return co_await runs([&] { return s.size(); });
}

Task<int> parameterOfCoroutine(std::string s) {
    co_return co_await [](std::string copy) -> Task<int> { co_return static_cast<int>(copy.size()); }(s);
}

Task<int> namedAggregate(std::string s) {
    Aggregate aggregate{s, 1};
    co_return co_await takes(std::move(aggregate));
}

Task<int> classWithConstructor(std::string s) {
    co_return co_await takesOptions(Options(s));
}

Task<int> twoStatements(std::string s) {
    auto task = takes(Aggregate{s, 1});
    co_return co_await task;
}

Task<std::string> branches(bool wanted) {
    if (wanted)
        co_return co_await text();
    co_return std::string();
}

Task<int> numberConditional(bool wanted) {
    co_return co_await takesText(std::string(wanted ? 1 : 2, 'x')) + (wanted ? co_await number() : 0);
}

Task<int> containers() {
    std::vector<std::string> texts{"a", "b"};
    std::pair<std::string, int> pair(co_await text(), 1);
    std::map<int, std::string> map;
    map[1] = co_await text();
    for (const std::string& each : texts)
        map[2] = each + co_await text();
    co_return static_cast<int>(pair.first.size());
}

int awaitsInsideLambda(bool wanted, std::string s) {
    return count(wanted ? s + "1" : s, calls([s]() -> Task<int> { co_return co_await number(); }, 1));
}

Task<int> lambdaWithoutAwait(std::string s) {
    int n = calls([s](bool wanted) { return wanted ? s + "1" : s; }, 1);
    co_return n + co_await number();
}
