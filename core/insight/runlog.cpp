#include "core/insight/runlog.h"

#include "core/base/sentence.h"
#include "core/insight/callname.h"

#include <algorithm>
#include <tuple>

namespace playground {
namespace {

bool isEarlier(const LogEntry& a, const LogEntry& b) { return a.time < b.time; }

bool isTakenFirst(const LogEntry& a, const LogEntry& b) { return std::tie(a.time, a.kind) < std::tie(b.time, b.kind); }

bool isFound(const LogEntry& entry) { return entry.kind == LogEntry::Kind::Found; }

bool isToldSame(const Warning& a, const Warning& b) {
    return std::tie(a.range.start, a.call, a.actor, a.text) == std::tie(b.range.start, b.call, b.actor, b.text);
}

} // namespace

LogLevel levelOf(LogEntry::Kind kind) {
    switch (kind) {
    case LogEntry::Kind::Said:
        return LogLevel::Info;
    case LogEntry::Kind::Unobserved:
    case LogEntry::Kind::Found:
        return LogLevel::Warning;
    case LogEntry::Kind::Failed:
    case LogEntry::Kind::Driver:
        break;
    }
    return LogLevel::Error;
}

std::string RunLog::textOf(const LogEntry& entry) const {
    switch (entry.kind) {
    case LogEntry::Kind::Said:
        return m_store.dictionary().textOf(m_store.log()[entry.number].text);
    case LogEntry::Kind::Failed:
        return filled(sentence("RunLog", "failed: %1"), {m_store.dictionary().textOf(m_store.call(entry.call)->text)});
    case LogEntry::Kind::Unobserved:
        return filled(sentence("RunLog", "nobody looked at its error: %1"),
                      {m_store.dictionary().textOf(m_store.call(entry.call)->text)});
    case LogEntry::Kind::Found:
        return m_warnings[entry.number].text;
    case LogEntry::Kind::Driver:
        break;
    }
    return m_driverErrors[entry.number];
}

std::string RunLog::sourceOf(const LogEntry& entry) const {
    if (const CallRecord* call = m_store.call(entry.call))
        return callName(m_store, *call);
    return entry.kind == LogEntry::Kind::Found ? m_warnings[entry.number].actor : "driver";
}

// Each kind is there in order of time; what is of one instant came about in the order of the kinds.
bool RunLog::advance(std::size_t lines) {
    const auto& said = m_store.log();
    const auto& failed = m_store.failures();
    const auto& dropped = m_store.droppedErrors();
    for (; lines > 0; --lines) {
        LogEntry next{.time = TimePoint::max()};
        const auto offer = [&next](const LogEntry& entry) {
            if (entry.time < next.time)
                next = entry;
        };
        if (m_said < said.size())
            offer({said[m_said].time, said[m_said].call, static_cast<std::uint32_t>(m_said), LogEntry::Kind::Said});
        if (m_failed < failed.size())
            offer({m_store.call(failed[m_failed])->ended, failed[m_failed], static_cast<std::uint32_t>(m_failed),
                   LogEntry::Kind::Failed});
        if (m_dropped < dropped.size())
            offer({dropped[m_dropped].time, dropped[m_dropped].call, static_cast<std::uint32_t>(m_dropped),
                   LogEntry::Kind::Unobserved});
        if (!m_waiting.empty())
            offer(m_waiting.front());
        if (next.time == TimePoint::max())
            return true;
        m_said += next.kind == LogEntry::Kind::Said ? 1 : 0;
        m_failed += next.kind == LogEntry::Kind::Failed ? 1 : 0;
        m_dropped += next.kind == LogEntry::Kind::Unobserved ? 1 : 0;
        if (next.kind == LogEntry::Kind::Found || next.kind == LogEntry::Kind::Driver)
            m_waiting.pop_front();
        m_entries.push_back(next);
    }
    return m_said == said.size() && m_failed == failed.size() && m_dropped == dropped.size() && m_waiting.empty();
}

bool RunLog::tellsSame(const std::vector<Warning>& warnings) const {
    return std::ranges::equal(warnings, m_warnings, isToldSame);
}

void RunLog::setWarnings(std::vector<Warning> warnings) {
    std::erase_if(m_entries, isFound);
    std::erase_if(m_waiting, isFound);
    m_warnings = std::move(warnings);
    std::vector<LogEntry> found;
    for (std::size_t number = 0; number < m_warnings.size(); ++number)
        found.push_back({m_warnings[number].range.start, m_warnings[number].call, static_cast<std::uint32_t>(number),
                         LogEntry::Kind::Found});
    add(std::move(found));
}

void RunLog::addDriverError(TimePoint time, std::string text) {
    m_driverErrors.push_back(std::move(text));
    add({{time, CallId::None, static_cast<std::uint32_t>(m_driverErrors.size() - 1), LogEntry::Kind::Driver}});
}

void RunLog::add(std::vector<LogEntry> entries) {
    std::ranges::stable_sort(entries, isTakenFirst);
    const TimePoint taken = m_entries.empty() ? TimePoint::min() : m_entries.back().time;
    const auto later = std::ranges::lower_bound(entries, taken, {}, &LogEntry::time);
    const std::ptrdiff_t before = std::ssize(m_entries);
    m_entries.insert(m_entries.end(), entries.begin(), later);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + before, m_entries.end(), isEarlier);
    m_waiting.insert(m_waiting.end(), later, entries.end());
    std::ranges::stable_sort(m_waiting, isTakenFirst);
}

} // namespace playground
