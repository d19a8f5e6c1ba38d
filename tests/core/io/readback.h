#pragma once

#include "core/io/chromejson.h"
#include "core/io/chromereader.h"
#include "core/trace/tracestore.h"

#include <QBuffer>
#include <QByteArray>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace playground {

inline Result<ReadRun> readBack(QByteArray bytes, const ReadProgress& progress = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readChromeJson(buffer, {}, progress);
}

/// Of a file that can be read.
inline ReadRun runOf(const QByteArray& bytes) {
    auto run = readBack(bytes);
    EXPECT_TRUE(run.ok()) << run.error().text;
    return std::move(run).value();
}

inline QByteArray writtenOut(const TraceStore& store, TimePoint now) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeChromeJson(store, now, buffer, {}, {.scenario = "test", .engine = "virtual", .seed = 7}).ok());
    return buffer.data();
}

/// What a file carries of each call, in words that can be compared: "web.work #3 slot 0 on web loop: ...".
std::vector<std::string> callsOf(const TraceStore& store);

/// Likewise of each actor.
std::vector<std::string> actorsOf(const TraceStore& store);

/// "kind, kind": whether a warning has all of these words.
inline bool warns(const ReadRun& run, const std::string& words) {
    for (const std::string& warning : run.warnings)
        if (warning.find(words) != std::string::npos)
            return true;
    return false;
}

} // namespace playground
