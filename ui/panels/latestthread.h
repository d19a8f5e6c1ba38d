#pragma once

#include <QString>

#include <functional>
#include <thread>

namespace playground::ui {

/// Work beside the interface of which only the latest counts. The end waits for what is under way, which was told to
/// stop. Thread: GUI.
class LatestThread final {
public:
    using Work = std::function<void(const std::stop_token&)>;
    /// Told why the work could not begin, or what it threw. Thread: any.
    using Failed = std::function<void(const QString& why)>;

    /// Tells the work before to stop; the new one waits until it has, the interface does not.
    void begin(Work work, Failed failed);
    void stop() { m_thread.request_stop(); }

private:
    std::jthread m_thread;
};

} // namespace playground::ui
