#include "core/trace/defaultbudget.h"

#include <QStandardPaths>

#include <algorithm>
#include <unistd.h>

namespace playground {
namespace {

constexpr std::uint64_t leastMemory = 512'000'000;
constexpr std::uint64_t leaveFree = 1'000'000'000;

std::uint64_t physicalMemory() {
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : 0;
}

} // namespace

TraceBudget defaultBudget() {
    return {.memory = std::max(leastMemory, physicalMemory() / 4),
            .file = {.folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation).toStdString(),
                     .leaveFree = leaveFree}};
}

} // namespace playground
