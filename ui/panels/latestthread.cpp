#include "ui/panels/latestthread.h"

#include <QCoreApplication>

#include <exception>
#include <new>
#include <utility>

namespace playground::ui {

namespace {

// Of the exception that is being caught.
QString reason() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return QCoreApplication::translate("LatestThread", "There is not enough memory for this.");
    } catch (const std::exception& error) {
        return QString::fromLocal8Bit(error.what());
    } catch (...) {
        return QCoreApplication::translate("LatestThread", "This failed for an unknown reason.");
    }
}

} // namespace

void LatestThread::begin(Work work, Failed failed) {
    m_thread.request_stop();
    try {
        m_thread = std::jthread(
            [work = std::move(work), failed, before = std::move(m_thread)](const std::stop_token& stop) mutable {
                if (before.joinable())
                    before.join();
                try {
                    work(stop);
                } catch (...) {
                    failed(reason());
                }
            });
    } catch (...) {
        failed(reason());
    }
}

} // namespace playground::ui
