#include "tests/core/properties/property.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <sstream>

namespace playground {

namespace {

constexpr std::chrono::seconds timeToShrink(30);
std::optional<std::chrono::steady_clock::time_point> s_failedAt;

} // namespace

int casesOr(int usual) {
    const char* wanted = std::getenv("PLAYGROUND_PROPERTY_CASES");
    const int cases = wanted ? std::atoi(wanted) : 0;
    return cases > 0 ? cases : usual;
}

int triesOfACase() {
    if (s_failedAt && std::chrono::steady_clock::now() > *s_failedAt + timeToShrink)
        return 0;
    return s_failedAt || !rc::detail::configuration().reproduce.empty() ? 20 : 1;
}

void caseHasFailed(const std::string& what) {
    if (s_failedAt)
        return;
    std::cout << "[ FAILS    ] " << what << "; looking for a smaller case" << std::endl;
    s_failedAt = std::chrono::steady_clock::now();
}

bool hasACaseFailed() { return s_failedAt.has_value(); }

rc::detail::TestMetadata detail::currentTest() {
    const ::testing::TestInfo* test = ::testing::UnitTest::GetInstance()->current_test_info();
    rc::detail::TestMetadata metadata;
    metadata.id = std::string(test->test_suite_name()) + "." + test->name();
    metadata.description = metadata.id;
    return metadata;
}

void detail::report(const rc::detail::TestResult& result) {
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    if (result.is<rc::detail::SuccessResult>())
        std::cout << "[ CASES    ] " << result.get<rc::detail::SuccessResult>().numSuccess << '\n';
    else
        ADD_FAILURE() << text.str() << "\nconfiguration: " << rc::detail::configuration();
}

} // namespace playground
