#include "core/scenario/driver/driveredit.h"

#include "core/scenario/names.h"

#include <algorithm>

namespace playground {

namespace {

auto at(std::vector<DriverStep>& driver, std::size_t index) {
    return driver.begin() + static_cast<std::vector<DriverStep>::difference_type>(index);
}

} // namespace

const std::string* nameGivenBy(const DriverStep& step) {
    return std::visit(
        [](const auto& what) -> const std::string* {
            if constexpr (requires { what.as; })
                return &what.as;
            else
                return nullptr;
        },
        step.what);
}

std::vector<std::string> namesUsedBy(const DriverStep& step) {
    return std::visit(
        [](const auto& what) -> std::vector<std::string> {
            if constexpr (requires { what.args; })
                return what.args;
            else if constexpr (requires { what.refs; })
                return what.refs;
            else if constexpr (requires { what.stream; })
                return {what.stream};
            else
                return {};
        },
        step.what);
}

std::map<std::string, RefKind> refsBefore(const std::vector<DriverStep>& driver, std::size_t step) {
    std::map<std::string, RefKind> names;
    for (std::size_t index = 0; index < std::min(step, driver.size()); ++index)
        if (const std::string* name = nameGivenBy(driver[index]); name != nullptr && !name->empty())
            names[*name] = std::holds_alternative<FireStep>(driver[index].what) ? RefKind::Calls : RefKind::Items;
    return names;
}

std::string freeRef(const std::vector<DriverStep>& driver, const std::string& name) {
    const auto taken = refsBefore(driver, driver.size());
    return freeName(name, [&](const std::string& other) { return taken.contains(other); });
}

std::vector<DriverStep> withDuplicate(std::vector<DriverStep> driver, std::size_t step) {
    DriverStep copy = driver[step];
    std::visit(
        [&](auto& what) {
            if constexpr (requires { what.as; })
                if (!what.as.empty())
                    what.as = freeRef(driver, what.as);
        },
        copy.what);
    driver.insert(at(driver, step + 1), std::move(copy));
    return driver;
}

} // namespace playground
