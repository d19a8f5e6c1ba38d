// What QCoro can await, awaited by methods of an async actor.
#include "core/actor/runtime.h"

#include <QCoroFuture>
#include <QCoroNetworkReply>
#include <QCoroProcess>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

/// A web server on the loopback interface that answers everything with its path. Lives on the test's thread.
class EchoServer {
public:
    EchoServer() {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(path.size()) + "\r\n\r\n" + path);
                socket->disconnectFromHost();
            });
        });
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

class Web {
    ACTOR_METHODS(Web, fetch, fetchMany, time, process, future, cancelledFuture, failedFuture, promised)

public:
    QCoro::Task<std::string> fetch(quint16 port, std::string path) {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromStdString(path)));
        const std::unique_ptr<QNetworkReply> reply(manager().get(QNetworkRequest(url)));
        co_await reply.get();
        co_return reply->readAll().toStdString();
    }

    QCoro::Task<bool> fetchMany(quint16 port) {
        auto a = fetch(port, "/a");
        auto b = fetch(port, "/b");
        const std::string first = co_await std::move(a);
        const std::string second = co_await std::move(b);
        co_return first == "/a" && second == "/b" && QThread::currentThread() == m_manager->thread();
    }

    QCoro::Task<bool> time() {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(1);
        co_await timer;
        co_return !timer.isActive();
    }

    QCoro::Task<int> process() {
        QProcess process;
        process.start(QStringLiteral("true"), {});
        co_await qCoro(process).waitForFinished();
        co_return process.exitCode();
    }

    QCoro::Task<int> future(QFuture<int> future) { co_return co_await future; }
    QCoro::Task<int> cancelledFuture(QFuture<int> future) { co_return co_await future; }
    QCoro::Task<int> failedFuture(QFuture<int> future) { co_return co_await future; }

    QCoro::Task<bool> promised(ObjectRef<int> ref) {
        QThread* const before = QThread::currentThread();
        co_await ref;
        co_return before == QThread::currentThread();
    }

private:
    QNetworkAccessManager& manager() {
        if (!m_manager)
            m_manager = std::make_unique<QNetworkAccessManager>();
        return *m_manager;
    }
    std::unique_ptr<QNetworkAccessManager> m_manager; // Made on the actor's own thread.
};

struct Foreign : ::testing::Test {
    Runtime runtime;
    ActorHandle<Web> web = runtime.spawn<Web>();

    /// The test's own thread serves meanwhile.
    template <class T>
    static T served(const ObjectRef<T>& ref) {
        while (!ref.isReady())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return get(ref);
    }
};

} // namespace

TEST_F(Foreign, aNetworkReplyIsAwaited) {
    const EchoServer server;
    EXPECT_EQ(served(web.remote<&Web::fetch>(server.port(), "/hello")), "/hello");
}

TEST_F(Foreign, twoNetworkRepliesAreAwaitedAtOnceOnTheActorsThread) {
    const EchoServer server;
    EXPECT_TRUE(served(web.remote<&Web::fetchMany>(server.port())));
}

TEST_F(Foreign, aTimerIsAwaited) { EXPECT_TRUE(served(web.remote<&Web::time>())); }

TEST_F(Foreign, aProcessIsAwaited) {
#ifdef __SANITIZE_THREAD__
    GTEST_SKIP() << "after Qt's fork the thread sanitizer no longer sees what this thread synchronises";
#endif
    EXPECT_EQ(served(web.remote<&Web::process>()), 0);
}

TEST_F(Foreign, aFutureFinishedByAnotherThreadIsAwaited) {
    QPromise<int> promise;
    promise.start();
    const auto ref = web.remote<&Web::future>(promise.future());
    promise.addResult(42);
    promise.finish();
    EXPECT_EQ(served(ref), 42);
}

TEST_F(Foreign, aCancelledFutureThrowsInsteadOfCrashing) {
    QPromise<int> promise;
    promise.start();
    const auto ref = web.remote<&Web::cancelledFuture>(promise.future());
    promise.future().cancel();
    promise.finish();
    EXPECT_THROW(served(ref), TaskCancelledError);
}

TEST_F(Foreign, aFailedFutureThrowsItsOwnException) {
    QPromise<int> promise;
    promise.start();
    const auto ref = web.remote<&Web::failedFuture>(promise.future());
    promise.setException(std::make_exception_ptr(std::out_of_range("far")));
    promise.finish();
    EXPECT_THROW(served(ref), std::out_of_range);
}

TEST_F(Foreign, aRefFinishedByAnotherThreadResumesOnTheActorsOwn) {
    EXPECT_TRUE(served(web.remote<&Web::promised>(runtime.remote([] {
        block(2ms);
        return 1;
    }))));
}

TEST_F(Foreign, anActorIsKilledWhileItsMethodAwaitsAReplyThatNeverComes) {
    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost);
    const auto ref = web.remote<&Web::fetch>(silent.serverPort(), "/never");
    while (!silent.hasPendingConnections())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    web.kill();
    EXPECT_THROW(served(ref), ActorDiedError);
}
