#include "ui/panels/latestthread.h"

#include <memory>
#include <utility>

namespace playground::ui {

void LatestThread::begin(std::function<void(const std::stop_token&)> work) {
    m_thread.request_stop();
    m_thread = std::jthread([work = std::move(work), before = std::make_shared<std::jthread>(std::move(m_thread))](
                                const std::stop_token& stop) mutable {
        before.reset();
        work(stop);
    });
}

} // namespace playground::ui
