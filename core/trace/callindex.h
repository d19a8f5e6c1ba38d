#pragma once

#include "core/base/ids.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace playground {

/// Where to find each call. Made for ids without gaps; the worst ids cost eight megabytes of pages' addresses.
class CallIndex final {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t find(CallId call) const {
        const std::size_t number = toNumber(call);
        const std::size_t page = number / pageSize;
        return page < m_pages.size() && m_pages[page] != nullptr ? (*m_pages[page])[number % pageSize] : none;
    }

    void set(CallId call, std::uint32_t index) {
        const std::size_t number = toNumber(call);
        if (number / pageSize >= m_pages.size())
            m_pages.resize(number / pageSize + 1);
        auto& page = m_pages[number / pageSize];
        if (page == nullptr) {
            page = std::make_unique<Page>();
            page->fill(none);
            ++m_pageCount;
        }
        (*page)[number % pageSize] = index;
    }

    std::size_t bytes() const { return m_pages.capacity() * sizeof(m_pages.front()) + m_pageCount * sizeof(Page); }

private:
    static constexpr std::size_t pageSize = 4096;
    using Page = std::array<std::uint32_t, pageSize>;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::size_t m_pageCount = 0;
};

} // namespace playground
