#include "tests/core/properties/property.h"

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace playground {

namespace {

bool s_hasFailed = false;

} // namespace

int casesOr(int usual) {
    const char* wanted = std::getenv("PLAYGROUND_PROPERTY_CASES");
    const int cases = wanted ? std::atoi(wanted) : 0;
    return cases > 0 ? cases : usual;
}

int triesOfACase() { return s_hasFailed || !rc::detail::configuration().reproduce.empty() ? 20 : 1; }

void caseHasFailed(const std::string& what) {
    if (!s_hasFailed)
        std::cout << "[ FAILS    ] " << what << "; looking for a smaller case" << std::endl;
    s_hasFailed = true;
}

bool hasACaseFailed() { return s_hasFailed; }

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
