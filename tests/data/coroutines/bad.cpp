// GCC 12 destroys a temporary of each marked expression twice. check-coroutines must find them all.
#include "task.h"

Task<int> lambdaArgument(std::string s) {
    co_return co_await runs([s] { return s.size(); }); // bad
}

Task<int> lambdaBesideAwait(std::string s) {
    co_return calls([s] { return s.size(); }, co_await number()); // bad
}

Task<int> calledLambdaCoroutine(std::string s) {
    co_return co_await [s]() -> Task<int> { co_return static_cast<int>(s.size()); }(); // bad
}

Task<int> aggregateArgument(std::string s) {
    co_return co_await takes(Aggregate{s, 1}); // bad
}

Task<int> designatedArgument(std::string s) {
    co_return co_await takes({.text = s, .number = 2}); // bad
}

Task<std::string> conditional(bool wanted) {
    std::string result = wanted ? co_await text() : std::string(); // bad
    co_return result;
}

Task<int> conditionalArgument(bool wanted, std::string s) {
    co_return co_await takesText(wanted ? s + "1" : s); // bad
}

Task<int> conditionalBesideAwait(bool wanted, std::string s) {
    co_return count(wanted ? s + "1" : s, co_await number()); // bad
}

Task<int> made() {
    auto* owner = new Owner(co_await text()); // bad
    delete owner;
    co_return 1;
}

Task<int> array() {
    std::string texts[] = {co_await text(), co_await text()}; // bad
    co_return static_cast<int>(texts[0].size());
}
