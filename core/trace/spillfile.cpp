#include "core/trace/spillfile.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace playground {

SpillFile::~SpillFile() {
    if (m_file >= 0)
        ::close(m_file);
}

Error SpillFile::failure(const char* what, int number) const {
    return {filled(sentence("SpillFile", what), {m_place.folder, std::strerror(number)})};
}

Result<void> SpillFile::open() {
    if (m_file >= 0)
        return {};
    if (m_place.folder.empty())
        return Error{sentence("SpillFile", "there is no folder for a file")};
    std::error_code ignored; // What is wrong with the folder is told when the file is made.
    std::filesystem::create_directories(m_place.folder, ignored);
    std::string path = m_place.folder + "/spill-XXXXXX";
    m_file = ::mkostemp(path.data(), O_CLOEXEC);
    if (m_file < 0)
        return failure(QT_TRANSLATE_NOOP("SpillFile", "no file can be made in %1: %2"), errno);
    ::unlink(path.c_str());
    return {};
}

Result<std::uint64_t> SpillFile::placeFor(std::size_t bytes) {
    const auto fits = std::ranges::find_if(
        m_released, [&](const auto& places) { return places.first >= bytes && !places.second.empty(); });
    if (fits != m_released.end()) {
        const std::uint64_t offset = fits->second.back();
        fits->second.pop_back();
        return offset;
    }
    if (Result<void> grown = grow(bytes); !grown)
        return grown.error();
    return std::exchange(m_size, m_size + bytes);
}

/// Room that is certain to be there: a page that cannot be stored would end the program when it is read.
Result<void> SpillFile::grow(std::size_t bytes) {
    if (bytes > m_place.most || m_size > m_place.most - bytes)
        return Error{filled(sentence("SpillFile", "the file in %1 may have no more than %2 bytes"),
                            {m_place.folder, grouped(static_cast<std::int64_t>(m_place.most))})};
    struct ::statvfs disk {};
    if (::fstatvfs(m_file, &disk) == 0 && disk.f_bavail * disk.f_frsize < bytes + m_place.leaveFree)
        return failure(QT_TRANSLATE_NOOP("SpillFile", "no room in %1: %2"), ENOSPC);
    if (const int number = ::posix_fallocate(m_file, static_cast<::off_t>(m_size), static_cast<::off_t>(bytes));
        number != 0)
        return failure(QT_TRANSLATE_NOOP("SpillFile", "no room in %1: %2"), number);
    return {};
}

Result<std::uint64_t> SpillFile::write(std::span<const std::byte> bytes) {
    if (Result<void> opened = open(); !opened)
        return opened.error();
    auto offset = placeFor(bytes.size());
    if (!offset)
        return offset;
    for (std::size_t done = 0; done < bytes.size();) {
        const auto rest = bytes.subspan(done);
        const ::ssize_t count = ::pwrite(m_file, rest.data(), rest.size(), static_cast<::off_t>(*offset + done));
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count == 0 || errno != EINTR) {
            const int number = count == 0 ? ENOSPC : errno;
            release(*offset, bytes.size());
            return failure(QT_TRANSLATE_NOOP("SpillFile", "writing failed in %1: %2"), number);
        }
    }
    return offset;
}

} // namespace playground
