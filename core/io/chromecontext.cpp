#include "core/io/chromecontext.h"

#include <algorithm>

namespace playground {
namespace {

/// Between two calls of the progress function, which may paint.
constexpr std::uint64_t stepsPerProgress = 4096;

} // namespace

ChromeContext::ChromeContext(const TraceStore& store, TimePoint now, DeviceStream& out, const Progress& progress,
                             std::uint64_t total)
    : m_store(store), m_now(now), m_out(out), m_progress(progress), m_events(out), m_total(total) {}

const std::string& ChromeContext::methodName(const CallRecord& call) {
    const std::size_t number = toNumber(call.method);
    if (number >= m_methodNames.size())
        m_methodNames.resize(number + 1);
    std::string& name = m_methodNames[number];
    if (name.empty())
        name = m_store.dictionary().methodName(call.method);
    return name;
}

std::string ChromeContext::qualifiedName(const CallRecord& call) {
    return m_store.actor(call.actor)->info.className + "." + methodName(call);
}

bool ChromeContext::step() {
    if (m_done++ % stepsPerProgress == 0 && m_progress && !m_isCancelled) {
        const double share = static_cast<double>(m_done) / static_cast<double>(std::max<std::uint64_t>(m_total, 1));
        m_isCancelled = !m_progress(std::min(share, 1.0));
    }
    return !m_isCancelled && !m_out.hasFailed();
}

} // namespace playground
