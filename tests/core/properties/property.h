#pragma once

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <string>
#include <utility>

namespace playground {

/// How many cases a property is tried with: `usual`, or PLAYGROUND_PROPERTY_CASES if that is set.
int casesOr(int usual);

/// How often one case is tried. Races show now and then only: once a case has failed, and when RC_PARAMS asks to
/// reproduce one, each is tried many times, so that shrinking follows the failure and not luck. Some time after that it
/// is none: then the smallest case found by now is told, before the test is stopped for taking too long.
int triesOfACase();
void caseHasFailed(const std::string& what); ///< Tells the first one at once: shrinking takes its time.
bool hasACaseFailed();

namespace detail {

rc::detail::TestMetadata currentTest();
void report(const rc::detail::TestResult& result);

} // namespace detail

/// The body of a test: tries the property with random arguments, tells how many cases that were, and fails with the
/// smallest counterexample and with what RC_PARAMS reproduces it.
template <class Property>
void holds(int usualCases, Property&& property) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = casesOr(usualCases);
    detail::report(rc::detail::checkTestable(std::forward<Property>(property), detail::currentTest(), params));
}

/// Uniform from least to most, whatever the size of the case.
template <class T>
rc::Gen<T> between(T least, T most) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(least, static_cast<T>(most + 1)));
}

/// True in so many of a hundred cases.
inline rc::Gen<bool> sometimes(std::size_t percent) {
    return rc::gen::weightedElement<bool>({{100 - percent, false}, {percent, true}});
}

} // namespace playground
