// Fetches three pages at once in an async actor, counts primes in a threaded one and leaves a trace of both.
//   consumer TRACE.json
#include "core/actor/runtime.h"
#include "core/io/chromejson.h"
#include "core/trace/recorder.h"
#include "core/trace/tracestore.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace playground;
using namespace std::chrono_literals;

namespace {

constexpr int pageCount = 3;

/// A web server on the loopback interface that answers nobody before three have asked, each with the path it asked for:
/// who asks for one page after the other waits for ever.
class PatientServer final {
public:
    PatientServer() {
        if (!m_server.listen(QHostAddress::LocalHost))
            throw std::runtime_error(m_server.errorString().toStdString());
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QUrl page(int number) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/page%2").arg(m_server.serverPort()).arg(number));
    }

private:
    void accept() {
        QTcpSocket* const socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
    }

    void read(QTcpSocket* socket) {
        if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
            return;
        m_asking.push_back(socket);
        if (m_asking.size() == pageCount)
            answerAll();
    }

    void answerAll() {
        for (QTcpSocket* const socket : m_asking) {
            const QByteArray path = socket->readAll().split(' ').value(1);
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(path.size()) +
                          "\r\n\r\n" + path);
            socket->disconnectFromHost();
        }
        m_asking.clear();
    }

    QTcpServer m_server;
    std::vector<QTcpSocket*> m_asking; // Not ours but the server's.
};

/// One coroutine method makes it async: its calls take turns on one event loop.
class Fetcher {
    ACTOR_METHODS(Fetcher, fetch)

public:
    Fetcher() { m_manager.setProxy(QNetworkProxy::NoProxy); }

    QCoro::Task<std::string> fetch(QUrl url) {
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(QNetworkRequest(url)));
        co_await reply.get();
        if (reply->error() != QNetworkReply::NoError)
            throw std::runtime_error(reply->errorString().toStdString());
        co_return reply->readAll().toStdString();
    }

private:
    QNetworkAccessManager m_manager; // Lives on the actor's thread, as all of the actor does.
};

/// No coroutine method makes it threaded: each call has a thread of the pool to itself.
class Primes {
    ACTOR_METHODS(Primes, countBelow)

public:
    int countBelow(int end) {
        int count = 0;
        for (int number = 2; number < end; ++number)
            count += isPrime(number) ? 1 : 0;
        return count;
    }

private:
    static bool isPrime(int number) {
        for (int divisor = 2; divisor * divisor <= number; ++divisor)
            if (number % divisor == 0)
                return false;
        return true;
    }
};

/// False when something went wrong, which it has told then. The server needs this thread meanwhile: co_await gives it
/// back where get() would keep it.
QCoro::Task<bool> work(Runtime& runtime, const PatientServer& server) {
    try {
        const auto fetcher = runtime.spawn<Fetcher>();
        const auto primes = runtime.spawn<Primes>(ActorOptions().maxConcurrency(2));
        std::vector<ObjectRef<std::string>> pages;
        for (int number = 1; number <= pageCount; ++number)
            pages.push_back(fetcher.remote<&Fetcher::fetch>(server.page(number)));
        const std::vector counts{primes.remote<&Primes::countBelow>(100'000),
                                 primes.remote<&Primes::countBelow>(200'000)};

        const std::vector<std::string> texts = co_await whenAll(pages, 20s); // A GetTimeoutError when they take longer.
        for (const std::string& text : texts)
            std::cout << "fetched " << text << '\n';
        for (const ObjectRef<int>& count : counts) {
            const int found = co_await count;
            std::cout << "counted " << found << " primes\n";
        }
        co_return true;
    } catch (const std::exception& error) {
        std::cerr << "consumer: " << error.what() << '\n';
        co_return false;
    }
}

bool saveTrace(Recorder& recorder, const std::string& path) {
    TraceStore store(recorder.dictionary());
    store.ingest(recorder.drain(TimePoint::max()));
    const Result<void> saved = saveChromeJson(store, store.lastEvent(), path);
    if (!saved) {
        std::cerr << "consumer: " << saved.error().text << '\n';
        return false;
    }
    std::cout << "traced " << store.callCount() << " calls of " << store.actorCount() << " actors to " << path << '\n';
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: consumer TRACE.json\n";
        return 2;
    }
    Recorder recorder;
    Runtime runtime(RuntimeOptions().recorder(&recorder));
    const PatientServer server;
    if (!QCoro::waitFor(work(runtime, server)))
        return 1;
    runtime.shutDown(); // Now nobody records any more.
    return saveTrace(recorder, argv[1]) ? 0 : 1;
}
