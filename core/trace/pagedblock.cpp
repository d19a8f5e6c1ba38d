#include "core/trace/pagedblock.h"

#include <QtGlobal>

#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace playground {

PagedBlock::PagedBlock(std::size_t bytes) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    m_size = (bytes + page - 1) / page * page;
    void* const memory = ::mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    m_data = static_cast<std::byte*>(memory);
}

PagedBlock::~PagedBlock() {
    if (m_data != nullptr)
        ::munmap(m_data, m_size);
}

PagedBlock& PagedBlock::operator=(PagedBlock&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_place, other.m_place);
    return *this;
}

bool PagedBlock::moveTo(int file, std::uint64_t offset, Access access) {
    Q_ASSERT(m_place == Place::Memory);
    const int protection = access == Access::Private ? PROT_READ | PROT_WRITE : PROT_READ;
    void* const mapped =
        ::mmap(m_data, m_size, protection, MAP_PRIVATE | MAP_FIXED, file, static_cast<::off_t>(offset));
    if (mapped == MAP_FAILED)
        return false;
    m_place = Place::File;
    return true;
}

bool PagedBlock::drop() {
    void* const nothing =
        ::mmap(m_data, m_size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
    if (nothing == MAP_FAILED)
        return false;
    m_place = Place::Nowhere;
    return true;
}

} // namespace playground
