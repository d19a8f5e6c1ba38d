#include "core/base/files.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <QFile>
#include <QSaveFile>

namespace playground {

namespace {

Error failure(const std::string& path, const QFileDevice& file) {
    return {path + ": " + file.errorString().toStdString()};
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file);
    const QByteArray bytes = file.read(static_cast<qint64>(limit) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(path, file);
    if (static_cast<std::size_t>(bytes.size()) > limit)
        return Error{filled(sentence("Files", "%1: the file is larger than %2 bytes"),
                            {path, grouped(static_cast<std::int64_t>(limit))})};
    return bytes.toStdString();
}

Result<void> writeFile(const std::string& path, std::string_view bytes) {
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file);
    if (file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.commit())
        return failure(path, file);
    return {};
}

} // namespace playground
