#pragma once

#include "core/actor/objectref.h"

#include <cstddef>
#include <iterator>
#include <optional>

namespace playground::detail {

/// Makes a range-based for of a source whose next() gives one ref after the other and none at the end.
template <class Source, class T>
class RefIterator final {
public:
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = ObjectRef<T>;

    RefIterator() = default;
    explicit RefIterator(Source* source) : m_source(source) { ++*this; }

    const ObjectRef<T>& operator*() const { return *m_ref; }
    RefIterator& operator++() {
        m_ref = m_source->next();
        return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t) const { return !m_ref; }

private:
    Source* m_source = nullptr; // Not ours.
    std::optional<ObjectRef<T>> m_ref;
};

} // namespace playground::detail
