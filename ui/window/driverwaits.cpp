#include "ui/window/driverwaits.h"

#include <algorithm>

namespace playground::ui {

namespace {

std::int64_t callsIn(const std::vector<DriverStep>& driver, const std::vector<std::string>& refs) {
    std::int64_t calls = 0;
    for (const DriverStep& step : driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what))
            calls += std::count(refs.begin(), refs.end(), fire->as) * fire->batch.count;
    return calls;
}

} // namespace

void limitWaits(std::vector<DriverStep>& driver) {
    for (DriverStep& step : driver)
        if (auto* wait = std::get_if<WaitStep>(&step.what))
            wait->count = std::min(wait->count, callsIn(driver, wait->refs));
}

void forgetBatch(std::vector<DriverStep>& driver, const std::string& ref) {
    std::erase_if(driver, [&](DriverStep& step) {
        if (auto* fire = std::get_if<FireStep>(&step.what))
            std::erase(fire->args, ref);
        auto* get = std::get_if<GetStep>(&step.what);
        auto* wait = std::get_if<WaitStep>(&step.what);
        auto* cancel = std::get_if<CancelStep>(&step.what);
        std::vector<std::string>* refs = get ? &get->refs : wait ? &wait->refs : cancel ? &cancel->refs : nullptr;
        return refs != nullptr && std::erase(*refs, ref) > 0 && refs->empty();
    });
    limitWaits(driver);
}

} // namespace playground::ui
