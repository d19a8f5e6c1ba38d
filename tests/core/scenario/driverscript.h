#pragma once

#include "core/scenario/scenario.h"

#include <cctype>
#include <sstream>
#include <string>
#include <vector>

namespace playground {

/// A driver in words: "100" and "~100" sleep, the second from 50 to 150 ms; "+a" fires a batch named a at once and
/// "/a" eleven calls, one every 10 ms; "-a" cancels it and "?a" gets it; "*ab" fires b, whose argument is a; any other
/// word is logged.
inline std::vector<DriverStep> driverScript(const std::string& words) {
    using std::chrono::milliseconds;
    std::istringstream stream(words);
    std::vector<DriverStep> driver;
    for (std::string word; stream >> word;) {
        const std::string rest = word.substr(1);
        const Batch batch{.actor = "web", .method = "page"};
        if (word[0] == '+')
            driver.push_back({FireStep{batch, rest}});
        else if (word[0] == '/')
            driver.push_back({FireStep{{"web", "page", 11, {Arrival::Pattern::Every, milliseconds(10)}}, rest}});
        else if (word[0] == '*')
            driver.push_back({FireStep{batch, rest.substr(1), {rest.substr(0, 1)}}});
        else if (word[0] == '-')
            driver.push_back({CancelStep{{rest}}});
        else if (word[0] == '?')
            driver.push_back({GetStep{{rest}}});
        else if (word[0] == '~')
            driver.push_back({SleepStep{{Distribution::Shape::Uniform, milliseconds(std::stoi(rest) / 2),
                                         milliseconds(std::stoi(rest) * 3 / 2)}}});
        else if (std::isdigit(word[0]) != 0)
            driver.push_back({SleepStep{Distribution::constant(milliseconds(std::stoi(word)))}});
        else
            driver.push_back({LogStep{word}});
    }
    return driver;
}

inline std::string scriptWord(const DriverStep& step) {
    if (const auto* fire = std::get_if<FireStep>(&step.what))
        return !fire->args.empty()                                       ? "*" + fire->args.front() + fire->as
               : fire->batch.arrival.pattern == Arrival::Pattern::AtOnce ? "+" + fire->as
                                                                         : "/" + fire->as;
    if (const auto* cancel = std::get_if<CancelStep>(&step.what))
        return "-" + cancel->refs.front();
    if (const auto* get = std::get_if<GetStep>(&step.what))
        return "?" + get->refs.front();
    if (const auto* log = std::get_if<LogStep>(&step.what))
        return log->text;
    const Distribution& sleep = std::get<SleepStep>(step.what).duration;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(sleep.mean()).count();
    return (sleep.shape == Distribution::Shape::Constant ? "" : "~") + std::to_string(milliseconds);
}

inline std::string scriptOf(const std::vector<DriverStep>& driver) {
    std::string words;
    for (const DriverStep& step : driver)
        words += (words.empty() ? "" : " ") + scriptWord(step);
    return words;
}

} // namespace playground
