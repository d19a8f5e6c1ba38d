#include "core/actor/logging.h"

#include <spdlog/spdlog.h>

namespace playground {

namespace {

void write(spdlog::level::level_enum level, const std::string& line) {
    if (!Quiet::isWanted())
        spdlog::log(level, "{}", line);
}

} // namespace

void logInfo(const std::string& line) { write(spdlog::level::info, line); }
void logWarning(const std::string& line) { write(spdlog::level::warn, line); }
void logError(const std::string& line) { write(spdlog::level::err, line); }

} // namespace playground
