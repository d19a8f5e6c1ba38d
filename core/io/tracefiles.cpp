#include "core/io/tracefiles.h"

#include "core/base/sentence.h"
#include "core/io/chromereader.h"

#include <QFile>

#include <algorithm>

namespace playground {
namespace {

constexpr qint64 beginningBytes = 4096;

bool startsLikeJson(std::string_view beginning) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (beginning.starts_with(byteOrderMark))
        beginning.remove_prefix(byteOrderMark.size());
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (beginning[first] == '[' || beginning[first] == '{');
}

bool isCompressed(std::string_view beginning) { return beginning.starts_with("\x1f\x8b"); }

Error unknownFormat(std::string_view beginning) {
    if (beginning.empty())
        return {sentence("TraceFile", "the file is empty; record or export the trace again")};
    if (isCompressed(beginning))
        return {sentence("TraceFile", "the file is compressed; unpack it first, such as with gunzip")};
    std::string known;
    for (const TraceFormat& format : traceFormats())
        known += (known.empty() ? "" : ", ") + std::string(format.name) + " (" + std::string(format.suffix) + ")";
    return {filled(sentence("TraceFile", "byte 0: this is no trace; there are: %1"), {known})};
}

} // namespace

const std::vector<TraceFormat>& traceFormats() {
    static const std::vector<TraceFormat> formats{{"Chrome trace events", ".json", startsLikeJson, readChromeJson}};
    return formats;
}

bool isTraceFile(std::string_view path) {
    return std::ranges::any_of(traceFormats(),
                               [path](const TraceFormat& format) { return path.ends_with(format.suffix); });
}

Result<ReadRun> loadTrace(const std::string& path, const TraceBudget& budget, const ReadProgress& progress) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{path + ": " + file.errorString().toStdString()};
    const std::string beginning = file.peek(beginningBytes).toStdString();
    if (file.error() != QFileDevice::NoError) // Such as of a folder.
        return Error{path + ": " + file.errorString().toStdString()};
    const auto known = std::ranges::find_if(
        traceFormats(), [&beginning](const TraceFormat& format) { return format.knows(beginning); });
    auto run =
        known == traceFormats().end() ? Result<ReadRun>(unknownFormat(beginning)) : known->read(file, budget, progress);
    if (!run)
        return Error{path + ": " + run.error().text};
    return run;
}

} // namespace playground
