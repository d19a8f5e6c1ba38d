#pragma once

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>
#include <string>

namespace playground {

/// While it lives, what is logged goes here. Made before an actor is spawned, asked after the run has ended.
class CapturedLog final {
public:
    CapturedLog() : m_before(spdlog::default_logger()) {
        auto sink = std::make_shared<spdlog::sinks::ostream_sink_mt>(m_text);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("captured", std::move(sink)));
    }
    ~CapturedLog() { spdlog::set_default_logger(m_before); }
    CapturedLog(const CapturedLog&) = delete;
    CapturedLog& operator=(const CapturedLog&) = delete;

    /// How many lines contain this.
    int count(const std::string& words) const {
        std::istringstream lines(m_text.str());
        int found = 0;
        for (std::string line; std::getline(lines, line);)
            found += line.find(words) == std::string::npos ? 0 : 1;
        return found;
    }
    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
    std::shared_ptr<spdlog::logger> m_before;
};

} // namespace playground
