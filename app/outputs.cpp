#include "app/outputs.h"

#include "core/io/chromejson.h"
#include "ui/timeline/render.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace playground {

bool isPicture(const QString& path) {
    return path.endsWith(QLatin1String(".png")) || path.endsWith(QLatin1String(".svg")) ||
           path.endsWith(QLatin1String(".pdf"));
}

Result<void> checkOutput(const QString& path) {
    if (isPicture(path) || path.endsWith(QLatin1String(".json")))
        return {};
    return Error{"--out " + path.toStdString() +
                 ": the file's name must end in .json (a Chrome trace), .png, .svg or .pdf (a picture)"};
}

Result<void> print(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    return Error{std::string("standard output: ") + std::strerror(errno)};
}

Result<void> writeOutput(const TraceStore& store, TimePoint now, const QString& path, const TraceOrigin& origin) {
    if (isPicture(path))
        return ui::renderTimeline(store, now, {}, path);
    return saveChromeJson(store, now, path.toStdString(), {}, origin);
}

} // namespace playground
